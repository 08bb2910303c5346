import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { Chip, Failure, Skeleton, type Tone } from "@/shared/ui/states";
import { toast, toastError } from "@/shared/ui/toast";
import { CloneForm } from "./clone-form";
import { Section } from "./section";
import { OWN_VOICES, removeVoice, useCloners, useOwnVoices, type Voice } from "./voices";

/** Voices of one's own: nobody else's films can use them. */
export function OwnVoices(): ReactNode {
  const { t } = useLingui();
  const voices = useOwnVoices();
  const cloners = useCloners();
  const [cloning, setCloning] = useState(false);
  const able = (cloners.data?.length ?? 0) > 0;
  return (
    <Section
      title={<Trans>Your voices</Trans>}
      lead={<Trans>Made from recordings of people who agreed to it; only your films can use them.</Trans>}
    >
      {voices.data ? (
        voices.data.length ? (
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {voices.data.map((voice) => (
              <Row key={voice.id} voice={voice} />
            ))}
          </ul>
        ) : (
          <p className="text-ui text-muted">
            <Trans>You have no voice of your own yet.</Trans>
          </p>
        )
      ) : voices.error ? (
        <Failure error={voices.error} again={() => void voices.refetch()} />
      ) : (
        <Skeleton className="h-10" />
      )}
      <Button
        className="self-start"
        onClick={() => setCloning(true)}
        busy={cloners.isPending}
        off={!cloners.isPending && !able && t`No provider that clones voices is set up on this server.`}
      >
        <Trans>Clone a voice</Trans>
      </Button>
      {cloners.data && !able && (
        <p className="text-dense text-muted">
          <Trans>No provider that clones voices is set up on this server.</Trans>
        </p>
      )}
      <Dialog
        open={cloning}
        onOpenChange={setCloning}
        title={t`Clone a voice`}
        description={t`One person speaking, without music: ten seconds to three minutes.`}
      >
        <CloneForm cloners={cloners.data ?? []} onDone={() => setCloning(false)} />
      </Dialog>
    </Section>
  );
}

const TONES: Record<Voice["state"], Tone> = {
  making: "run",
  ready: "ok",
  failed: "error",
  uncertain: "stale",
  removed: "plain",
};

function Row({ voice }: { voice: Voice }): ReactNode {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const words = {
    making: t`Being made`,
    ready: t`Ready`,
    failed: t`Not made`,
    uncertain: t`Unclear whether it was made`,
    removed: t`Removed`,
  };
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      const { note } = await removeVoice(voice.id);
      await queries.invalidateQueries({ queryKey: OWN_VOICES });
      toast(note || t`Removed the voice ${voice.name}.`);
    } catch (error) {
      toastError(error);
      setBusy(false);
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-2.5">
      <span className="min-w-0 flex-1 truncate text-ui font-medium">{voice.name}</span>
      <span className="text-meta text-muted">{voice.provider}</span>
      <Chip tone={TONES[voice.state]}>{words[voice.state]}</Chip>
      {sure ? (
        <>
          <Button look="danger" busy={busy} onClick={() => void remove()}>
            <Trans>Remove for good</Trans>
          </Button>
          <Button look="quiet" onClick={() => setSure(false)}>
            <Trans>Keep</Trans>
          </Button>
        </>
      ) : (
        <Button
          look="quiet"
          off={voice.state === "making" && t`Wait until it has been made.`}
          onClick={() => setSure(true)}
          aria-label={t`Remove the voice ${voice.name}`}
        >
          <Trans>Remove</Trans>
        </Button>
      )}
    </li>
  );
}
