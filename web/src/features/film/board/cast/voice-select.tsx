import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import { useFilm } from "@/shared/film/context";
import { useVoices } from "@/shared/film/queries";
import { Button } from "@/shared/ui/button";
import { Select } from "@/shared/ui/field";
import type { Saved } from "../edit/use-saved";

/** Chooses a voice among those that speak the film's language. */
export function VoiceSelect({
  saved,
  label,
  fallback,
}: {
  saved: Saved<string>;
  label: string;
  /** What no voice of one's own means. */
  fallback: string;
}): ReactNode {
  const { t } = useLingui();
  const language = useFilm((film) => film.shared?.film.settings.language);
  const voices = useVoices(language);
  const ready = (voices.data ?? []).filter((one) => one.state === "ready");
  const own = ready.filter((one) => one.own);
  const chosen = ready.find((one) => one.id === saved.value);
  const option = (one: (typeof ready)[number]): ReactNode => (
    <option key={`${one.provider}/${one.model}/${one.id}`} value={one.id}>
      {one.name}
    </option>
  );
  return (
    <div className="flex flex-col gap-1">
      <Select
        label={label}
        value={saved.value}
        hint={chosen ? t`${chosen.description} Spoken by ${chosen.provider}.` : undefined}
        error={voices.error ? t`The voices could not be listed.` : null}
        onChange={(event) => {
          saved.change(event.target.value);
          saved.flush();
        }}
      >
        <option value="">{fallback}</option>
        {saved.value && !chosen && <option value={saved.value}>{saved.value}</option>}
        {own.length > 0 && <optgroup label={t`Yours`}>{own.map(option)}</optgroup>}
        {named(ready.filter((one) => !one.own)).map(([provider, some]) => (
          <optgroup key={provider} label={provider}>
            {some.map(option)}
          </optgroup>
        ))}
      </Select>
      {chosen?.sample_url && <Sample key={chosen.id} src={chosen.sample_url} name={chosen.name} />}
    </div>
  );
}

/** A sentence in that voice. */
function Sample({ src, name }: { src: string; name: string }): ReactNode {
  const { t } = useLingui();
  const [state, setState] = useState<"still" | "coming" | "playing" | "failed">("still");
  const sound = useRef<HTMLAudioElement>(null);
  const press = (): void => {
    if (state === "playing") return sound.current?.pause();
    setState("coming");
    sound.current?.play().catch(() => setState("failed"));
  };
  return (
    <div className="flex items-center gap-2">
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- what is said does not matter, how does */}
      <audio
        ref={sound}
        src={mediaUrl(src)}
        preload="none"
        onPlaying={() => setState("playing")}
        onPause={() => setState("still")}
        onError={() => setState("failed")}
      />
      <Button look="quiet" busy={state === "coming"} onClick={press}>
        {state === "playing" ? <Trans>Stop</Trans> : <Trans>Hear {name}</Trans>}
      </Button>
      {state === "failed" && <span className="text-dense text-error">{t`It could not be played.`}</span>}
    </div>
  );
}

/** Voices by who speaks them, each id once. */
function named<T extends { id: string; provider: string }>(voices: readonly T[]): [string, T[]][] {
  const found = new Map<string, Map<string, T>>();
  for (const one of voices) {
    const some = found.get(one.provider) ?? new Map<string, T>();
    if (!some.has(one.id)) some.set(one.id, one);
    found.set(one.provider, some);
  }
  return [...found].map(([provider, some]) => [provider, [...some.values()]]);
}
