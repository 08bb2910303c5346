import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type FormEvent, type ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { Button } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { useSession } from "./session";

/** E-mail and password; used by the page and by the dialog over an expired session. */
export function SignInForm({ onDone }: { onDone?: () => void }): ReactNode {
  const { t } = useLingui();
  const signIn = useSession((session) => session.signIn);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    try {
      await signIn(form.get("email") as string, form.get("password") as string);
      onDone?.();
    } catch (caught) {
      setError(sentence(caught));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField label={t`E-mail`} name="email" type="email" autoComplete="username" required />
      <TextField
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={error}
      />
      <Button type="submit" look="primary" large busy={busy}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
}
