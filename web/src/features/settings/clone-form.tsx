import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useConfig } from "@/shared/api/config";
import { useSession } from "@/shared/session/session";
import { bytes, credits } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { Checkbox, Select, TextArea, TextField } from "@/shared/ui/field";
import { useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { toast } from "@/shared/ui/toast";
import { cloneVoice, OWN_VOICES, type Cloner } from "./voices";

/** A recording, whose it is, and that they agreed. */
export function CloneForm({
  cloners,
  onDone,
}: {
  cloners: readonly Cloner[];
  onDone: () => void;
}): ReactNode {
  const { t } = useLingui();
  const queries = useQueryClient();
  const most = useConfig().data?.limits.sample_bytes ?? 67_108_864;
  const [provider, setProvider] = useState(cloners[0]?.name ?? "");
  const [agreed, setAgreed] = useState(false);
  const price = cloners.find(({ name }) => name === provider)?.price;
  const { ref, busy, errors, submit } = useForm(
    async (form) => {
      form.set("provider", provider);
      form.set("consent", "true");
      form.set("max_credits", String(price?.maximum ?? 0));
      const { state, error, name } = await cloneVoice(form);
      await queries.invalidateQueries({ queryKey: OWN_VOICES });
      await useSession.getState().reload();
      toast(
        state === "ready"
          ? t`The voice ${name} is ready.`
          : (error?.text ?? t`The voice ${name} is being made.`),
      );
      onDone();
    },
    { too_large: "file", unsupported_media: "file", bad_media: "file" },
  );
  return (
    <form
      ref={ref}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (agreed) submit(event);
      }}
    >
      <TextField label={t`Name of the voice`} name="name" required maxLength={100} error={errors.name} />
      <TextField
        label={t`Recording`}
        hint={t`WAV, MP3, M4A, Ogg or FLAC, up to ${bytes(most)}.`}
        name="file"
        type="file"
        accept="audio/*"
        required
        error={errors.file}
      />
      <TextArea
        label={t`Who speaks, and how they agreed`}
        placeholder={t`Ana Silva speaks; she agreed in writing on 3 May.`}
        name="statement"
        required
        minLength={5}
        maxLength={2000}
        error={errors.statement}
      />
      {cloners.length > 1 && (
        <Select label={t`Provider`} value={provider} onChange={(event) => setProvider(event.target.value)}>
          {cloners.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      <Checkbox
        label={t`The person who speaks in this recording has agreed that their voice is cloned and used in films, and I can show that they have.`}
        checked={agreed}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      <FormError error={errors[""]} />
      <Button
        type="submit"
        look="primary"
        busy={busy}
        off={agreed ? null : t`The person must have agreed.`}
        className="self-end"
      >
        <Trans>Clone the voice · {credits(price?.credits ?? 0)}</Trans>
      </Button>
    </form>
  );
}
