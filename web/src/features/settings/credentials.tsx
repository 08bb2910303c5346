import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { useConfig } from "@/shared/api/config";
import type { Me } from "@/shared/session/session";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { PasswordField } from "@/shared/ui/password-field";
import { toast } from "@/shared/ui/toast";
import { change } from "./change";

/** Codes of what is wrong with the password that is asked for again. */
const WRONG = { wrong_password: "current_password" };

export function ChangeEmail({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      const email = textOf(form, "email");
      await change(me, { email, ...current(form) });
      toast(t`Look into your mail: a link there confirms ${email}.`);
      setOpen(false);
    },
    { ...WRONG, email_taken: "email" },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)} className="self-start">
        <Trans>Change the address</Trans>
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t`Change the address`}
        description={t`A mail to the new one asks whether it is yours.`}
      >
        <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
          <TextField
            label={t`New e-mail`}
            name="email"
            type="email"
            autoComplete="email"
            required
            error={errors.email}
          />
          <Current me={me} error={errors.current_password} />
          <FormError error={errors[""]} />
          <Button type="submit" look="primary" busy={busy} className="self-end">
            <Trans>Change the address</Trans>
          </Button>
        </form>
      </Dialog>
    </>
  );
}

export function ChangePassword({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const limits = useConfig().data?.limits;
  const least = limits?.password.least ?? 10;
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      await change(me, { password: textOf(form, "password"), ...current(form) });
      toast(t`Your password is changed. Other devices are signed out.`);
      setOpen(false);
    },
    { ...WRONG, weak_password: "password" },
  );
  const title = me.has_password ? t`Change the password` : t`Set a password`;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ui font-medium">
        <Trans>Password</Trans>
      </p>
      <Button onClick={() => setOpen(true)} className="self-start">
        {title}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        description={t`Every other device is signed out.`}
      >
        <form ref={ref} onSubmit={submit} className="flex flex-col gap-4">
          <input type="hidden" name="username" autoComplete="username" value={me.email} />
          <Current me={me} error={errors.current_password} />
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
          <Button type="submit" look="primary" busy={busy} className="self-end">
            {title}
          </Button>
        </form>
      </Dialog>
    </div>
  );
}

function Current({ me, error }: { me: Me; error: string | undefined }): ReactNode {
  const { t } = useLingui();
  if (!me.has_password) return null;
  return (
    <PasswordField
      label={t`Current password`}
      name="current_password"
      autoComplete="current-password"
      required
      error={error}
    />
  );
}

const current = (form: FormData): { current_password?: string } => {
  const password = textOf(form, "current_password");
  return password ? { current_password: password } : {};
};
