/** Magnets: what an edge that is dragged jumps to. */
import type { Timeline } from "./retime";

export const SNAP_PX = 8;

export interface Magnet {
  frame: number;
  what: "playhead" | "cut" | "words";
}

/** For the playhead: cuts, and where words begin and end. */
export function landmarks(film: Timeline): Magnet[] {
  const cuts = [0, ...film.scenes.map((scene) => scene.end.frames)];
  return [
    ...marked(cuts, "cut"),
    ...marked(
      film.scenes.flatMap(({ scene }) => words(film, scene)),
      "words",
    ),
  ];
}

/** For the end of a scene: what does not move with it, which is the playhead and the scene's own words. */
export function edges(film: Timeline, scene: string, side: "start" | "end", playhead: number): Magnet[] {
  const still = side === "end" ? marked(words(film, scene), "words") : [];
  return [{ frame: playhead, what: "playhead" }, ...still];
}

/** The nearest magnet within reach; of two equally near, the one that was named first. */
export function snapped(
  frame: number,
  to: readonly Magnet[],
  perFrame: number,
): { frame: number; magnet: Magnet | null } {
  let best: Magnet | null = null;
  for (const magnet of to) {
    if (Math.abs(magnet.frame - frame) * perFrame > SNAP_PX) continue;
    if (!best || Math.abs(magnet.frame - frame) < Math.abs(best.frame - frame)) best = magnet;
  }
  return { frame: best?.frame ?? frame, magnet: best };
}

const marked = (frames: number[], what: Magnet["what"]): Magnet[] => frames.map((frame) => ({ frame, what }));

function words(film: Timeline, id: string): number[] {
  const scene = film.scenes.find((one) => one.scene === id);
  if (!scene) return [];
  const first = scene.start.frames + scene.head.frames;
  const spoken = scene.narration.frames ? [first, first + scene.narration.frames] : [];
  const shown = film.captions.cues
    .filter((cue) => cue.scene === id)
    .flatMap((cue) => [Math.round(cue.start * film.fps), Math.round(cue.end * film.fps)]);
  return [...spoken, ...shown];
}
