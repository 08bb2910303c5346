// @vitest-environment node
import { expect, test } from "vitest";
import { integrated, levelling, loudnessOfPeaks } from "./loudness";

const power = (lufs: number): number => 10 ** ((lufs + 0.691) / 10);
const tenths = (lufs: number, count: number): number[] => Array<number>(count).fill(power(lufs));

test("pauses do not make a voice quieter", () => {
  const spoken = [...tenths(-23, 40), ...tenths(-90, 40), ...tenths(-23, 40)];
  expect(integrated(spoken)).toBeCloseTo(-23, 0);
});

test("one channel is heard from two sides", () => {
  expect(integrated(tenths(-23, 20), 2)).toBeCloseTo(-20, 1);
});

test("a sound is brought to the narration's level; silence stays silent", () => {
  expect(levelling(-23)).toBe(5);
  expect(levelling(integrated(tenths(-90, 20)))).toBe(0);
  expect(levelling(integrated([]))).toBe(0);
});

test("the peaks of a sound tell its loudness closely enough", () => {
  expect(loudnessOfPeaks(Array<number>(40).fill(0.5))).toBeCloseTo(-13.3, 1);
  expect(levelling(loudnessOfPeaks([]))).toBe(0);
});
