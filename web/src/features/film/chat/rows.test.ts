import { expect, test } from "vitest";
import { reduce } from "@/shared/film/reduce";
import { EMPTY, type Entry } from "@/shared/film/types";
import { EVENTS } from "@/test/recorded";
import { rowsOf } from "./rows";

const { order, entries } = reduce(EMPTY, EVENTS);
const rows = rowsOf(order, (id) => entries[id]!);
const toolsOf = (ids: readonly string[]): string[] =>
  ids.map((id) => (entries[id] as Extract<Entry, { kind: "step" }>).tool);
const shown = rows.map((row) => {
  if (row.type === "steps") return toolsOf(row.ids).join("+");
  const entry = entries[row.id]!;
  return entry.kind === "phase" ? `(${entry.name})` : entry.kind;
});

test("steps of a turn are together, and the cut is in its own phase", () => {
  expect(shown).toEqual([
    "message",
    "(plan)",
    "thought",
    "message",
    "plan_scenes",
    "(review)",
    "ask",
    "(make)",
    "text_to_speech+text_to_image+image_to_video+text_to_sound+text_to_music",
    "(assemble)",
    "assemble_video",
    "step",
    "message",
  ]);
});

test("a phase in which nothing was done is not shown", () => {
  const kinds: Record<string, { kind: Entry["kind"]; name?: string }> = {
    a: { kind: "phase", name: "plan" },
    b: { kind: "phase", name: "review" },
    c: { kind: "message" },
  };
  expect(rowsOf(["a", "b", "c"], (id) => kinds[id]!).map((row) => row.key)).toEqual(["b", "c"]);
});
