import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { FilmDoc } from "@/shared/film/types";
import { Skeleton } from "@/shared/ui/states";
import { kindName } from "../units/names";
import { Captions, Look, MusicAndVoice } from "./sections";
import { ModelSelect } from "./model-select";

/** How the whole film looks and sounds. What a change makes out of date, and the price, is in the plan bar at once. */
export function StylePanel(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const film = useFilm((state) => state.shared?.film);
  if (!film) return <Skeleton className="mt-3 h-96" />;
  return (
    <section aria-label={t`Style`} className="flex flex-col gap-8 pt-4">
      <Look id={id} film={film} />
      <MusicAndVoice id={id} film={film} />
      <Captions id={id} film={film} />
      <Models film={film} />
    </section>
  );
}

export function Part({ title, children }: { title: ReactNode; children: ReactNode }): ReactNode {
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-read font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Models({ film }: { film: FilmDoc }): ReactNode {
  const { t } = useLingui();
  const quality = film.settings.quality === "final" ? t`Best that is ready` : t`Draft, free`;
  return (
    <Part title={<Trans>Models</Trans>}>
      <div className="grid gap-4 @xl:grid-cols-2">
        {["image", "clip", "speech", "sound", "music", "cast"].map((kind) => (
          <ModelSelect key={kind} pin={kind} kind={kind} label={kindName(kind)} fallback={quality} />
        ))}
      </div>
    </Part>
  );
}
