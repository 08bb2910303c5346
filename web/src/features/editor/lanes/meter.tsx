/** How loud a track is while it plays, at the edge of its head; drawn without React. */
import { useEffect, useRef, type ReactNode } from "react";
import { levelOf } from "@/shared/preview/meters";
import { classes } from "@/shared/ui/classes";
import type { Track } from "../edit/commands";
import { useEditor } from "../editor";

/** What is quieter than this is not drawn, in dB under full scale. */
const FLOOR_DB = -54;
/** It falls slower than the sound does, so that one sees what was. */
const FALL_PER_FRAME = 0.03;
/** Under reduced motion it is a figure that changes now and then. */
const CALM_MS = 1000;

const TONES: Record<Track, string> = {
  voice: "bg-lane-narration",
  sound: "bg-lane-music",
  music: "bg-lane-music",
};

export const heightOf = (db: number): number => Math.min(1, Math.max(0, 1 - db / FLOOR_DB));

export function Meter({ track }: { track: Track }): ReactNode {
  const { transport } = useEditor();
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    let shown = 0;
    let drawn = 0;
    const draw = (height: number): void => {
      shown = height;
      drawn = performance.now();
      if (bar.current) bar.current.style.transform = `scaleY(${height.toFixed(3)})`;
    };
    const clear = transport.onFrame(() => {
      if (!transport.playing) return draw(0);
      if (calm.matches && performance.now() - drawn < CALM_MS) return;
      const height = heightOf(levelOf(track));
      draw(calm.matches ? height : Math.max(height, shown - FALL_PER_FRAME));
    });
    return clear;
  }, [transport, track]);
  return (
    <span aria-hidden className="absolute inset-y-1 right-0.5 w-1 overflow-hidden rounded-full bg-line">
      <span
        ref={bar}
        data-meter={track}
        className={classes("block size-full origin-bottom", TONES[track])}
        style={{ transform: "scaleY(0)" }}
      />
    </span>
  );
}
