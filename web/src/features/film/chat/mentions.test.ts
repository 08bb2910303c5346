import { expect, test } from "vitest";
import { reduce } from "@/shared/film/reduce";
import { EMPTY } from "@/shared/film/types";
import { EVENTS } from "@/test/recorded";
import { kindsFor } from "./attach";
import { choicesOf, mentioned } from "./mentions";

const film = reduce(EMPTY, EVENTS).shared?.film;
const scene = (n: number): string => `scene ${n}`;

test.each([
  ["@", { from: 0, typed: "" }],
  ["Give @ke", { from: 5, typed: "ke" }],
  ["write to ada@example", null],
  ["@keeper and", null],
])("%s", (before, found) => expect(mentioned(before)).toEqual(found));

test("the cast and the scenes are offered, by any word's beginning", () => {
  expect(choicesOf(film, "", scene).map(({ words }) => words)).toEqual([
    "keeper",
    "scene 1",
    "scene 2",
    "scene 3",
  ]);
  expect(choicesOf(film, "KE", scene).map(({ words }) => words)).toEqual(["keeper"]);
  expect(choicesOf(film, "2", scene).map(({ words }) => words)).toEqual(["scene 2"]);
  expect(choicesOf(undefined, "", scene)).toEqual([]);
});

test("a file is for what its type can be", () => {
  expect(kindsFor({ type: "image/png", name: "a.png" })).toEqual(["image"]);
  expect(kindsFor({ type: "audio/mpeg", name: "a.mp3" })).toEqual(["speech", "sound"]);
  expect(kindsFor({ type: "application/pdf", name: "a.pdf" })).toEqual([]);
});
