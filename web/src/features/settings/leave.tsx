import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { api, body } from "@/shared/api/client";
import { useSession, type Me } from "@/shared/session/session";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { PasswordField } from "@/shared/ui/password-field";
import { toast } from "@/shared/ui/toast";
import { Section } from "./section";

/** Deleting the account; the address is typed, so that nobody does it in passing. */
export function Leave({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={<Trans>Delete the account</Trans>}
      lead={
        <Trans>
          Films, files and your name go for good. What was bought and spent stays in the books without a name.
        </Trans>
      }
    >
      <Button look="danger" className="self-start" onClick={() => setOpen(true)}>
        <Trans>Delete my account</Trans>
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t`Delete the account`}
        description={t`This cannot be undone.`}
      >
        <LeaveForm me={me} />
      </Dialog>
    </Section>
  );
}

function LeaveForm({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      const password = textOf(form, "password");
      await body(api.DELETE("/api/v1/users/me", password ? { body: { password } } : {}));
      await navigate("/", { replace: true });
      await useSession.getState().signOut();
      toast(t`Your account is deleted.`);
    },
    { wrong_password: "password" },
  );
  const sure = typed.trim().toLowerCase() === me.email.toLowerCase();
  return (
    <form
      ref={ref}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) submit(event);
      }}
    >
      <TextField
        label={t`Type ${me.email} to confirm`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {me.has_password && (
        <PasswordField
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          required
          error={errors.password}
        />
      )}
      <FormError error={errors[""]} />
      <Button
        type="submit"
        look="danger"
        busy={busy}
        off={sure ? null : t`Type your address first.`}
        className="self-end"
      >
        <Trans>Delete my account and my films</Trans>
      </Button>
    </form>
  );
}
