import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { TextField } from "@/shared/ui/field";
import { caption } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { linesOf, textOf } from "../lanes/caption-lane";
import type { SceneTimes } from "../time/retime";

export function CaptionFields({ scene }: { scene: SceneTimes }): ReactNode {
  const film = useFilmTime();
  const lines = linesOf(film).filter((one) => one.scene === scene.scene);
  return (
    <div className="flex flex-col gap-1">
      {lines.map(({ line, cues }) => (
        <Line key={line} scene={scene} line={line} text={textOf(cues)} />
      ))}
    </div>
  );
}

function Line({ scene, line, text }: { scene: SceneTimes; line: number; text: string }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const keep = (): void => {
    if (typed.trim() !== text) caption(editor, scene.scene, line, typed.trim());
  };
  return (
    <TextField
      label={t`Caption ${line + 1} of scene ${scene.number}`}
      bare
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
        if (event.key === "Escape") setTyped(text);
      }}
    />
  );
}
