// @vitest-environment node
import { expect, test } from "vitest";
import { lift } from "./mastering";
import { duckedUnder, duckingAt, fadeAt, gains, soundings } from "./sounding";
import { film, take } from "./timeline.fixture";

test("narration begins after its scene's head, the place's sound with the scene", () => {
  const heard = soundings(film({ takes: [take("speech:s2", 1.5), take("sound:s2", 3)] }));
  expect(heard.map(({ key, start, end, repeats }) => [key, start, end, repeats])).toEqual([
    ["sound:s2", 4, 8, true],
    ["speech:s2", 4 + 7 / 24, 4 + 7 / 24 + 1.5, false],
  ]);
});

test("music that is longer than the film fades out at its end; shorter music just ends", () => {
  const of = (seconds: number) => soundings(film({ takes: [take("music", seconds)] }))[0];
  expect(of(30)).toMatchObject({ start: 0, end: 12.75, fadeOut: 2 });
  expect(of(9)).toMatchObject({ end: 9, fadeOut: 0 });
});

test("a clip is heard itself only where the film says so, and no sound is there", () => {
  const silent = film().scenes.map((scene) => ({ ...scene, clip: { ...scene.clip, heard: true } }));
  const takes = [take("clip:s1", 5), take("clip:s2", 5), take("sound:s2", 4)];
  expect(soundings(film({ takes })).map(({ key }) => key)).toEqual(["sound:s2"]);
  const heard = soundings(film({ takes, scenes: silent }));
  expect(heard.map(({ key, offset, db }) => [key, offset, db])).toEqual([
    ["clip:s1", 0.5, 10],
    ["sound:s2", 0, 0],
  ]);
});

test("two sounds that follow one another come and go at equal power", () => {
  const [one] = soundings(film({ takes: [take("sound:s1", 3)] }));
  expect(fadeAt(one!, 0)).toBe(0);
  expect(fadeAt(one!, 0.15) ** 2).toBeCloseTo(0.5);
  expect(fadeAt(one!, 2)).toBe(1);
  expect(fadeAt(one!, 4)).toBeCloseTo(0);
});

test("a part's gain is its balance and what was set", () => {
  expect(gains(film().levels)).toEqual({
    voice: 1,
    sound: 10 ** (-18 / 20),
    music: 10 ** (-7.5 / 20),
  });
});

test("ducking runs straight between its points and stays beyond them", () => {
  const points = [
    { seconds: 1, gain_db: 0 },
    { seconds: 2, gain_db: -9 },
    { seconds: 4, gain_db: -9 },
    { seconds: 5, gain_db: 0 },
  ];
  expect([0, 1, 1.5, 3, 4.5, 9].map((at) => duckingAt(points, at))).toEqual([0, 0, -4.5, -9, -4.5, 0]);
  expect(duckingAt([], 3)).toBe(0);
});

test("the music goes down before a first word and comes back after the last, and not in between", () => {
  const spoken = [
    { start: 2, end: 4 },
    { start: 4.5, end: 6 }, // too soon for it to come back
  ];
  const points = duckedUnder(spoken, { depth_db: 9, fall: 0.25, rise: 0.65 }, 10);
  const at = (seconds: number): number => Math.round(duckingAt(points, seconds) * 10) / 10 + 0;
  expect([0, 1.75, 1.875, 2, 4.25, 6, 6.325, 6.65, 10].map(at)).toEqual([0, 0, -4.5, -9, -9, -9, -4.5, 0, 0]);
  expect(duckedUnder([], { depth_db: 9, fall: 0.25, rise: 0.65 }, 10).map(({ gain_db }) => gain_db)).toEqual([
    0, 0,
  ]);
});

test("the whole is brought to the loudness of a finished film, whatever is turned down", () => {
  const takes = [take("speech:s1", 2), take("speech:s2", 2), take("speech:s3", 2), take("music", 30)];
  const { levels } = film();
  const at = (voice: number, music: number): number =>
    lift(
      film({ takes, levels: { ...levels, voice: { db: voice, base: 0 }, music: { db: music, base: -5.5 } } }),
    );
  const near = (db: number, wanted: number): void => expect(Math.abs(db - wanted)).toBeLessThan(1);
  near(at(0, -40), 2); // voices alone are 2 dB under it
  near(at(6, -40), -4);
  near(at(-40, 0), 7.5);
  expect(at(-40, -40)).toBe(20); // what is meant to be quiet stays so
  expect(lift(film())).toBe(0);
});
