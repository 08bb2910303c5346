import { describe, expect, it } from "vitest";
import { filmOf } from "../time/film.fixture";
import { aside, gapAt } from "./reordering";
import { between } from "./scene-lane";
import { thumbAt } from "./strip";
import { heightOf, levelAt, notch } from "./volume-line";

const { scenes } = filmOf({ frames: 100 }, { frames: 100 }, { frames: 50 });

describe("dragging a scene", () => {
  it("finds the gap by the middle of what is dragged", () => {
    expect(gapAt(scenes, "s1", 10)).toBe(0);
    expect(gapAt(scenes, "s1", 60)).toBe(1);
    expect(gapAt(scenes, "s1", 130)).toBe(2);
    expect(gapAt(scenes, "s3", 40)).toBe(0);
  });

  it("makes room only between the old place and the new one", () => {
    const moved = (from: number, to: number): number[] =>
      [1, 2, 3, 4].map((order) => aside(order, from, to, 10));
    expect(moved(1, 3)).toEqual([0, -10, -10, 0]);
    expect(moved(3, 1)).toEqual([10, 10, 0, 0]);
    expect(moved(2, 2)).toEqual([0, 0, 0, 0]);
  });

  it("selects a range in either direction", () => {
    expect(between(scenes, "s3", "s1")).toEqual(["s1", "s2", "s3"]);
    expect(between(scenes, "s2", "gone")).toEqual([]);
  });
});

describe("what a clip shows of its sprite", () => {
  it("is the picture of that time", () => {
    expect(thumbAt(0, 120)).toBe(0);
    expect(thumbAt(59, 120)).toBe(5);
    expect(thumbAt(119, 120)).toBe(11);
    expect(thumbAt(500, 120)).toBe(11);
    expect(thumbAt(3, 4)).toBe(3);
  });
});

describe("a volume line", () => {
  it("is as high as the level, and back", () => {
    for (const db of [-40, -12, 0, 6, 12]) expect(levelAt(heightOf(db))).toBeCloseTo(db);
  });

  it("catches at the recommended level", () => {
    expect(notch(0.6)).toBe(0);
    expect(notch(-3.3)).toBe(-3.5);
  });
});
