/** The film's own level: what the render brings the whole mix up or down by, worked out before anything is mixed. */
import { integrated, WANTED } from "./loudness";
import { duckingAt, factor, fadeAt, soundings } from "./sounding";
import type { Timeline } from "./picture";

/** LUFS of a finished film, and how far a quiet one is lifted at most. */
const TARGET = -16;
const MOST_GAIN = 20;
const LUFS_OFFSET = 0.691;
const TENTH = 0.1;

/** dB between the mix and the finished film. Every take is brought to one loudness first, so its place tells enough. */
export function lift(timeline: Timeline): number {
  const total = timeline.total.frames / timeline.fps;
  const tenths = new Array<number>(Math.ceil(total / TENTH)).fill(0);
  const points = timeline.ducking?.points ?? [];
  for (const one of soundings(timeline)) {
    const { db, base } = timeline.levels[one.part];
    const wanted = WANTED + db + base + one.db + LUFS_OFFSET;
    const last = Math.min(tenths.length, Math.floor(one.end / TENTH));
    for (let tenth = Math.max(0, Math.floor(one.start / TENTH)); tenth < last; tenth += 1) {
      const middle = (tenth + 0.5) * TENTH;
      const down = one.part === "music" && points.length ? duckingAt(points, middle) : 0;
      tenths[tenth]! += (factor(wanted + down) * fadeAt(one, middle)) ** 2;
    }
  }
  const mixed = integrated(tenths);
  return Number.isFinite(mixed) ? Math.min(TARGET - mixed, MOST_GAIN) : 0;
}
