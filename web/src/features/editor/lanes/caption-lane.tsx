/** What is written on the picture. Words are changed in their place; the voice goes on saying what it says. */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { caption, captionStyle } from "../edit/commands";
import { useEditor, useFilmTime, useView, type Editor } from "../editor";
import { useItem } from "../item";
import type { Cue, Timeline } from "../time/retime";
import { toPx } from "../time/scale";
import { keyOf, Lane, type Piece } from "./lane";

interface CuePiece extends Piece {
  cue: Cue;
}

export function CaptionLane(): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const film = useFilmTime();
  const { item, pick } = useItem();
  const writing = useView((view) => view.writing);
  const { style } = film.captions;
  if (!style.on)
    return (
      <div className="sticky left-40 flex h-full w-80 items-center gap-3 text-meta text-muted">
        {t`Captions are off.`}
        <Button
          look="quiet"
          className="!min-h-6 !text-meta"
          onClick={() => captionStyle(editor, { on: true })}
        >
          {t`Turn on`}
        </Button>
      </div>
    );
  const pieces = linesOf(film).map(({ cues, scene, line }): CuePiece => {
    const first = cues[0]!;
    return {
      item: { kind: "caption", scene, line },
      from: Math.round(first.start * film.fps),
      to: Math.round(cues.at(-1)!.end * film.fps),
      order: film.scenes.find((one) => one.scene === scene)?.number ?? 0,
      voice: scene,
      label: t`Caption: ${textOf(cues)}`,
      className: "cursor-text border border-lane-captions/50 bg-lane-captions/15",
      cue: { ...first, lines: [textOf(cues)] },
    };
  });
  return (
    <>
      <Lane
        name={t`Captions`}
        pieces={pieces}
        onEnter={({ cue: { scene, line } }) => editor.view.setState({ writing: { scene, line } })}
        onPress={(piece, event) => {
          if (event.button !== 0 || piece.item.kind !== "caption") return;
          // A second click on what is selected writes in it.
          const { scene, line } = piece.item;
          const again = item?.kind === "caption" && item.scene === scene && item.line === line;
          if (!again) return pick(piece.item);
          event.preventDefault();
          editor.view.setState({ writing: { scene, line } });
        }}
      >
        {(piece) => (
          <span className="absolute inset-x-2 top-1/2 -translate-y-1/2 truncate text-meta text-text">
            {piece.cue.lines[0]}
          </span>
        )}
      </Lane>
      {writing && <Writing key={`${writing.scene} ${writing.line}`} {...writing} />}
    </>
  );
}

export interface LineCues {
  scene: string;
  line: number;
  cues: Cue[];
}

/** Cues by the line of script that they show. */
export function linesOf(film: Timeline): LineCues[] {
  const found = new Map<string, LineCues>();
  for (const cue of film.captions.cues) {
    const key = `${cue.scene} ${cue.line}`;
    const one = found.get(key) ?? { scene: cue.scene, line: cue.line, cues: [] };
    one.cues.push(cue);
    found.set(key, one);
  }
  return [...found.values()];
}

export const textOf = (cues: readonly Cue[]): string => cues.flatMap((cue) => cue.lines).join(" ");

/** Stands still where a line is shown, so that its words are seen while they change. */
export function toCaption(editor: Editor, scene: string, line: number): void {
  const { transport } = editor;
  const film = editor.film();
  const cues = linesOf(film).find((one) => one.scene === scene && one.line === line)?.cues ?? [];
  transport.pause();
  const now = transport.now();
  if (cues[0] && !cues.some((cue) => cue.start <= now && now < cue.end))
    transport.seek((Math.ceil(cues[0].start * film.fps) + 0.5) / film.fps);
}

function Writing({ scene, line }: { scene: string; line: number }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const film = useFilmTime();
  const scale = useView((view) => view.scale);
  const field = useRef<HTMLInputElement>(null);
  const found = linesOf(film).find((one) => one.scene === scene && one.line === line);
  const text = found ? textOf(found.cues) : "";
  useEffect(() => {
    field.current?.select();
    toCaption(editor, scene, line);
    return () => editor.view.setState({ typed: null });
  }, [editor, scene, line]);
  if (!found) return null;
  const close = (keep: boolean): void => {
    const words = field.current?.value.trim() ?? text;
    editor.view.setState({ writing: null });
    if (keep && words !== text) caption(editor, scene, line, words);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close(event.key === "Enter");
    // Back to the piece, from where the keys go on.
    const key = keyOf({ kind: "caption", scene, line });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
    );
  };
  const from = toPx(scale, found.cues[0]!.start * film.fps);
  const to = toPx(scale, found.cues.at(-1)!.end * film.fps);
  return (
    <input
      ref={field}
      defaultValue={text}
      aria-label={t`Caption`}
      onChange={(event) => editor.view.setState({ typed: { scene, line, text: event.target.value } })}
      onKeyDown={keys}
      onBlur={() => close(true)}
      style={{ left: from, width: Math.max(220, to - from) }}
      className="absolute inset-y-1 z-3 rounded-control border-2 border-accent bg-surface px-2 text-meta text-text outline-none"
    />
  );
}
