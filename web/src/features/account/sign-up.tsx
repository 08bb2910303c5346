import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Link, Navigate, useNavigate, useSearchParams } from "react-router";
import { useConfig } from "@/shared/api/config";
import { ownPath, withNext } from "@/shared/session/next";
import { useSession } from "@/shared/session/session";
import { credits } from "@/shared/text/format";
import { Button, ButtonLink } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { PasswordField } from "@/shared/ui/password-field";
import { toast } from "@/shared/ui/toast";
import { Card, LINK } from "./card";
import { KeptWish } from "./kept-wish";
import { Outside } from "./oauth";

export function SignUp(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const next = search.get("next");
  const config = useConfig().data;
  const status = useSession((session) => session.status);
  const [mailed, setMailed] = useState("");
  const more = (
    <Link to={withNext("/sign-in", next)} className={LINK}>
      <Trans>Have an account? Sign in</Trans>
    </Link>
  );
  if (status === "in") return <Navigate to={ownPath(next)} replace />;
  if (mailed) return <LookIntoMail address={mailed} next={next} />;
  if (config?.signup === "closed")
    return (
      <Card
        title={t`No new accounts here`}
        lead={
          <Trans>Whoever runs this server lets nobody sign up by themselves. Ask them for an account.</Trans>
        }
        more={more}
      />
    );
  return (
    <Card title={t`Make an account`} lead={<Brings />} more={more}>
      <div className="flex flex-col gap-4">
        <KeptWish next={next} />
        <SignUpForm next={next} onMailed={setMailed} />
        <Outside next={next} />
      </div>
    </Card>
  );
}

function Brings(): ReactNode {
  const brought = useConfig().data?.initial_credits ?? 0;
  if (!brought) return <Trans>Drafts are free, as many as you like.</Trans>;
  return <Trans>Drafts are free. Confirming your address brings {credits(brought)} for final films.</Trans>;
}

function SignUpForm({
  next,
  onMailed,
}: {
  next: string | null;
  onMailed: (address: string) => void;
}): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const signUp = useSession((session) => session.signUp);
  const limits = useConfig().data?.limits;
  const least = limits?.password.least ?? 10;
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      const email = textOf(form, "email");
      const inside = await signUp(email, textOf(form, "password"), textOf(form, "name"));
      if (!inside) return onMailed(email);
      toast(t`Welcome. A mail is on its way to you; its link confirms your address.`);
      await navigate(ownPath(next), { replace: true });
    },
    { email_taken: "email", weak_password: "password" },
  );
  return (
    <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t`Name`}
        hint={t`If you like.`}
        name="name"
        autoComplete="name"
        maxLength={100}
        error={errors.name}
      />
      <TextField
        label={t`E-mail`}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errors.email}
      />
      <PasswordField
        label={t`Password`}
        hint={t`At least ${least} characters; a few unrelated words are good.`}
        name="password"
        autoComplete="new-password"
        minLength={least}
        maxLength={limits?.password.most}
        required
        error={errors.password}
      />
      <FormError error={errors[""]} />
      <Button type="submit" look="primary" large busy={busy}>
        <Trans>Make my account</Trans>
      </Button>
    </form>
  );
}

function LookIntoMail({ address, next }: { address: string; next: string | null }): ReactNode {
  const { t } = useLingui();
  return (
    <Card
      title={t`Look into your mail`}
      lead={
        <Trans>
          We sent a link to <strong className="font-semibold text-text">{address}</strong>. It confirms that
          the address is yours; after that you can sign in.
        </Trans>
      }
    >
      <ButtonLink to={withNext("/sign-in", next)} look="primary" large>
        <Trans>Sign in</Trans>
      </ButtonLink>
    </Card>
  );
}
