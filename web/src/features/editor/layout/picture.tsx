import { useMemo, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { Stage } from "@/shared/preview/stage";
import { useEditor, useFilmTime, useView } from "../editor";
import { useItem } from "../item";
import { applied } from "../time/apply";
import type { Timeline } from "../time/retime";

/** The film with the caption that is being typed. */
function useTyped(film: Timeline): Timeline {
  const typed = useView((view) => view.typed);
  return useMemo(() => (typed ? applied(film, [{ op: "set_caption_text", ...typed }]) : film), [film, typed]);
}

/** The stage, which plays the film as it is being edited. */
export function Picture({ compact = false }: { compact?: boolean }): ReactNode {
  const { transport } = useEditor();
  const timeline = useTyped(useFilmTime());
  const film = useFilm((state) => state.shared?.film);
  const { item } = useItem();
  const id = item && "scene" in item ? item.scene : null;
  const scene = timeline.scenes.find((one) => one.scene === id);
  const selection = scene ? { start: scene.start.seconds, end: scene.end.seconds } : null;
  if (!film) return null;
  return <Stage {...{ transport, timeline, film, compact, selection }} />;
}
