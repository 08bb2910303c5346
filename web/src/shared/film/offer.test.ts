// @vitest-environment node
import { expect, test } from "vitest";
import { within } from "./offer";
import type { Plan } from "./plan-actions";

const line = (unit: string, maximum: number, needs: string[] = []): Plan["lines"][number] => ({
  unit, title: unit, kind: unit.split(":")[0]!, scene: /:s\d/.test(unit) ? unit.split(":")[1]! : null, model: "m",
  credits: maximum, maximum, certain: true, reason: "missing", needs,
}); // prettier-ignore

const LINES = [
  line("speech:s1", 0.1),
  line("cast:keeper", 1.2),
  line("image:s1", 1.2, ["cast:keeper"]),
  line("clip:s1", 7, ["image:s1", "speech:s1"]),
  line("image:s2", 1.2, ["cast:keeper"]),
  line("clip:s2", 3.5, ["image:s2"]),
  line("music", 0.1, ["speech:s1"]),
  line("cut", 0),
];

test.each<[number, string[] | null, string[]]>([
  [14.3, ["s1", "s2"], []],
  [14.2, ["s1", "s2"], ["music"]],
  [9.6, ["s1"], ["image:s2", "clip:s2"]],
  [9.5, ["s1"], ["image:s2", "clip:s2", "music"]],
  [9.4, ["s2"], ["speech:s1", "image:s1", "clip:s1", "music"]], // the first is too dear, the second is not
  [5.8, null, []],
])("for %d credits there are scenes %j", (budget, scenes, leave_out) => {
  expect(within(LINES, ["s1", "s2"], budget)).toEqual(scenes && { scenes, leave_out });
});
