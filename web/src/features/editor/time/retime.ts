/** The film in time after an edit, before the server has answered: the same rules as the server's timing.
 *
 * What comes back replaces it, so it only has to be right about what one sees while waiting. */
import type { Schemas } from "@/shared/api/client";
import { duckedUnder } from "@/shared/preview/sounding";

export type Timeline = Schemas["TimelinePublic"];
export type SceneTimes = Schemas["SceneTimes"];
export type Cue = Schemas["CaptionCue"];
type Extent = Schemas["Extent"];

export const LEAST_SECONDS = 0.5;
export const MOST_SECONDS = 60;
/** From the last word of a scene to its end, at least. */
const REST_SECONDS = 0.5;

const extent = (frames: number, fps: number): Extent => ({
  frames,
  seconds: Math.round((frames / fps) * 1000) / 1000,
});

export const toFrame = (seconds: number, fps: number): number => Math.floor(seconds * fps + 0.5);

/** Frames that a scene can not go below: its narration with air, or half a second. */
export const floorOf = (scene: SceneTimes, fps: number): number =>
  Math.max(scene.shortest.frames, Math.ceil(LEAST_SECONDS * fps));

export const ceilingOf = (fps: number): number => MOST_SECONDS * fps;

export const clampLength = (scene: SceneTimes, frames: number, fps: number): number =>
  Math.min(ceilingOf(fps), Math.max(floorOf(scene, fps), frames));

/** The last frame of a scene at which its narration can begin. */
export const latestVoice = ({ length, narration }: SceneTimes, fps: number): number =>
  Math.max(0, length.frames - narration.frames - toFrame(REST_SECONDS, fps));

/** A scene whose narration begins so many frames after its start, as far as it has room. */
export function spokenFrom(scene: SceneTimes, frames: number, fps: number): SceneTimes {
  if (!scene.narration.frames) return scene;
  const head = Math.min(Math.max(0, frames), latestVoice(scene, fps));
  const tail = scene.length.frames - head - scene.narration.frames;
  return { ...scene, head: extent(head, fps), tail: extent(Math.max(0, tail), fps) };
}

/** A scene of such a length; what is said keeps its place from the scene's start while there is room. */
export function lasting(scene: SceneTimes, frames: number, fps: number): SceneTimes {
  const { clip } = scene;
  const wanted = clip.wanted + frames - scene.length.frames;
  const held = clip.shown === "clip" ? Math.max(0, wanted - clip.there) : 0;
  const lasts = {
    ...scene,
    asked: frames / fps,
    length: extent(frames, fps),
    clip: { ...clip, wanted, held },
  };
  return spokenFrom(lasts, scene.head.frames, fps);
}

/** Puts scenes one behind the other, without gaps, and everything that hangs on them with them. */
export function settled(film: Timeline, scenes: SceneTimes[]): Timeline {
  const { fps } = film;
  const before = new Map(film.scenes.map((scene) => [scene.scene, voiceOf(scene)]));
  const hold = film.scenes.at(-1)?.hold ?? extent(0, fps);
  let start = 0;
  const placed = scenes.map((scene, index) => {
    const end = start + scene.length.frames;
    const following = scenes[index + 1]?.length.frames ?? 0;
    const across = transitionOf(scene, following, fps);
    const one: SceneTimes = {
      ...scene,
      number: index + 1,
      start: extent(start, fps),
      end: extent(end, fps),
      hold: following ? extent(0, fps) : hold,
      transition: {
        ...scene.transition,
        start: extent(end - Math.floor(across / 2), fps),
        length: extent(across, fps),
      },
    };
    start = end;
    return one;
  });
  const shift = new Map(placed.map((one) => [one.scene, voiceOf(one) - (before.get(one.scene) ?? voiceOf(one))])); // prettier-ignore
  const cues = film.captions.cues
    .map((cue) => {
      const by = shift.get(cue.scene) ?? 0;
      return by ? { ...cue, start: cue.start + by, end: cue.end + by } : cue;
    })
    .sort((one, other) => one.start - other.start);
  const total = extent(start + (placed.length ? hold.frames : 0), fps);
  const ducking = film.ducking && ducked(film.ducking, placed, total.frames / fps, fps);
  return { ...film, scenes: placed, total, ducking, captions: { ...film.captions, cues } };
}

/** When a scene's voice begins, in seconds of the film. */
const voiceOf = ({ start, head }: SceneTimes): number => start.seconds + head.seconds;

type Ducking = NonNullable<Timeline["ducking"]>;

/** The music's way down, for where narration is now. */
function ducked(ducking: Ducking, scenes: readonly SceneTimes[], total: number, fps: number): Ducking {
  const spoken = scenes
    .filter((scene) => scene.narration.frames)
    .map(({ start, head, narration }) => {
      const from = (start.frames + head.frames) / fps;
      return { start: from, end: from + narration.frames / fps };
    });
  return { ...ducking, spoken, points: duckedUnder(spoken, ducking, total) };
}

/** Frames of a transition: at most a fifth of the shorter scene beside it, and two handles of half a second. */
export function transitionOf(scene: SceneTimes, following: number, fps: number): number {
  if (scene.transition.kind === "cut" || !following) return 0;
  const asked = toFrame(scene.transition.asked, fps);
  const room = Math.floor(Math.min(scene.length.frames, following) / 5);
  return Math.floor(Math.max(0, Math.min(asked, room, 2 * Math.floor(fps / 2))) / 2) * 2;
}

/** The order after `scene` was put behind `after`; null is the beginning. */
export function reordered(scenes: readonly SceneTimes[], scene: string, after: string | null): SceneTimes[] {
  const moved = scenes.find((one) => one.scene === scene);
  const rest = scenes.filter((one) => one.scene !== scene);
  if (!moved) return [...scenes];
  const at = after === null ? 0 : rest.findIndex((one) => one.scene === after) + 1;
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
