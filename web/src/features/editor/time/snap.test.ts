import { describe, expect, it } from "vitest";
import { filmOf } from "./film.fixture";
import { edges, landmarks, snapped } from "./snap";

const film = filmOf({ frames: 96, spoken: 48 }, { frames: 72 });

describe("magnets", () => {
  it("pull within eight pixels, whatever the scale", () => {
    const marks = [{ frame: 100, what: "cut" as const }];
    expect(snapped(98, marks, 4).frame).toBe(100);
    expect(snapped(97, marks, 4).frame).toBe(97);
    expect(snapped(97, marks, 2).frame).toBe(100);
  });

  it("let the nearest win", () => {
    const marks = [
      { frame: 100, what: "playhead" as const },
      { frame: 103, what: "words" as const },
    ];
    expect(snapped(102, marks, 1).magnet?.what).toBe("words");
    expect(snapped(101.5, marks, 1).magnet?.what).toBe("playhead");
  });

  it("are cuts and words for the playhead", () => {
    const found = landmarks(film);
    expect(found.filter(({ what }) => what === "cut").map(({ frame }) => frame)).toEqual([0, 96, 168]);
    expect(found.filter(({ what }) => what === "words").map(({ frame }) => frame)).toContain(55);
  });

  it("are for an edge only what does not move along with it", () => {
    const frames = edges(film, "s1", "end", 40).map(({ frame }) => frame);
    expect(frames).toContain(40);
    expect(frames).toContain(55);
    expect(frames).not.toContain(168);
    expect(edges(film, "s1", "start", 40)).toEqual([{ frame: 40, what: "playhead" }]);
  });
});
