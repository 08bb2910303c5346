import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useRouteError } from "react-router";
import { Button, ButtonLink } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/states";

/** Also for films of somebody else: whether there is one is nobody's business. */
export function NotFound(): ReactNode {
  return (
    <main className="flex-1">
      <Empty title={<Trans>There is nothing here</Trans>}>
        <p>
          <Trans>The address may be mistyped, or what was here is gone.</Trans>
        </p>
        <p className="mt-4 flex justify-center gap-2">
          <ButtonLink to="/films">
            <Trans>Your films</Trans>
          </ButtonLink>
          <ButtonLink to="/" look="primary">
            <Trans>Make a film</Trans>
          </ButtonLink>
        </p>
      </Empty>
    </main>
  );
}

/** A page that failed, or a part of the studio that could not be loaded, as after an update. */
export function PageFailed(): ReactNode {
  const error = useRouteError();
  console.error(error);
  return (
    <main className="flex-1">
      <Empty title={<Trans>This page failed</Trans>}>
        <p>
          <Trans>Your films are safe on the server. Loading the page again usually helps.</Trans>
        </p>
        <p className="mt-4 flex justify-center gap-2">
          <Button look="primary" onClick={() => location.reload()}>
            <Trans>Load again</Trans>
          </Button>
        </p>
      </Empty>
    </main>
  );
}
