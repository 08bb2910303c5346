import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useVideo } from "@/shared/film/queries";
import type { FilmDoc } from "@/shared/film/types";
import { castName } from "@/shared/film/words";
import { useComposer } from "./composing";

/** What one might say to begin with, made from the film that is there. */
export function EmptyThread(): ReactNode {
  const id = useFilm((state) => state.videoId);
  const film = useFilm((state) => state.shared?.film);
  const wish = useVideo(id).data?.description ?? "";
  const ideas = useIdeas(film, wish);
  const write = useComposer((composer) => composer.write);
  return (
    <div className="my-auto flex flex-col gap-4">
      <h3 className="text-card font-semibold text-balance">
        {film?.scenes.length ? (
          <Trans>What should change?</Trans>
        ) : (
          <Trans>What film do you want to make?</Trans>
        )}
      </h3>
      <ul className="flex flex-col gap-2">
        {ideas.map((idea) => (
          <li key={idea}>
            <button
              type="button"
              onClick={() => write(id, idea)}
              className="min-h-11 w-full rounded-card border border-line bg-surface px-3.5 py-2 text-left text-ui hover:border-control"
            >
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useIdeas(film: FilmDoc | undefined, wish: string): string[] {
  const { t } = useLingui();
  if (!film?.scenes.length)
    return [
      wish || t`A lighthouse keeper befriends a storm, 30 seconds`,
      t`How coffee gets from the hill to the cup, for children`,
      t`A quiet portrait of a city before sunrise`,
    ];
  const someone = film.cast[0];
  const shorter = Math.max(5, Math.round((film.length * 0.75) / 5) * 5);
  return [
    film.scenes.length > 1 ? t`Make scene 2 happen at night` : t`Add a scene that ends the story`,
    someone
      ? t`Give ${castName(film, someone.id)} a red coat in every scene`
      : t`Make the pictures look like watercolour`,
    t`Make it ${shorter} seconds long`,
  ];
}
