// @vitest-environment node
import { expect, test } from "vitest";
import { making, type Making } from "@/shared/film/making";
import type { Plan, Refusal } from "@/shared/film/plan-actions";
import type { FilmDoc, PlanDoc } from "@/shared/film/types";
import { Problem } from "@/shared/api/problem";
import { barState, type BarFacts } from "./bar-state";
import { planWords, running } from "./plan-words";

const FILM = { scenes: [{ id: "s1" }, { id: "s2" }, { id: "s3" }], cast: [] } as unknown as FilmDoc;

const line = (unit: string, reason = "missing"): Plan["lines"][number] => ({
  unit, title: unit, kind: unit.split(":")[0]!, scene: unit.split(":")[1] ?? null, model: "m", credits: 1,
  maximum: 2, certain: true, reason, needs: [],
}); // prettier-ignore

const plan = (more: Partial<Plan> = {}): Plan => ({
  version: "v", words: "", lines: [line("image:s1")], reused: 0, credits: 0, maximum: 0, scenes: [], warnings: [],
  ...more,
}); // prettier-ignore

const MAKING: Making = {
  total: 19,
  made: 9,
  failed: 0,
  running: ["image:s2"],
  spent: 0,
  maximum: 0,
  held: 0,
};
const facts = (actions: Partial<BarFacts["actions"]> = {}, more: Partial<BarFacts> = {}): BarFacts => ({
  actions: { plan: plan(), error: null, refusal: null, running: false, part: null, ...actions },
  making: null, failed: [], complete: true, scenes: 3, ...more,
}); // prettier-ignore

const OVER: Refusal = { kind: "over", need: 48, limit: 45 };

test.each<[string, BarFacts]>([
  ["loading", facts({ plan: undefined })],
  ["error", facts({ plan: undefined, error: new Problem(500, "internal", "no") })],
  ["nothing", facts({}, { scenes: 0 })],
  ["done", facts({ plan: plan({ lines: [] }) })],
  ["free", facts()],
  ["priced", facts({ plan: plan({ credits: 42, maximum: 45 }) })],
  ["priced", facts({ plan: plan({ credits: 0, maximum: 45 }) })],
  ["refused", facts({ refusal: OVER })],
  ["failed", facts({}, { failed: ["image:s1"] })],
  ["failed", facts({ plan: plan({ lines: [] }) }, { failed: ["image:s1"] })],
  ["free", facts({ part: { leave_out: ["image:s1"] } }, { failed: ["image:s1"] })],
  ["making", facts({ running: true }, { making: MAKING })],
  ["ending", facts({ plan: plan({ lines: [] }) }, { making: MAKING })],
  ["free", facts({}, { making: MAKING })],
  ["director", facts({ running: true })],
])("the bar is %s", (kind, given) => {
  expect(barState(given).kind).toBe(kind);
});

test("what is being made is shown whatever else there is", () => {
  const given = facts({ running: true, refusal: OVER }, { making: MAKING, failed: ["image:s1"] });
  expect(barState(given)).toEqual({ kind: "making", making: MAKING });
});

test.each([
  ["Makes picture 1", [line("image:s1"), line("cut")], 0],
  ["Remakes picture 3 and clip 3 · reuses 14", [line("image:s3", "scene 3's description changed"), line("clip:s3", "image 3 changed"), line("cut", "clip 3 changed")], 14],
  ["Makes 3 pictures, 3 clips, and the music", [..."123"].flatMap((n) => [line(`image:s${n}`), line(`clip:s${n}`)]).concat(line("music"), line("cut")), 0],
  ["Makes clip 2, remakes picture 1", [line("image:s1", "the style changed"), line("clip:s2")], 0],
  ["Assembles the film from what is there", [line("cut", "the order changed")], 0],
])("a plan says %j", (said, lines, reused) => {
  expect(planWords(plan({ lines, reused }), FILM)).toBe(said);
}); // prettier-ignore

test("what runs is named, and counted where it is much", () => {
  expect(running(["image:s2"], FILM)).toBe("picture 2");
  expect(running(["image:s1", "clip:s2", "music", "cut"], FILM)).toBe("picture 1, clip 2 and 2 more");
});

test("what should be made and cannot be is not called up to date", () => {
  const without = plan({ lines: [], warnings: ["Left out, as it may be on its way already: image 3."] });
  expect(barState(facts({ plan: without }))).toMatchObject({ kind: "done", complete: true });
  expect(barState(facts({ plan: without }, { complete: false }))).toMatchObject({
    kind: "done",
    complete: false,
  });
});

test("what has begun is at work before the plan says so, and holds what it may cost", () => {
  const doc = (state: string): PlanDoc["lines"][number] => ({
    unit: "clip:s1", model: "m", credits: 3, maximum: 4, certain: true, state,
  }); // prettier-ignore
  const approved = {
    id: "p",
    version: "v",
    state: "approved",
    credits: 3,
    maximum: 4,
    lines: [doc("waiting")],
  };
  expect(making(approved, {})).toMatchObject({ running: [], held: 0 });
  const begun = { "clip:s1": { state: "running", cost: null } };
  expect(making(approved, begun)).toMatchObject({ running: ["clip:s1"], held: 4 });
  const made = { "clip:s1": { state: "current", cost: 3.5 } };
  expect(making({ ...approved, lines: [doc("made")] }, made)).toMatchObject({ made: 1, spent: 3.5, held: 0 });
});
