import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { PasswordField } from "@/shared/ui/password-field";
import { useSession } from "./session";

/** E-mail and password; used by the page and by the dialog over an expired session. */
export function SignInForm({ email, onDone }: { email?: string; onDone?: () => void }): ReactNode {
  const { t } = useLingui();
  const signIn = useSession((session) => session.signIn);
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      await signIn(textOf(form, "email"), textOf(form, "password"));
      onDone?.();
    },
    { wrong_credentials: "password" },
  );
  return (
    <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t`E-mail`}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        required
        error={errors.email}
      />
      <PasswordField
        label={t`Password`}
        name="password"
        autoComplete="current-password"
        required
        error={errors.password}
      />
      <FormError error={errors[""]} />
      <Button type="submit" look="primary" large busy={busy}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
}
