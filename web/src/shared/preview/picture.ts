/** What is seen at a moment of a film: the same arithmetic as the cut's, in frames. */
import type { Schemas } from "@/shared/api/client";

export type Timeline = Schemas["TimelinePublic"];
export type SceneTimes = Timeline["scenes"][number];

/** One scene's picture; several lie over one another, the first at the bottom. */
export interface Layer {
  /** Its place among the scenes, from 0. */
  index: number;
  scene: SceneTimes;
  /** Of the scene's clip, with its fraction while playing. */
  frame: number;
  alpha: number;
}

export interface Picture {
  layers: Layer[];
  /** How much black lies over them. */
  black: number;
}

/** Frames of a scene's transition into the next, on either side of their boundary. */
const half = (scene: SceneTimes | undefined): number => (scene ? scene.transition.length.frames / 2 : 0);

const overlaps = (scene: SceneTimes): boolean =>
  scene.transition.length.frames > 0 &&
  (scene.transition.kind === "crossfade" || scene.transition.kind === "dissolve");

/** The place of the scene in whose slot a frame lies; the last one's at and after the end, -1 without scenes. */
export function sceneAt(timeline: Timeline, frame: number): number {
  let low = 0;
  let high = timeline.scenes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (timeline.scenes[middle]!.start.frames <= frame) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** The first and the last frame (excluded) in which anything of a scene is seen. */
export function seen(timeline: Timeline, index: number): { from: number; to: number } {
  const scene = timeline.scenes[index]!;
  const before = timeline.scenes[index - 1];
  return {
    from: scene.start.frames - (before && overlaps(before) ? half(before) : 0),
    to: scene.end.frames + scene.hold.frames + (overlaps(scene) ? half(scene) : 0),
  };
}

/** Where a scene's clip stands at a frame of the film; what is beyond its last frame holds that one. */
export function clipFrame({ start, end, hold, clip }: SceneTimes, frame: number): number {
  // The end of the film holds the last frame of its last scene.
  const moving = hold.frames ? Math.min(frame, end.frames - 1) : frame;
  const at = clip.first + moving - start.frames;
  return Math.max(0, clip.there ? Math.min(at, clip.there - 1) : at);
}

/** What is seen at a frame (which may have a fraction). */
export function pictureAt(timeline: Timeline, frame: number): Picture {
  const index = sceneAt(timeline, frame);
  const scene = timeline.scenes[index];
  if (!scene) return { layers: [], black: 0 };
  const layer = (place: number, alpha: number): Layer => {
    const of = timeline.scenes[place]!;
    return { index: place, scene: of, frame: clipFrame(of, frame), alpha };
  };
  const before = timeline.scenes[index - 1];
  const into = before && frame - scene.start.frames < half(before) ? before : null;
  const out = index + 1 < timeline.scenes.length && scene.end.frames - frame <= half(scene) ? scene : null;
  const [first, join] = into ? [index - 1, into] : out ? [index, out] : [index, null];
  if (!join || !join.transition.length.frames)
    return { layers: [layer(index, 1)], black: ending(timeline, frame) };
  const done = (frame - join.transition.start.frames) / join.transition.length.frames;
  if (overlaps(join)) {
    const layers = [layer(first, 1), layer(first + 1, clamp(done))];
    return { layers, black: ending(timeline, frame) };
  }
  // To black before the boundary, and out of it after.
  return { layers: [layer(index, 1)], black: clamp(1 - Math.abs(2 * done - 1)) };
}

/** The film ends in black, over half a second at most of what it holds. */
function ending(timeline: Timeline, frame: number): number {
  const held = timeline.scenes.at(-1)?.hold.frames ?? 0;
  const fade = Math.min(held, Math.floor(timeline.fps / 2));
  return fade ? clamp((frame - (timeline.total.frames - fade)) / fade) : 0;
}

/** How far a still has been pushed into: 8 % over the frames that a clip in its place would have. */
export function push(scene: SceneTimes, frame: number): number {
  const handle = (scene.clip.wanted - scene.length.frames) / 2;
  return 1 + 0.08 * clamp((frame - scene.clip.first + handle) / Math.max(1, scene.clip.wanted - 1));
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

export type Cue = Timeline["captions"]["cues"][number];

/** The place of the cue that is read at a moment, or -1. */
export function cueAt(cues: readonly Cue[], seconds: number): number {
  let low = 0;
  let high = cues.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cue = cues[middle]!;
    if (seconds < cue.start) high = middle - 1;
    else if (seconds >= cue.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

export type UnitTake = Timeline["takes"][number];

export const takesByUnit = (timeline: Timeline): Map<string, UnitTake> =>
  new Map(timeline.takes.map((take) => [take.unit, take]));
