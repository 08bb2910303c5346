// @vitest-environment node
import { expect, test } from "vitest";
import { byDay, scenesOf, type Revision } from "./passes";
import { changes, sceneChanges, type Told } from "./changes";
import { fieldText } from "./field-text";

const revision = (number: number, author: string, run_id: string | null, created_at: string): Revision => ({
  number, author, run_id, created_at, summary: `did ${number}`, touched: [], kind: "edit", of: null,
  undoable: true, redoable: false, steps: null,
}); // prettier-ignore

test("the director's changes of one run are one entry; a person's stand for themselves", () => {
  const days = byDay([
    revision(6, "person", null, "2026-11-29T12:04:00"),
    revision(5, "person", null, "2026-11-29T12:03:00"),
    revision(4, "agent", "r2", "2026-11-29T12:02:00"),
    revision(3, "agent", "r2", "2026-11-29T12:01:00"),
    revision(2, "agent", "r1", "2026-11-29T12:00:00"),
    revision(1, "agent", "r1", "2026-11-28T12:00:00"),
  ]);
  const numbers = days.map((day) => day.passes.map((pass) => pass.revisions.map((one) => one.number)));
  expect(numbers).toEqual([[[6], [5], [4, 3], [2]], [[1]]]);
});

test("the scenes that a change touched", () => {
  const touched = ["s12.motion", "order", "s3", "s3.lines", "style", "storm", "music.brief"];
  expect(scenesOf({ ...revision(1, "person", null, ""), touched })).toEqual(["s12", "s3"]);
});

test.each([
  [["s1", "s2"], ["s1", "s2"], { gone: 0, back: 0, moved: false }],
  [["s1", "s2", "s3"], ["s2", "s1"], { gone: 1, back: 0, moved: true }],
  [["s1"], ["s0", "s1", "s2"], { gone: 0, back: 2, moved: false }],
])("from %j back to %j", (now, then, found) => {
  type Video = Parameters<typeof sceneChanges>[0];
  expect(sceneChanges({ scenes: now } as Video, { scenes: then } as Video)).toEqual(found);
});

test("what restoring would change says it of the words of scenes, too", () => {
  const scene = (id: string, more: object = {}): object => ({
    scene: id, order_index: Number(id.slice(1)) - 1, visual_description: `{keeper} ${id}`, script: "Hm.",
    motion: "", shot: "wide", audio_description: "", duration: 4, ...more,
  }); // prettier-ignore
  const video = { title: "", logline: "", style: "ink", music: {}, cast: [], scenes: [] };
  const told = (style: string, scenes: object[]): Told => ({ video: { ...video, style }, scenes }) as never;
  const now = told("oil", [scene("s1", { script: "No." }), scene("s3")]);
  const then = told("ink", [scene("s1", { shot: "close" }), scene("s2")]);
  expect(changes(now, then)).toEqual([
    { what: "Style", now: "oil", then: "ink" },
    { what: "Spoken in scene 1", now: "No.", then: "Hm." },
    { what: "Shot of scene 1", now: "wide", then: "close" },
  ]);
});

test.each([
  ["s1.visual_description", "{keeper} waves", "{keeper} waves"],
  ["s1.lines", [{ speaker: "narrator", text: "Night." }, { speaker: "old_keeper", text: "Hm." }], "Night.\nold keeper: Hm."],
  ["s1.transition", { kind: "fade", seconds: 0.5 }, "fade, 0.5 s"],
  ["s1.cast", ["old_keeper", "fox"], "old keeper, fox"],
  ["captions.on", false, "off"],
  ["mix.music", -3, "-3"],
  ["s4", { id: "s4", visual_description: "a boat" }, "a boat"],
  ["keeper", { id: "keeper", name: "Ida", description: "old" }, "Ida: old"],
  ["image:s2.take", { take: "7", inputs: "*" }, ""],
  ["order", ["s1"], ""],
  ["s4", null, ""],
])("%s reads as a person would say it", (field, value, text) => {
  expect(fieldText(field, value)).toBe(text);
}); // prettier-ignore
