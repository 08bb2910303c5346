import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apiServer } from "@/test/server";
import { EVENTS, FRAMES } from "@/test/recorded";
import { reduce } from "./reduce";
import { openFilm } from "./store";
import { EMPTY, type FilmLog } from "./types";

const LAST = EVENTS.at(-1)!.seq;
const WHOLE = reduce(EMPTY, EVENTS);
const api = apiServer();

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => vi.useRealTimers());

/** A body of `text` in pieces of the given sizes, over and over; then it ends, as a cut connection does. */
function pieces(text: string, sizes: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(stream) {
      if (at >= bytes.length) return stream.close();
      const size = sizes[turn++ % sizes.length]!;
      stream.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const ping = (stream: ReadableStreamDefaultController): void =>
  stream.enqueue(new TextEncoder().encode(": \n\n"));

const after = (seq: number): string => FRAMES.filter((_, at) => EVENTS[at]!.seq > seq).join("");

/** The log's part of a film's state, without what says how it came here. */
const logOf = ({ seq, shared, units, entries, order, run, interrupts }: FilmLog): Omit<FilmLog, "changes"> => ({
  seq, shared, units, entries, order, run, interrupts,
}); // prettier-ignore

async function read(until: () => boolean): Promise<void> {
  for (let turn = 0; turn < 4000 && !until(); turn += 1) await vi.advanceTimersByTimeAsync(500);
  expect(until()).toBe(true);
}

test("any pieces, any drop and any overlap of a replay give the same film", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 6 });
  const drops = fc.array(fc.integer({ min: 1, max: FRAMES.join("").length }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(sizes, drops, fc.integer({ min: 0, max: 10 }), async (chunk, lengths, overlap) => {
      const left = [...lengths];
      const calls = api.on("get", "/videos/:id/events", ({ url }) => {
        const text = after(Math.max(0, Number(url.searchParams.get("after")) - overlap));
        const drop = left.shift();
        return new Response(pieces(drop === undefined ? text : text.slice(0, drop), chunk), {
          headers: { "Content-Type": "text/event-stream" },
        });
      });
      const { store, close } = openFilm("f1", 0);
      await read(() => store.getState().seq === LAST);
      close();
      expect(logOf(store.getState())).toEqual(logOf(WHOLE));
      expect(calls.length).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
});

test("what was before the page was opened is shown at once, not replayed", async () => {
  api.on("get", "/videos/:id/events", ({ url }) => {
    return new Response(pieces(after(Number(url.searchParams.get("after"))), [700]));
  });
  const { store, close } = openFilm("f1", LAST);
  const seen: number[] = [];
  store.subscribe(({ seq }) => seen.push(seq));
  await read(() => store.getState().caughtUp);
  close();
  expect(new Set(seen.filter(Boolean))).toEqual(new Set([LAST]));
});

test("a patch that does not fit is answered by reading the log from its beginning", async () => {
  const broken = `id: 3\ndata: ${JSON.stringify({
    type: "STATE_DELTA",
    delta: [{ op: "remove", path: "/film/nothing/here" }],
  })}\n\n`;
  const asked: number[] = [];
  api.on("get", "/videos/:id/events", ({ url }) => {
    asked.push(Number(url.searchParams.get("after")));
    return new Response(pieces(asked.length === 1 ? FRAMES.slice(0, 2).join("") + broken : after(0), [900]));
  });
  const { store, close } = openFilm("f1", 0);
  await read(() => store.getState().seq === LAST);
  close();
  expect(asked.slice(0, 2)).toEqual([0, 0]);
  expect(logOf(store.getState())).toEqual(logOf(WHOLE));
});

test("a film that is gone is not asked for again", async () => {
  const calls = api.on("get", "/videos/:id/events", () => new Response(null, { status: 404 }));
  const { store, close } = openFilm("f1", 0);
  await read(() => store.getState().connection === "gone");
  await vi.advanceTimersByTimeAsync(60_000);
  close();
  expect(calls).toHaveLength(1);
});

test("a dropped connection is known since when, until it stands again", async () => {
  let down = true;
  api.on("get", "/videos/:id/events", () =>
    down ? new Response(null, { status: 503 }) : new Response(new ReadableStream({ start: ping })),
  );
  const { store, close } = openFilm("f1", 0);
  await read(() => store.getState().lostAt !== null);
  const since = store.getState().lostAt;
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.getState().lostAt).toBe(since);
  down = false;
  await read(() => store.getState().connection === "live");
  close();
  expect(store.getState().lostAt).toBeNull();
});
