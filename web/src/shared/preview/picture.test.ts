// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { clipFrame, cueAt, pictureAt, push, sceneAt, seen, type Cue } from "./picture";
import { film } from "./timeline.fixture";

const shown = (frame: number) =>
  pictureAt(film(), frame).layers.map(({ scene, frame: clip, alpha }) => [scene.scene, clip, alpha]);

test("a scene's clip begins behind its handle", () => {
  expect(shown(0)).toEqual([["s1", 12, 1]]);
  expect(shown(50)).toEqual([["s1", 62, 1]]);
});

test("a crossfade is centred on the boundary and shows the handles of both clips", () => {
  expect(shown(89)).toEqual([["s1", 101, 1]]);
  expect(shown(93)).toEqual([
    ["s1", 105, 1],
    ["s2", 9, 0.25],
  ]);
  expect(shown(96)).toEqual([
    ["s1", 108, 1],
    ["s2", 12, 0.5],
  ]);
  expect(shown(101)).toEqual([
    ["s1", 113, 1],
    ["s2", 17, 11 / 12],
  ]);
  expect(shown(102)).toEqual([["s2", 18, 1]]);
});

test("a fade goes to black before the boundary and comes back after it", () => {
  const black = (frame: number) => pictureAt(film(), frame).black;
  expect(black(185)).toBe(0);
  expect(black(189)).toBe(0.5);
  expect(black(192)).toBe(1);
  expect(black(195)).toBe(0.5);
  expect(black(198)).toBe(0);
  expect(shown(189)).toEqual([["s2", 105, 1]]);
  expect(shown(195)).toEqual([["s3", 15, 1]]);
});

test("the film's end holds its last frame and fades", () => {
  expect(shown(300)).toEqual([["s3", 12 + 95, 1]]);
  expect(pictureAt(film(), 294).black).toBe(0);
  expect(pictureAt(film(), 300).black).toBe(0.5);
});

test("a clip that is too short holds its last frame", () => {
  const scene = film().scenes[0]!;
  const short = { ...scene, clip: { ...scene.clip, there: 60 } };
  expect(clipFrame(short, 80)).toBe(59);
});

test("a still is pushed into by 8 % over its whole length", () => {
  const scene = film().scenes[1]!;
  const still = { ...scene, clip: { ...scene.clip, shown: "image" as const, first: 0, there: 0 } };
  expect(push(still, -12)).toBe(1);
  expect(push(still, 119 - 12)).toBeCloseTo(1.08);
});

test("a scene is seen from the transition before it to the one after", () => {
  expect(seen(film(), 0)).toEqual({ from: 0, to: 102 });
  expect(seen(film(), 1)).toEqual({ from: 90, to: 192 });
  expect(seen(film(), 2)).toEqual({ from: 192, to: 306 });
});

test("a film without scenes shows nothing", () => {
  expect(pictureAt(film({ scenes: [] }), 0)).toEqual({ layers: [], black: 0 });
});

test("at every moment something is seen, opaque at the bottom, and within its clip", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 305.99, noNaN: true }), (frame) => {
      const { layers, black } = pictureAt(film(), frame);
      expect(layers[0]!.alpha).toBe(1);
      expect(black).toBeGreaterThanOrEqual(0);
      for (const { scene, frame: clip } of layers) {
        expect(clip).toBeGreaterThanOrEqual(0);
        expect(clip).toBeLessThanOrEqual(scene.clip.there - 1);
      }
      expect(layers.map(({ index }) => index)).toContain(sceneAt(film(), frame));
    }),
  );
});

test("a cue is read from its start until its end", () => {
  const cue = (start: number, end: number): Cue => ({
    start,
    end,
    lines: ["…"],
    speaker: "",
    scene: "s1",
    line: 0,
  });
  const cues = [cue(0.3, 2), cue(2, 3), cue(5, 6)];
  expect([0, 0.3, 1.99, 2, 3, 4, 5.5, 6].map((at) => cueAt(cues, at))).toEqual([-1, 0, 0, 1, -1, -1, 2, -1]);
});
