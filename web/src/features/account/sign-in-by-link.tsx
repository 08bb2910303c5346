import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { HOME } from "@/shared/session/next";
import { useSession } from "@/shared/session/session";
import { Button } from "@/shared/ui/button";
import { useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { Card } from "./card";

/** By a link that is good for one time; a press uses it, not whoever only looks at links. */
export function SignInByLink({
  token,
  theirs,
  otherwise,
}: {
  token: string;
  theirs: string;
  otherwise: () => void;
}): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { byLink, byOutside } = useSession.getState();
  const { ref, busy, errors, submit } = useForm(async () => {
    await (theirs ? byOutside(theirs) : byLink(token));
    await navigate(HOME, { replace: true });
  });
  const failed = errors[""];
  return (
    <Card
      title={t`Sign in`}
      lead={<Trans>The link you followed signs this browser in. It works once.</Trans>}
    >
      <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
        <FormError error={failed} />
        {failed && !theirs && (
          <p className="text-ui text-muted">
            <Trans>
              A new link is printed whenever <code>pixora serve</code> starts.
            </Trans>
          </p>
        )}
        <Button type="submit" look="primary" large busy={busy}>
          <Trans>Sign in</Trans>
        </Button>
        {failed && (
          <Button onClick={otherwise} large>
            <Trans>Use an e-mail address</Trans>
          </Button>
        )}
      </form>
    </Card>
  );
}
