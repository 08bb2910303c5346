/** The level of a track as a line across its lane; louder is higher. The slider in the track's head does the same. */
import { t } from "@lingui/core/macro";
import type { PointerEvent, ReactNode } from "react";
import { number } from "@/shared/text/format";
import { LEAST_DB, level, MOST_DB, type Track } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { HEAD } from "./geometry";
import { grab } from "./gesture";

/** Where a level is drawn, 0 at the bottom and 1 at the top; there is more room where one hears more. */
export const heightOf = (db: number): number => ((db - LEAST_DB) / (MOST_DB - LEAST_DB)) ** 2;
export const levelAt = (height: number): number =>
  LEAST_DB + Math.sqrt(Math.min(1, Math.max(0, height))) * (MOST_DB - LEAST_DB);

const HALF_STEP = 2;
const UNITY_DB = 0.75;

/** In halves of a decibel, and unity where it is near. */
export function notch(db: number): number {
  const near = Math.round(db * HALF_STEP) / HALF_STEP;
  return Math.abs(near) < UNITY_DB ? 0 : near;
}

export const signed = (db: number): string =>
  `${db > 0 ? "+" : db < 0 ? "−" : ""}${number(Math.abs(db), 1)} dB`;

export function VolumeLine({ track, height }: { track: Track; height: number }): ReactNode {
  const editor = useEditor();
  const { db } = useFilmTime().levels[track];
  const room = height - 12;
  const top = (value: number): number => 6 + (1 - heightOf(value)) * room;
  const pull = (event: PointerEvent): void => {
    event.stopPropagation();
    const line = event.currentTarget as HTMLElement;
    const lanes = editor.scroller.element;
    const x = event.clientX - (lanes?.getBoundingClientRect().left ?? 0) - HEAD + editor.scroller.left;
    let wanted = db;
    grab(event, {
      slack: 1,
      move: (_dx, dy) => {
        wanted = notch(levelAt(heightOf(db) - dy / room));
        line.style.top = `${top(wanted) - 4}px`;
        editor.overlay.bubble(x, signed(wanted), wanted === 0 ? t`as recommended` : "");
      },
      rest: () => {
        line.style.top = `${top(db) - 4}px`;
        editor.overlay.clear();
      },
      commit: () => level(editor, track, wanted),
    });
  };
  return (
    <div
      aria-hidden
      title={signed(db)}
      onPointerDown={pull}
      style={{ top: top(db) - 4 }}
      className="group/line absolute inset-x-0 z-2 h-2 cursor-ns-resize touch-none"
    >
      <span className="absolute inset-x-0 top-1/2 h-px bg-text/45 group-hover/line:h-0.5 group-hover/line:bg-text" />
    </div>
  );
}
