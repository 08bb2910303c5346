/** The level of a track as a line across its lane; louder is higher. The slider in the track's head does the same. */
import { t } from "@lingui/core/macro";
import type { PointerEvent, ReactNode } from "react";
import { number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { LEAST_DB, level, MOST_DB, type Track } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { trackOf, useItem } from "../item";
import { HEAD, RULER } from "./geometry";
import { grab } from "./gesture";

/** Where a level is drawn, 0 at the bottom and 1 at the top; there is more room where one hears more. */
export const heightOf = (db: number): number => ((db - LEAST_DB) / (MOST_DB - LEAST_DB)) ** 2;
export const levelAt = (height: number): number =>
  LEAST_DB + Math.sqrt(Math.min(1, Math.max(0, height))) * (MOST_DB - LEAST_DB);

/** Where the bubble is clear of the pointer. */
const ABOVE_PX = 44;
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
  const open = trackOf(useItem().item) === track;
  const room = height - 12;
  const top = (value: number): number => 6 + (1 - heightOf(value)) * room;
  const pull = (event: PointerEvent): void => {
    event.stopPropagation();
    const line = event.currentTarget as HTMLElement;
    const lanes = editor.scroller.element;
    const box = lanes?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0) - HEAD + editor.scroller.left;
    const y = event.clientY - (box?.top ?? 0) - RULER + (lanes?.scrollTop ?? 0) - ABOVE_PX;
    let wanted = db;
    grab(event, {
      slack: 1,
      move: (_dx, dy) => {
        wanted = notch(levelAt(heightOf(db) - dy / room));
        line.style.top = `${top(wanted) - 4}px`;
        editor.overlay.bubble(x, signed(wanted), wanted === 0 ? t`as recommended` : "", y);
      },
      rest: () => {
        line.style.top = `${top(db) - 4}px`;
        editor.overlay.clear();
      },
      commit: () => level(editor, track, wanted),
      click: ({ clientX, clientY }) => pressUnder(clientX, clientY),
    });
  };
  return (
    <div
      aria-hidden
      title={signed(db)}
      onPointerDown={pull}
      style={{ top: top(db) - 4 }}
      className={classes(
        "group/line absolute inset-x-0 z-2 h-2 cursor-ns-resize touch-none",
        // A press on a piece selects it; the line can be pulled once one of its track is.
        !open && "pointer-events-none",
      )}
    >
      <span
        className={classes(
          "absolute inset-x-0 top-1/2 bg-text/45 group-hover/line:h-0.5 group-hover/line:bg-text",
          open ? "h-0.5" : "h-px",
        )}
      />
    </div>
  );
}

/** A press that did not move was meant for the piece below the line. */
function pressUnder(clientX: number, clientY: number): void {
  const piece = document
    .elementsFromPoint(clientX, clientY)
    .find((element) => element.getAttribute("role") === "option");
  piece?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, clientX, clientY }));
}
