import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Deck } from "./deck";
import { createTransport, type Transport } from "./transport";

/** A deck whose clock the test turns. */
class HandDeck implements Deck {
  at = 0;
  shown: number[] = [];
  started: [number, number][] = [];
  running = false;
  start(from: number, rate: number): Promise<void> {
    Object.assign(this, { at: from, running: true });
    this.started.push([from, rate]);
    return Promise.resolve();
  }
  stop(): void {
    this.running = false;
  }
  show(at: number): void {
    this.shown.push(at);
  }
  now(): number {
    return this.at;
  }
}

let transport: Transport;
let deck: HandDeck;

beforeEach(() => {
  vi.useFakeTimers();
  transport = createTransport(24, 10);
  deck = new HandDeck();
  transport.use(deck);
});
afterEach(() => vi.useRealTimers());

/** Lets promises settle and one frame be drawn. */
const frame = (): Promise<unknown> => vi.advanceTimersByTimeAsync(20);

test("the playhead follows the deck's clock and never turns back", async () => {
  const seen: number[] = [];
  transport.onFrame((seconds) => seen.push(seconds));
  transport.play();
  await frame();
  for (const at of [1, 1.5, 1.4, 2]) {
    deck.at = at;
    await frame();
  }
  expect(seen).toContain(1.5);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(transport.now()).toBe(2);
});

test("at its end a film stops on its last frame, and plays from the start again", async () => {
  transport.play();
  await frame();
  deck.at = 10;
  await frame();
  expect(transport.playing).toBe(false);
  expect(transport.frame()).toBe(239);
  transport.play();
  expect(deck.started.at(-1)).toEqual([0, 1]);
});

test("what repeats goes back to its start and on", async () => {
  transport.setLoop({ start: 2, end: 4 });
  transport.seek(3);
  transport.play();
  await frame();
  deck.at = 4.01;
  await frame();
  expect(deck.started.at(-1)).toEqual([2, 1]);
  expect(transport.playing).toBe(true);
});

test("steps go frame by frame, to the middle of each, and not beyond the film", () => {
  transport.step(1);
  expect(transport.now()).toBeCloseTo(1.5 / 24);
  transport.step(1);
  expect(transport.frame()).toBe(2);
  transport.step(-5);
  expect(transport.now()).toBe(0);
  transport.step(999);
  expect(transport.frame()).toBe(239);
});

test("a start that was overtaken by a pause never runs", async () => {
  let ready = (): void => undefined;
  deck.start = () => new Promise<void>((resolve) => (ready = resolve));
  transport.play();
  await vi.advanceTimersByTimeAsync(200);
  expect(transport.store.getState().waiting).toBe(true);
  transport.pause();
  ready();
  await frame();
  expect(transport.store.getState()).toMatchObject({ playing: false, waiting: false });
});

test("a browser that refuses to play leaves the film paused", async () => {
  deck.start = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  transport.play();
  await frame();
  expect(transport.playing).toBe(false);
});

test("seeking while playing plays on from there; a shorter film pulls the playhead in", async () => {
  transport.play();
  await frame();
  transport.seek(5);
  expect(deck.started.at(-1)).toEqual([5, 1]);
  transport.pause();
  transport.seek(9);
  transport.fit(4, 24);
  expect(transport.frame()).toBe(95);
});

test("taking the deck out stops it", async () => {
  const out = transport.use(new HandDeck());
  transport.play();
  await frame();
  out();
  expect(transport.playing).toBe(false);
});
