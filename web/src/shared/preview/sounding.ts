/** What is heard when, and how loud: the same arithmetic as the mix's. */
import { takesByUnit, type Timeline, type UnitTake } from "./picture";

export type Part = "voice" | "sound" | "music";

/** A take on the film's time line, in seconds. */
export interface Sounding {
  /** The unit that it is heard for; there is one at a time. */
  key: string;
  part: Part;
  take: string;
  url: string;
  /** Where its shape is. */
  peaks: string;
  start: number;
  end: number;
  /** Seconds of the take that are left out before. */
  offset: number;
  /** Begins anew where it is shorter than its place. */
  repeats: boolean;
  fadeIn: number;
  fadeOut: number;
  /** Against other takes of its part. */
  db: number;
}

/** The sound that a clip came with is as loud as what happens in it, not as a backdrop. */
const CLIP_DB = 10;

/** From here on a take is played from its address instead of from memory. */
export const LONG_SECONDS = 180;

/** dB to a factor. */
export const factor = (decibels: number): number => 10 ** (decibels / 20);

/** Everything that is heard in a film, in the order of time. */
export function soundings(timeline: Timeline): Sounding[] {
  const takes = takesByUnit(timeline);
  const { fps } = timeline;
  const heard: Sounding[] = [];
  for (const scene of timeline.scenes) {
    const start = scene.start.frames / fps;
    const end = scene.end.frames / fps;
    const speech = takes.get(`speech:${scene.scene}`);
    if (speech && scene.narration.frames) {
      const from = start + scene.head.frames / fps;
      heard.push({
        ...voice(speech),
        start: from,
        end: from + (speech.seconds ?? scene.narration.frames / fps),
      });
    }
    const sound = takes.get(`sound:${scene.scene}`);
    const clip = takes.get(`clip:${scene.scene}`);
    if (sound) heard.push(ambience(sound, start, end, 0));
    else if (clip && scene.clip.heard)
      heard.push({ ...ambience(clip, start, end, scene.clip.first / fps), db: CLIP_DB });
  }
  return [...heard, ...music(timeline, takes)].sort((a, b) => a.start - b.start);
}

const from = (take: UnitTake, part: Part): Sounding => ({
  key: take.unit, part, take: take.take, url: take.media.original ?? "", peaks: take.media.peaks ?? "",
  start: 0, end: 0, offset: 0, repeats: false, fadeIn: 0, fadeOut: 0, db: 0,
}); // prettier-ignore

const voice = (take: UnitTake): Sounding => from(take, "voice");

const ambience = (take: UnitTake, start: number, end: number, offset: number): Sounding => {
  const fade = Math.min(0.3, (end - start) / 2);
  return { ...from(take, "sound"), start, end, offset, repeats: true, fadeIn: fade, fadeOut: fade };
};

function music(timeline: Timeline, takes: Map<string, UnitTake>): Sounding[] {
  const take = takes.get("music");
  if (!take) return [];
  const total = timeline.total.frames / timeline.fps;
  const longer = (take.seconds ?? 0) > total + 0.1;
  const end = longer ? total : Math.min(total, take.seconds ?? total);
  return [{ ...from(take, "music"), end, fadeOut: longer ? Math.min(2, total / 2) : 0 }];
}

/** How loud a sounding is at a moment, 0 to 1: it comes and goes at equal power. */
export function fadeAt({ start, end, fadeIn, fadeOut }: Sounding, seconds: number): number {
  const rising = fadeIn ? (seconds - start) / fadeIn : 1;
  const falling = fadeOut ? (end - seconds) / fadeOut : 1;
  return ramp(rising) * ramp(falling);
}

const ramp = (progress: number): number => Math.sin((Math.min(1, Math.max(0, progress)) * Math.PI) / 2);

/** The gain of each part, as a factor against the narration's at 0 dB. */
export function gains(levels: Timeline["levels"]): Record<Part, number> {
  const gain = ({ db, base }: Timeline["levels"]["voice"]): number => factor(db + base);
  return { voice: gain(levels.voice), sound: gain(levels.sound), music: gain(levels.music) };
}

type Points = NonNullable<Timeline["ducking"]>["points"];

/** dB that the music goes down by at a moment. */
export function duckingAt(points: Points, seconds: number): number {
  const next = points.findIndex((point) => point.seconds > seconds);
  if (next === 0) return points[0]!.gain_db;
  const after = points[next];
  const before = next < 0 ? points.at(-1) : points[next - 1];
  if (!before) return 0;
  if (!after) return before.gain_db;
  const done = (seconds - before.seconds) / (after.seconds - before.seconds);
  return before.gain_db + done * (after.gain_db - before.gain_db);
}

const RAMP_STEPS = 8;

/** The music's way down under voices, anew for when they are heard now: the same curve as the server's. */
export function duckedUnder(
  spoken: readonly { start: number; end: number }[],
  { depth_db, fall, rise }: Pick<NonNullable<Timeline["ducking"]>, "depth_db" | "fall" | "rise">,
  total: number,
): Points {
  const merged: { start: number; end: number }[] = [];
  for (const one of spoken.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && one.start - last.end < fall + rise) last.end = Math.max(last.end, one.end);
    else merged.push({ ...one });
  }
  const smooth = (share: number): number => share * share * (3 - 2 * share);
  const at = (seconds: number): number =>
    merged.reduce((down, { start, end }) => {
      const share = Math.min((seconds - start + fall) / fall, (end + rise - seconds) / rise, 1);
      return Math.max(down, smooth(Math.max(0, share)));
    }, 0);
  const steps = Array.from({ length: RAMP_STEPS + 1 }, (_, step) => step / RAMP_STEPS);
  const moments = merged.flatMap(({ start, end }) => [
    ...steps.map((step) => start - fall * step),
    ...steps.map((step) => end + rise * step),
  ]);
  const inside = [0, ...moments.filter((moment) => moment > 0 && moment < total), total];
  return [...new Set(inside)]
    .sort((a, b) => a - b)
    .map((seconds) => ({ seconds, gain_db: 0 - depth_db * at(seconds) }));
}
