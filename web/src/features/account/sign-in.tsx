import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Link, Navigate, useNavigate, useSearchParams } from "react-router";
import { useConfig } from "@/shared/api/config";
import { ownPath, withNext } from "@/shared/session/next";
import { useSession } from "@/shared/session/session";
import { SignInForm } from "@/shared/session/sign-in-form";
import { ButtonLink } from "@/shared/ui/button";
import { FormError } from "@/shared/ui/form-error";
import { Card, LINK } from "./card";
import { EachLink, useFragment } from "./fragment";
import { KeptWish } from "./kept-wish";
import { Outside, OutsideReturn } from "./oauth";
import { SignInByLink } from "./sign-in-by-link";

/** Every way in: a link, a provider's page that somebody came back from, or address and password. */
export function SignIn(): ReactNode {
  return (
    <EachLink>
      <WaysIn />
    </EachLink>
  );
}

function WaysIn(): ReactNode {
  const [search] = useSearchParams();
  const { token, theirs, error } = useFragment();
  const [byHand, setByHand] = useState(false);
  const next = search.get("next");
  const code = search.get("code");
  const status = useSession((session) => session.status);
  if (!byHand && (token || theirs))
    return <SignInByLink token={token} theirs={theirs} otherwise={() => setByHand(true)} />;
  if (status === "in") return <Navigate to={ownPath(next)} replace />;
  if (code && !byHand) return <OutsideReturn code={code} next={next} otherwise={() => setByHand(true)} />;
  return <ByHand next={next} error={error} />;
}

function ByHand({ next, error }: { next: string | null; error: string }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const config = useConfig().data;
  return (
    <Card
      title={t`Sign in`}
      more={
        <Link to="/reset-password" className={LINK}>
          <Trans>Forgotten the password?</Trans>
        </Link>
      }
    >
      <div className="flex flex-col gap-4">
        <KeptWish next={next} />
        <FormError error={error || undefined} />
        <SignInForm onDone={() => void navigate(ownPath(next), { replace: true })} />
        <Outside next={next} />
        {config?.signup !== "closed" && <NewHere next={next} />}
      </div>
    </Card>
  );
}

function NewHere({ next }: { next: string | null }): ReactNode {
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-2 border-t border-line pt-5">
      <p className="text-ui text-muted">
        <Trans>New here?</Trans>
      </p>
      <ButtonLink to={withNext("/sign-up", next)}>
        <Trans>Make an account</Trans>
      </ButtonLink>
    </div>
  );
}
