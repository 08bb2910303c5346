import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { api, body } from "@/shared/api/client";
import { useConfig } from "@/shared/api/config";
import { Button, ButtonLink } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { PasswordField } from "@/shared/ui/password-field";
import { Card, LINK } from "./card";
import { EachLink, used, useFragment } from "./fragment";

type Way = "ask" | "mailed" | "choose" | "done";

/** Asking for a new password, and choosing it. */
export function ResetPassword(): ReactNode {
  return (
    <EachLink>
      <NewPassword />
    </EachLink>
  );
}

function NewPassword(): ReactNode {
  const { t } = useLingui();
  const { token, theirs, error } = useFragment();
  const given = token || theirs;
  const [way, setWay] = useState<Way>(given ? "choose" : "ask");
  if (way === "choose")
    return <Choose given={given} onDone={() => setWay("done")} onAsk={() => setWay("ask")} />;
  if (way === "done")
    return (
      <Card
        title={t`Your new password is set`}
        lead={<Trans>Every device was signed out. Sign in with the new password.</Trans>}
      >
        <ButtonLink to="/sign-in" look="primary" large>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </Card>
    );
  return (
    <Ask
      mailed={way === "mailed"}
      wrong={error}
      onMailed={() => setWay("mailed")}
      onCode={() => setWay("choose")}
    />
  );
}

function Ask({
  mailed,
  wrong,
  onMailed,
  onCode,
}: {
  mailed: boolean;
  /** Why the link that somebody followed did not work. */
  wrong: string;
  onMailed: () => void;
  onCode: () => void;
}): ReactNode {
  const { t } = useLingui();
  const { ref, busy, errors, submit } = useForm(async (form) => {
    await body(api.POST("/api/v1/auth/reset-password", { body: { email: textOf(form, "email") } }));
    onMailed();
  });
  return (
    <Card
      title={mailed ? t`Look into your mail` : t`A new password`}
      lead={
        mailed ? (
          <Trans>
            If there is an account with this address, a mail with a link is on its way. It is good for an
            hour.
          </Trans>
        ) : (
          <Trans>Enter your address, and a mail with a link comes to you.</Trans>
        )
      }
      more={
        <Link to="/sign-in" className={LINK}>
          <Trans>Back to sign-in</Trans>
        </Link>
      }
    >
      <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
        {!mailed && (
          <>
            <TextField
              label={t`E-mail`}
              name="email"
              type="email"
              autoComplete="username"
              required
              error={errors.email}
            />
            <FormError error={errors[""] ?? (wrong || undefined)} />
            <Button type="submit" look="primary" large busy={busy}>
              <Trans>Mail me a link</Trans>
            </Button>
          </>
        )}
        <Button onClick={onCode} look={mailed ? "plain" : "quiet"} large={mailed}>
          <Trans>I have a code</Trans>
        </Button>
      </form>
    </Card>
  );
}

function Choose({
  given,
  onDone,
  onAsk,
}: {
  given: string;
  onDone: () => void;
  onAsk: () => void;
}): ReactNode {
  const { t } = useLingui();
  const limits = useConfig().data?.limits;
  const least = limits?.password.least ?? 10;
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      const token = given || textOf(form, "token").trim();
      const password = textOf(form, "password");
      await body(api.POST("/api/v1/auth/reset-password/confirm", { body: { token, password } }));
      used();
      onDone();
    },
    { weak_password: "password", invalid_token: given ? "" : "token" },
  );
  return (
    <Card title={t`Choose a new password`} lead={<Trans>Every device is signed out when it is set.</Trans>}>
      <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
        {!given && (
          <TextField
            label={t`Code from the mail`}
            name="token"
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            required
            error={errors.token}
          />
        )}
        <PasswordField
          label={t`New password`}
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
          <Trans>Set the new password</Trans>
        </Button>
        <Button look="quiet" onClick={onAsk}>
          <Trans>Ask for another mail</Trans>
        </Button>
      </form>
    </Card>
  );
}
