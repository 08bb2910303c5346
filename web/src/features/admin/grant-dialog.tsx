import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { orderKey } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { credits, number } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { TextField } from "@/shared/ui/field";
import { useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { toast } from "@/shared/ui/toast";
import { grant, refresh, type Person } from "./people";

/** Above this, a slip of the finger would hurt: the number is typed a second time. */
export const CONFIRMED_ABOVE = 1000;
const MOST = 1_000_000;

export function GrantDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t`Give credits to ${person.name || person.email}`}
      description={t`They have ${number(person.credits)} now. The reason is in their statement and in the audit.`}
    >
      <GrantForm person={person} onDone={onClose} />
    </Dialog>
  );
}

function GrantForm({ person, onDone }: { person: Person; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [amount, setAmount] = useState("");
  const [note, setNote] = useState("");
  const [typed, setTyped] = useState("");
  const [key] = useState(orderKey);
  const value = Number(amount);
  const right = amount.trim() !== "" && value > 0 && value <= MOST;
  const large = right && value > CONFIRMED_ABOVE;
  const { ref, busy, errors, submit } = useForm(async () => {
    await grant(person.id, value, note.trim(), key);
    await refresh(queries);
    await useSession.getState().reload();
    toast(t`${person.email} got ${credits(value)}.`);
    onDone();
  });
  const off = !right
    ? t`Say how many: above 0, at most ${number(MOST)}.`
    : !note.trim()
      ? t`Give a reason.`
      : large && Number(typed) !== value
        ? t`Type the number again to confirm it.`
        : null;
  return (
    <form
      ref={ref}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) submit(event);
      }}
    >
      <TextField
        label={t`Credits`}
        name="credits"
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={(event) => setAmount(event.target.value.replace(",", "."))}
        error={errors.credits}
      />
      <TextField
        label={t`Reason`}
        name="note"
        maxLength={200}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errors.note}
      />
      {large && (
        <TextField
          label={t`Type ${number(value)} again`}
          hint={t`More than ${number(CONFIRMED_ABOVE)} at once is confirmed by typing.`}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value.replaceAll(/[,\s]/g, ""))}
        />
      )}
      <FormError error={errors[""]} />
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" look="primary" busy={busy} off={off}>
          {right ? <Trans>Give {credits(value)}</Trans> : <Trans>Give credits</Trans>}
        </Button>
      </div>
    </form>
  );
}
