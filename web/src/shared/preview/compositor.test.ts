// @vitest-environment node
import { expect, test } from "vitest";
import { wrap } from "./compositor";

/** Every letter is as wide as the next. */
const measure = (part: string): number => part.length;

test("a text is broken between words, and cut where there is no more room", () => {
  expect(wrap(measure, "A keeper befriends a storm", 12, 3)).toEqual(["A keeper", "befriends a", "storm"]);
  expect(wrap(measure, "A keeper befriends a storm", 12, 2)).toEqual(["A keeper", "befriends a…"]);
  expect(wrap(measure, "A keeper", 12, 0)).toEqual([]);
});

test("scripts without spaces are broken too", () => {
  const lines = wrap(measure, "灯台守と嵐は友だちになった", 6, 4);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.length <= 6)).toBe(true);
});
