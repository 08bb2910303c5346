/** A film as a real server told it: planned, approved, made and cut. */
import type { Numbered } from "@/shared/film/types";
import recorded from "./film.sse?raw";

export const FRAMES: readonly string[] = recorded.split(/(?<=\n\n)/).filter(Boolean);

export const EVENTS: readonly Numbered[] = FRAMES.map((frame) => ({
  seq: Number(/^id: (\d+)/.exec(frame)![1]),
  event: JSON.parse(/^data: (.*)$/m.exec(frame)![1]!) as Numbered["event"],
}));

/** The events up to and with the first for which `test` holds. */
export const until = (test: (event: Numbered["event"]) => boolean): Numbered[] =>
  EVENTS.slice(0, EVENTS.findIndex(({ event }) => test(event)) + 1);
