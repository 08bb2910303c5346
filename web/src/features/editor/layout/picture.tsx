import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { Stage } from "@/shared/preview/stage";
import { useEditor, useFilmTime } from "../editor";
import { useItem } from "../item";

/** The stage, which plays the film as it is being edited. */
export function Picture({ compact = false }: { compact?: boolean }): ReactNode {
  const { transport } = useEditor();
  const timeline = useFilmTime();
  const film = useFilm((state) => state.shared?.film);
  const { item } = useItem();
  const id = item && "scene" in item ? item.scene : null;
  const scene = timeline.scenes.find((one) => one.scene === id);
  const selection = scene ? { start: scene.start.seconds, end: scene.end.seconds } : null;
  if (!film) return null;
  return <Stage {...{ transport, timeline, film, compact, selection }} />;
}
