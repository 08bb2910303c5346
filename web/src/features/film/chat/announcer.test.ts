import { expect, test } from "vitest";
import { reduce } from "@/shared/film/reduce";
import { EMPTY } from "@/shared/film/types";
import { EVENTS } from "@/test/recorded";
import { news } from "./announcer";

test("each finished message and each question is told once, however the events come", () => {
  for (const size of [1, 7, EVENTS.length]) {
    let log = EMPTY;
    const finished: string[] = [];
    const asks: string[] = [];
    for (let at = 0; at < EVENTS.length; at += size) {
      const next = reduce(log, EVENTS.slice(at, at + size));
      const told = news(log, next);
      finished.push(...told.finished.map((id) => next.entries[id]!.id));
      asks.push(...told.asks);
      log = next;
    }
    const said = log.order.filter((id) => {
      const entry = log.entries[id]!;
      return entry.kind === "message" && entry.role === "assistant";
    });
    expect(finished).toEqual(said);
    expect(asks).toHaveLength(1);
  }
});

test("what is still being written is not told", () => {
  const start = EVENTS.findIndex(
    ({ event }) => event.type === "TEXT_MESSAGE_START" && event.role === "assistant",
  );
  const before = reduce(EMPTY, EVENTS.slice(0, start));
  const during = reduce(before, EVENTS.slice(start, start + 2));
  expect(news(before, during).finished).toEqual([]);
});
