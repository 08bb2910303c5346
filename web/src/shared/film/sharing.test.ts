/** Several tabs of one browser, with its real locks and channels. */
import { locks } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { EVENTS, FRAMES } from "@/test/recorded";
import { apiServer } from "@/test/server";
import { reduce } from "./reduce";
import { openFilm } from "./store";
import { EMPTY, type FilmLog } from "./types";

const LAST = EVENTS.at(-1)!.seq;
const WHOLE = reduce(EMPTY, EVENTS);
const api = apiServer();

beforeAll(() => void Object.assign(navigator, { locks }));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
});
afterEach(() => void vi.useRealTimers());
afterAll(() => void delete (navigator as { locks?: unknown }).locks);

const ping = (stream: ReadableStreamDefaultController): void =>
  stream.enqueue(new TextEncoder().encode(": \n\n"));

/** A server whose log grows, with every stream that is open to it. */
function server(): { open: Set<string>; asked: Record<string, number>; grow: (to: number) => void } {
  let length = 0;
  const open = new Set<string>();
  const asked: Record<string, number> = {};
  const tails = new Set<() => void>();
  api.on("get", "/videos/:id/events", ({ url }) => {
    const film = url.pathname.split("/").at(-2)!;
    const stays = url.searchParams.get("follow") !== "false";
    const after = Number(url.searchParams.get("after"));
    let at = EVENTS.filter(({ seq }) => seq <= after).length;
    asked[film] = (asked[film] ?? 0) + 1;
    let more = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        ping(stream);
        more = () => {
          for (; at < length; at += 1) stream.enqueue(new TextEncoder().encode(FRAMES[at]));
        };
        more();
        if (!stays) return stream.close();
        expect(open.has(film), "one stream to a film").toBe(false);
        open.add(film);
        tails.add(more);
      },
      cancel: () => {
        tails.delete(more);
        open.delete(film);
      },
    });
    return new Response(body);
  });
  return {
    open,
    asked,
    grow: (to) => {
      length = to;
      tails.forEach((more) => more());
    },
  };
}

type Tab = ReturnType<typeof openFilm>;

const tab = (film: string, upTo = 0): Tab => openFilm(film, upTo);

/** Lets time go by on the clock of the page; locks and messages take a moment of the real one. */
async function pass(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 50) {
    await vi.advanceTimersByTimeAsync(50);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 800 && !holds(); turn += 1) await pass(50);
  expect(holds()).toBe(true);
}

const seqOf = ({ store }: Tab): number => store.getState().seq;
const logOf = ({ seq, shared, units, entries, order, run, interrupts }: FilmLog): Omit<FilmLog, "changes"> => ({
  seq, shared, units, entries, order, run, interrupts,
}); // prettier-ignore

test("whichever tab closes, and whenever, the others have the whole film", { timeout: 20_000 }, async () => {
  const steps = fc.array(
    fc.record({ grow: fc.integer({ min: 1, max: 60 }), close: fc.boolean(), open: fc.boolean() }),
    { minLength: 2, maxLength: 6 },
  );
  let films = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const film = `f${(films += 1)}`;
      const { open, grow } = server();
      let length = 0;
      const tabs = [tab(film), tab(film), tab(film)];
      for (const step of script) {
        grow((length = Math.min(EVENTS.length, length + step.grow)));
        await pass(100);
        if (step.close && tabs.length > 1) tabs.shift()!.close(); // the one that reads
        if (step.open) tabs.push(tab(film));
      }
      grow(EVENTS.length);
      await until(() => tabs.every((one) => seqOf(one) === LAST));
      await until(() => open.size === 1);
      tabs.forEach((one) => one.close());
      for (const one of tabs) expect(logOf(one.store.getState())).toEqual(logOf(WHOLE));
      await until(() => open.size === 0);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test("of eight films four have a stream that stays, and all follow", async () => {
  const { open, asked, grow } = server();
  grow(5);
  const films = Array.from({ length: 8 }, (_, at) => `g${at}`);
  const tabs = films.map((film) => tab(film));
  await until(() => tabs.every((one) => seqOf(one) === 5 && one.store.getState().connection === "live"));
  expect(open.size).toBe(4);
  grow(9);
  await pass(3000);
  expect(tabs.map(seqOf)).toEqual(films.map(() => 9));
  // A place that is free again is taken.
  const [first] = open;
  tabs[films.indexOf(first!)]!.close();
  await until(() => open.size === 4 && !open.has(first!));
  tabs.forEach((one) => one.close());
  await until(() => open.size === 0);
  expect(Math.max(...Object.values(asked))).toBeLessThan(8);
});

test("a tab that is told nothing, as by one that sleeps, looks for itself", async () => {
  const { grow } = server();
  grow(3);
  // Another tab that holds the film and says nothing.
  let wake = (): void => undefined;
  void locks.request("pixora.film.h", () => new Promise<void>((resolve) => (wake = resolve)));
  const one = tab("h");
  await until(() => seqOf(one) === 3);
  grow(7);
  await until(() => seqOf(one) === 7);
  wake();
  one.close();
});

test("all tabs know that the connection is lost, and that it is back", async () => {
  let down = true;
  api.on("get", "/videos/:id/events", () =>
    down ? new Response(null, { status: 503 }) : new Response(new ReadableStream({ start: ping })),
  );
  const tabs = [tab("k"), tab("k")];
  await until(() => tabs.every(({ store }) => store.getState().lostAt !== null));
  down = false;
  await until(() => tabs.every(({ store }) => store.getState().connection === "live"));
  tabs.forEach((one) => one.close());
});
