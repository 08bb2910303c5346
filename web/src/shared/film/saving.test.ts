import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "@/shared/api/problem";
import { useSession } from "@/shared/session/session";
import { keep } from "@/shared/session/token";
import { signedIn, signedOut } from "@/test/page";
import { ME } from "@/test/server";
import { saved, saving, useSaving, type Try } from "./saving";

/** What the server answers, until it is told otherwise. */
let trouble: Problem | null;
let sent: [string, Try][];

beforeEach(() => {
  vi.useFakeTimers();
  trouble = null;
  sent = [];
  signedIn();
});
afterEach(() => {
  signedOut();
  vi.useRealTimers();
});

const edit = (name: string): Promise<string> =>
  saving((attempt) => {
    sent.push([name, attempt]);
    return trouble ? Promise.reject(trouble) : Promise.resolve(name);
  });
const names = (): string[] => sent.map(([name]) => name);
const waiting = (): number => (useSaving.getState().away ? useSaving.getState().open : 0);

test("edits made while the server is away wait, and are sent in order with the keys they had", async () => {
  trouble = Problem.unreachable(null);
  const all = Promise.all([edit("move"), edit("undo")]);
  const settled = vi.fn();
  void saved().then(settled);
  await vi.advanceTimersByTimeAsync(1500);
  expect(waiting()).toBe(2);
  expect(names()).toEqual(["move", "move"]);
  trouble = null;
  await vi.advanceTimersByTimeAsync(8000);
  expect(await all).toEqual(["move", "undo"]);
  expect(names()).toEqual(["move", "move", "move", "undo"]);
  expect(sent[2]![1]).toEqual({ key: sent[0]![1].key, again: true });
  expect(sent[3]![1].key).not.toBe(sent[0]![1].key);
  expect(waiting()).toBe(0);
  expect(settled).toHaveBeenCalledOnce();
});

test("silence is not waited for in vain", async () => {
  const tries: Try[] = [];
  const done = saving((attempt) => {
    tries.push(attempt);
    return attempt.again ? Promise.resolve("move") : new Promise<string>(() => undefined);
  });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await done).toBe("move");
  expect(tries[1]!.key).toBe(tries[0]!.key);
});

test("a network that is back is not waited for any longer", async () => {
  trouble = Problem.unreachable(null);
  const done = edit("move");
  await vi.advanceTimersByTimeAsync(0);
  trouble = null;
  window.dispatchEvent(new Event("online"));
  expect(await done).toBe("move");
});

test("what is refused is told, and does not keep the others", async () => {
  trouble = new Problem(412, "edit_conflict", "It changed.");
  const refused = edit("move").catch((error: unknown) => error);
  expect(await refused).toBe(trouble);
  expect(useSaving.getState()).toEqual({ open: 0, away: false, failed: true });
  trouble = null;
  expect(await edit("undo")).toBe("undo");
  expect(useSaving.getState().failed).toBe(false);
});

test("whoever is signed out signs in again, and what was changed is saved", async () => {
  trouble = new Problem(401, "invalid_token", "Sign in again.");
  const done = edit("move");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(names()).toEqual(["move"]);
  expect(waiting()).toBe(1);
  trouble = null;
  keep("a new token");
  expect(await done).toBe("move");
});

test("nothing is sent as somebody else", async () => {
  trouble = Problem.unreachable(null);
  const refused = edit("move").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  useSession.setState({ me: { ...ME, id: "another" } });
  trouble = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await refused).toMatchObject({ code: "signed_out" });
  expect(names()).toEqual(["move"]);
});
