import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineOperation } from "@/shared/film/operations";
import { applied } from "./apply";
import { filmOf } from "./film.fixture";
import type { Timeline } from "./retime";

const film = filmOf(
  { frames: 96, spoken: 48, transition: "crossfade" },
  { frames: 72, spoken: 30 },
  { frames: 120 },
);

const starts = (now: Timeline): number[] => now.scenes.map((scene) => scene.start.frames);
const order = (now: Timeline): string[] => now.scenes.map((scene) => scene.scene);

function hasNoGaps(now: Timeline): void {
  let at = 0;
  now.scenes.forEach((scene, index) => {
    expect(scene.start.frames).toBe(at);
    expect(scene.number).toBe(index + 1);
    at += scene.length.frames;
    expect(scene.end.frames).toBe(at);
  });
  expect(now.total.frames).toBe(at + 18);
}

describe("an edit that is shown at once", () => {
  it("moves everything behind a scene that gets longer", () => {
    const now = applied(film, [{ op: "trim_scene", scene: "s1", frames: 120 }]);
    expect(starts(now)).toEqual([0, 120, 192]);
    expect(now.captions.cues[1]!.start).toBeCloseTo((120 + 7) / 24);
    expect(now.total.frames).toBe(film.total.frames + 24);
  });

  it("stops at what the narration needs, and at half a second where nobody speaks", () => {
    expect(applied(film, [{ op: "trim_scene", scene: "s1", frames: 1 }]).scenes[0]!.length.frames).toBe(67);
    expect(applied(film, [{ op: "trim_scene", scene: "s3", seconds: 0 }]).scenes[2]!.length.frames).toBe(12);
  });

  it("holds the last frame of a clip that is over", () => {
    const longer = applied(film, [{ op: "trim_scene", scene: "s3", frames: 130 }]);
    expect(longer.scenes[2]!.clip.held).toBe(10);
    expect(applied(film, [{ op: "trim_scene", scene: "s3", frames: 60 }]).scenes[2]!.clip.held).toBe(0);
  });

  it("puts a scene first, between and last", () => {
    const move = (scene: string, after: string | null): string[] =>
      order(applied(film, [{ op: "move_scene", scene, after }]));
    expect(move("s3", null)).toEqual(["s3", "s1", "s2"]);
    expect(move("s1", "s2")).toEqual(["s2", "s1", "s3"]);
    expect(move("s1", "s3")).toEqual(["s2", "s3", "s1"]);
  });

  it("moves narration and its captions inside the scene, and no further", () => {
    const from = (frames: number): Timeline => applied(film, [{ op: "move_narration", scene: "s1", frames }]);
    const moved = from(20);
    expect(moved.scenes[0]).toMatchObject({
      head: { frames: 20 },
      tail: { frames: 28 },
      length: { frames: 96 },
    });
    expect(moved.captions.cues[0]!.start).toBeCloseTo(20 / 24);
    expect(moved.captions.cues[1]).toEqual(film.captions.cues[1]);
    expect(from(90).scenes[0]!.head.frames).toBe(96 - 48 - 12);
    const trimmed = applied(moved, [{ op: "trim_scene", scene: "s1", frames: 1 }]).scenes[0]!;
    expect([trimmed.length.frames, trimmed.head.frames]).toEqual([67, 7]);
  });

  it("lets the music go down where narration is now", () => {
    const ducking = { depth_db: 9, fall: 0.25, rise: 0.65, spoken: [], points: [] };
    const now = applied({ ...film, ducking }, [{ op: "move_narration", scene: "s1", frames: 24 }]);
    expect(now.ducking!.spoken[0]).toEqual({ start: 1, end: 3 });
    expect(now.ducking!.points.find(({ gain_db }) => gain_db === -9)!.seconds).toBeCloseTo(1);
  });

  it("takes captions along with their scene", () => {
    const now = applied(film, [{ op: "move_scene", scene: "s1", after: "s3" }]);
    expect(now.captions.cues.map((cue) => cue.scene)).toEqual(["s2", "s1"]);
    expect(now.captions.cues[1]!.start).toBeCloseTo((72 + 120 + 7) / 24);
  });

  it("lets a transition take a fifth of the shorter scene at most", () => {
    const now = applied(film, [{ op: "set_transition", scene: "s1", kind: "dissolve", seconds: 2 }]);
    expect(now.scenes[0]!.transition.length.frames).toBe(14);
    const cut = applied(film, [{ op: "set_transition", scene: "s1", kind: "cut", seconds: 1 }]);
    expect(cut.scenes[0]!.transition).toMatchObject({ asked: 0, length: { frames: 0 } });
  });

  it("cuts a scene in two that last as long as the whole", () => {
    const now = applied(film, [{ op: "split_scene", scene: "s1", frames: 40 }]);
    expect(order(now)).toEqual(["s1", "~s1", "s2", "s3"]);
    expect(now.scenes.map((scene) => scene.length.frames)).toEqual([40, 56, 72, 120]);
    expect(now.scenes[0]!.transition.kind).toBe("cut");
    expect(now.scenes[1]!.transition.kind).toBe("crossfade");
    hasNoGaps(now);
  });

  it("shows other words over all cues of a line", () => {
    const now = applied(film, [{ op: "set_caption_text", scene: "s1", line: 0, text: "Other words" }]);
    expect(now.captions.cues.find((cue) => cue.scene === "s1")!.lines).toEqual(["Other words"]);
  });

  it("changes only what a style names", () => {
    const now = applied(film, [{ op: "set_caption_style", position: "top", size: null }]);
    expect(now.captions.style).toMatchObject({ position: "top", size: "normal", on: true });
  });

  it("never leaves a gap, whatever is done", () => {
    const scene = fc.constantFrom("s1", "s2", "s3");
    const operation: fc.Arbitrary<TimelineOperation> = fc.oneof(
      fc.record({ op: fc.constant("trim_scene" as const), scene, frames: fc.nat(2000) }),
      fc.record({ op: fc.constant("split_scene" as const), scene, frames: fc.nat(200) }),
      fc.record({ op: fc.constant("move_scene" as const), scene, after: fc.option(scene) }),
    );
    fc.assert(fc.property(fc.array(operation, { maxLength: 8 }), (all) => hasNoGaps(applied(film, all))));
  });
});
