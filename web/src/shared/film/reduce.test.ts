import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENTS, until } from "@/test/recorded";
import { OutOfStep, reduce } from "./reduce";
import { EMPTY, type Entry, type FilmLog, type Numbered } from "./types";

const WHOLE = reduce(EMPTY, EVENTS);

/** Events of a run of our own, numbered after everything that `log` has. */
const then = (log: FilmLog, ...events: Numbered["event"][]): FilmLog =>
  reduce(
    log,
    events.map((event, at) => ({ seq: log.seq + 1 + at, event })),
  );

const said = (id: string, role: string): Numbered["event"][] => [
  { type: "TEXT_MESSAGE_START", messageId: id, role },
  { type: "TEXT_MESSAGE_CONTENT", messageId: id, delta: "words" },
  { type: "TEXT_MESSAGE_END", messageId: id },
];

const entry = <K extends Entry["kind"]>(log: FilmLog, kind: K, id: string): Extract<Entry, { kind: K }> => {
  const found = log.entries[id];
  expect(found?.kind).toBe(kind);
  return found as Extract<Entry, { kind: K }>;
};

test("a recorded film ends planned, made and with nothing open", () => {
  expect(WHOLE.shared?.film.title).toBe("The Lighthouse Keeper and the Storm");
  expect(WHOLE.shared?.plan).toBeNull();
  expect(WHOLE.run).toBeNull();
  expect(WHOLE.interrupts).toEqual([]);
  expect(Object.keys(WHOLE.shared!.takes)).toHaveLength(15);
  const open = WHOLE.order.filter((id) => {
    const one = WHOLE.entries[id]!;
    return "open" in one && one.open;
  });
  expect(open).toEqual([]);
});

test("any split into batches, repeated as often as one likes, gives the same film", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: EVENTS.length }), { maxLength: 12 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 20 }), (places, overlap) => {
      let log = EMPTY;
      let from = 0;
      for (const to of [...places.sort((a, b) => a - b), EVENTS.length]) {
        log = reduce(log, EVENTS.slice(Math.max(0, from - overlap), to));
        from = to;
      }
      expect(log).toEqual(WHOLE);
    }),
    { numRuns: 40 },
  );
});

test("an approval waits until its run is resumed", () => {
  const asked = reduce(
    EMPTY,
    until(({ type }) => type === "RUN_FINISHED"),
  );
  const [open] = asked.interrupts;
  expect(open?.reason).toBe("tool_call");
  expect(entry(asked, "ask", `ask:${open!.id}`).answer).toBe("open");
  expect(entry(WHOLE, "ask", `ask:${open!.id}`).answer).toBe("yes");
});

test("words instead of an answer withdraw what was asked", () => {
  const asked = reduce(
    EMPTY,
    until(({ type }) => type === "RUN_FINISHED"),
  );
  const talked = then(asked, { type: "RUN_STARTED", runId: "r2" }, ...said("m2", "user"));
  expect(talked.interrupts).toEqual([]);
  expect(entry(talked, "ask", `ask:${asked.interrupts[0]!.id}`).answer).toBe("no");
});

test("a step knows what it made, and when the last of it was there", () => {
  const drawing = WHOLE.order
    .map((id) => WHOLE.entries[id]!)
    .find((one) => one.kind === "step" && one.tool === "text_to_image");
  expect(drawing).toMatchObject({ cut: false, cost: 0 });
  if (drawing?.kind !== "step") return;
  expect(Object.keys(drawing.takes).sort()).toEqual(["cast:keeper", "image:s1", "image:s2", "image:s3"]);
  const last = EVENTS.filter(({ event }) => {
    const made = event.content as { kind?: string; state?: string } | undefined;
    return made?.kind === "image" && made.state === "current";
  }).at(-1);
  expect(drawing.ended).toBe(last?.event.timestamp);
});

test("only what is said while a run is at work waits for it", () => {
  const first = then(WHOLE, { type: "RUN_STARTED", runId: "r2" }, ...said("m1", "user"));
  expect(entry(first, "message", "m1").queued).toBe(false);
  const next = then(first, ...said("a1", "assistant"), ...said("m2", "user"));
  expect(entry(next, "message", "m2").queued).toBe(true);
});

test("a stopped run leaves nothing open and says so", () => {
  const stopped = then(
    WHOLE,
    { type: "RUN_STARTED", runId: "r2" },
    { type: "TOOL_CALL_START", toolCallId: "c1", toolCallName: "text_to_image" },
    { type: "RUN_FINISHED", outcome: { type: "cancelled" } },
  );
  expect(entry(stopped, "step", "c1").cut).toBe(true);
  expect(stopped.entries[stopped.order.at(-1)!]).toMatchObject({ kind: "trouble", code: "cancelled" });
});

test("a run that stands still says why until it goes on", () => {
  const reason = { code: "model", text: "the model is busy; asking again" };
  const waiting = then(
    WHOLE,
    { type: "RUN_STARTED", runId: "r2" },
    { type: "ACTIVITY_SNAPSHOT", activityType: "pixora.wait", content: { state: "waiting", reason } },
  );
  expect(waiting.run?.waits).toBe(reason.text);
  expect(then(waiting, ...said("a1", "assistant")).run?.waits).toBeNull();
});

test("events without a time are taken too", () => {
  const timeless = EVENTS.map(({ seq, event }) => ({ seq, event: { ...event, timestamp: undefined } }));
  const log = reduce(EMPTY, timeless);
  expect(log.order).toEqual(WHOLE.order);
  expect(Object.values(log.entries).every((one) => !("began" in one) || one.began === null)).toBe(true);
});

test("a patch that does not fit is noticed, not half applied", () => {
  const bad = {
    type: "STATE_DELTA",
    delta: [{ op: "replace", path: "/film/scenes/99/shot", value: "wide" }],
  };
  expect(() => then(WHOLE, bad)).toThrow(OutOfStep);
  expect(() => then(EMPTY, bad)).toThrow(OutOfStep);
});

test("a film that was begun by hand comes as a patch upon nothing", () => {
  const { film } = WHOLE.shared!;
  const add = (path: string, value: unknown): object => ({ op: "add", path, value });
  const delta = [add("/film", film), add("/plan", null), add("/takes", {})];
  expect(then(EMPTY, { type: "STATE_DELTA", delta }).shared).toEqual({ film, plan: null, takes: {} });
});
