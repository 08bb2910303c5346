import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { clock } from "@/shared/text/format";
import { TextArea } from "@/shared/ui/field";
import { caption } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { linesOf, textOf, toCaption } from "../lanes/caption-lane";
import type { SceneTimes } from "../time/retime";
import { CaptionStyle } from "./caption-style";
import { Section } from "./fields";

export function CaptionPanel({ scene, line }: { scene: SceneTimes; line: number }): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const found = linesOf(film).find((one) => one.scene === scene.scene && one.line === line);
  const from = found?.cues[0]?.start ?? 0;
  const to = found?.cues.at(-1)?.end ?? 0;
  return (
    <>
      {found && (
        <Section>
          <Words scene={scene.scene} line={line} text={textOf(found.cues)} />
          <p className="timecode text-meta text-muted">
            {t`${clock(from, true)} to ${clock(to, true)}, as it is spoken, within scene ${scene.number}.`}
          </p>
        </Section>
      )}
      <CaptionStyle />
    </>
  );
}

function Words({ scene, line, text }: { scene: string; line: number; text: string }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => () => editor.view.setState({ typed: null }), [editor]);
  const keep = (): void => {
    const words = typed.trim();
    editor.view.setState({ typed: null });
    if (words !== text) caption(editor, scene, line, words);
  };
  return (
    <TextArea
      label={t`Words on screen`}
      hint={t`The voice goes on saying what it says. Free.`}
      value={typed}
      onFocus={() => toCaption(editor, scene, line)}
      onChange={(event) => {
        setTyped(event.target.value);
        editor.view.setState({ typed: { scene, line, text: event.target.value } });
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          setTyped(text);
          editor.view.setState({ typed: null });
        } else if (event.key === "Enter" && !event.shiftKey) {
          event.preventDefault();
          keep();
        }
      }}
    />
  );
}
