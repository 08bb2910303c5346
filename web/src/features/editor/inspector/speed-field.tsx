import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { speak } from "../edit/heard";
import { useEditor } from "../editor";
import { NumberField } from "./number-field";

/** How fast everybody speaks. */
export function SpeedField(): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const speed = useFilm((film) => film.shared?.film.settings.speed ?? 1);
  return (
    <NumberField
      label={t`Speed of speech`}
      unit="×"
      value={speed}
      step={0.05}
      min={0.5}
      max={2}
      hint={t`For the whole film. Narration is then spoken anew; the plan says for how much.`}
      onCommit={(next) => speak(editor, next)}
    />
  );
}
