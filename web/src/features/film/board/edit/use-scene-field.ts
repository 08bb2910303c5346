import type { SceneDoc } from "@/shared/film/types";
import { filmText, shownText } from "./mentions";
import { sceneSource, type Field } from "./scene-source";
import { useSaved, type Saved } from "./use-saved";

/** What the fields of one card have in common. */
export interface CardScene {
  videoId: string;
  /** The scene's id for the API. */
  sceneId: string;
  scene: SceneDoc;
  /** Its place, counted from 1. */
  number: number;
}

export const useSceneField = <K extends Field>(card: CardScene, field: K): Saved<SceneDoc[K]> =>
  useSaved(sceneSource(card.videoId, card.sceneId, card.scene, field));

/** A text in which members of the cast are written `@keeper`. */
export function useMentioningField(
  card: CardScene,
  field: "visual_description" | "motion" | "audio_description",
  cast: readonly string[],
): Saved<string> {
  const saved = useSceneField(card, field);
  return {
    ...saved,
    value: shownText(saved.value, cast),
    theirs: saved.theirs === null ? null : shownText(saved.theirs, cast),
    change: (text) => saved.change(filmText(text, cast)),
  };
}
