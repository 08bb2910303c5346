// @vitest-environment node
import { expect, test } from "vitest";
import type { Schemas } from "@/shared/api/client";
import type { FilmDoc, PlanDoc, UnitActivity } from "@/shared/film/types";
import { isOpen, standing, type Standing } from "./standing";
import { stateWord, words } from "./words";

const FILM = {
  scenes: [{ id: "s4" }, { id: "s1" }],
  cast: [{ id: "keeper", name: "Mara" }],
} as unknown as FilmDoc;
const told = (state: string, reason = "", take: string | null = null): Schemas["UnitPublic"] => ({
  unit: "image:s1", title: "image 2", state, reason, take,
}); // prettier-ignore
const live = (state: string, more: Partial<UnitActivity> = {}): UnitActivity => ({
  unit: "image:s1", scene_id: "s1", kind: "image", state, progress: null, ...more,
}); // prettier-ignore
const of = (...[unit, now, take, open]: [unknown?, UnitActivity?, { id: string; state: string; cause?: string }?, boolean?]): Standing =>
  standing("image:s1", unit as Schemas["UnitPublic"], now, take, open ?? false); // prettier-ignore

test.each<[string, Standing]>([
  ["Not made yet", of(told("missing"))],
  ["Not made yet", of(undefined)],
  ["Waiting for the picture of Mara", of(told("queued"), live("queued", { reason: { code: "needs", subject: "cast:keeper", text: "" } }), undefined, true)],
  ["Waiting for voice 2", of(told("queued"), live("queued", { reason: { code: "needs", subject: "speech:s1", text: "" } }), undefined, true)],
  ["3rd in line at fal, about 40 s", of(told("queued"), live("queued", { reason: { code: "lane", subject: "fal:flux", position: 3, eta: 40, text: "" } }), undefined, true)],
  ["Waiting for its turn", of(told("queued"), live("queued", { reason: { code: "lane", subject: "local:painter", text: "" } }), undefined, true)],
  ["The vendor is slow; trying again in 8 s", of(told("queued"), live("queued", { reason: { code: "timeout", text: "the vendor is slow; trying again in 8 s" } }), undefined, true)],
  ["Drawing", of(told("running"), live("running"), undefined, true)],
  ["Drawing · 40 %", of(told("running"), live("running", { progress: 0.409 }), undefined, true)],
  ["", of(told("current"), undefined, { id: "t", state: "current" })],
  ["Out of date: scene 2's description changed", of(told("current"), undefined, { id: "t", state: "stale", cause: "scene 2's description changed" })],
  ["Needs the picture first", of(told("blocked", "needs the picture first"))],
  ["The provider refused the picture", of(told("failed", "the provider refused the picture", "t"), undefined, { id: "t", state: "current" })],
  ["Kept as it is", of(told("pinned"), undefined, { id: "t", state: "pinned" })],
  ["We could not tell whether the provider took the job. We are checking and will not send it twice.", of(told("uncertain"))],
  ["Would cost more than was agreed. Look at the plan again.", of(told("asking"))],
])("a unit says %j", (said, unit) => {
  expect(words(unit, FILM)).toBe(said);
  expect(stateWord(unit)).not.toBe("");
}); // prettier-ignore

test("an upload is yours", () => {
  expect(words(of(told("pinned"), undefined, { id: "t", state: "pinned" }), FILM, true)).toBe("Your upload");
});

test("what the log says of a unit counts only while its plan is being carried out", () => {
  const line = { unit: "image:s1", model: "", credits: 0, maximum: 0, certain: true };
  const plan = (state: string, of: string): PlanDoc => ({
    id: "p", version: "v", state, credits: 0, maximum: 0, lines: [{ ...line, state: of }],
  }); // prettier-ignore
  expect(isOpen("image:s1", plan("approved", "running"))).toBe(true);
  expect(isOpen("image:s1", plan("approved", "made"))).toBe(false);
  expect(isOpen("image:s1", plan("proposed", "waiting"))).toBe(false);
  expect(isOpen("clip:s1", plan("approved", "waiting"))).toBe(false);
  expect(of(told("missing"), live("running"), undefined, false).state).toBe("missing");
});

test("a failed remake says so, and keeps the take in use", () => {
  const unit = of(told("failed", "", "old"), live("failed", { error: { code: "refused", text: "it was refused", next_step: "reword it" } }), { id: "old", state: "stale" }); // prettier-ignore
  expect(unit).toMatchObject({ state: "failed", take: "old", cause: "it was refused", next: "reword it" });
});
