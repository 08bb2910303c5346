import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { useFilm } from "@/shared/film/context";
import { editFilm } from "@/shared/film/operations";
import { useProviders } from "@/shared/film/queries";
import { Select } from "@/shared/ui/field";
import { toastError } from "@/shared/ui/toast";

/** What makes each kind of unit. */
export const CAPABILITY: Record<string, string> = {
  cast: "text_to_image",
  image: "text_to_image",
  clip: "image_to_video",
  speech: "text_to_speech",
  sound: "text_to_sound",
  music: "text_to_music",
};

type Model = Schemas["ModelPublic"] & { ready: boolean; missing: string | null };

function useModels(kind: string): Model[] {
  const { data } = useProviders();
  return (data?.items ?? [])
    .filter((one) => !one.practice || one.ready)
    .flatMap((one) =>
      one.models
        .filter((model) => model.capability === CAPABILITY[kind] && model.price)
        .map((model) => ({ ...model, ready: one.ready, missing: one.missing })),
    );
}

/** Chooses the model for a unit or for a kind of unit; empty goes with what is above it. */
export function ModelSelect({
  pin,
  kind,
  label,
  fallback,
}: {
  /** `image:s2`, `image` or `*`. */
  pin: string;
  kind: string;
  label: string;
  /** What an empty choice means. */
  fallback: string;
}): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const told = useFilm((film) => film.shared?.film.models[pin] ?? "");
  const models = useModels(kind);
  const [asked, setAsked] = useState<string | null>(null);
  const value = asked ?? told;
  const chosen = models.find((one) => one.name === value);
  const choose = async (model: string): Promise<void> => {
    setAsked(model);
    await editFilm(id, { models: { [pin]: model } }).catch(toastError);
    setAsked(null);
  };
  return (
    <Select
      label={label}
      value={value}
      hint={chosen?.price ? t`${chosen.description}: ${chosen.price.words}` : undefined}
      onChange={(event) => void choose(event.target.value)}
    >
      <option value="">{fallback}</option>
      {value && !chosen && <option value={value}>{value}</option>}
      {models.map((one) => (
        <option key={one.name} value={one.name} disabled={!one.ready}>
          {one.ready ? one.name : t`${one.name} (not set up here)`}
        </option>
      ))}
    </Select>
  );
}
