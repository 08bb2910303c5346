/** A film's log that stays open, as the server's does. */
import type { Numbered } from "@/shared/film/types";
import type { apiServer } from "./server";

/** Serves `events` as the log of every film; `tell` adds to it. */
export function filmLog(
  api: ReturnType<typeof apiServer>,
  events: readonly Numbered[],
): { tell: (...events: Numbered["event"][]) => void } {
  let stream: ReadableStreamDefaultController | undefined;
  let seq = events.at(-1)?.seq ?? 0;
  const send = ({ seq: id, event }: Numbered): void =>
    stream?.enqueue(new TextEncoder().encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`));
  api.on("get", "/videos/:id/state", () => ({ seq, state: {}, messages: [], open_run: null }));
  api.on("get", "/videos/:id/events", () => {
    const body = new ReadableStream({
      start: (opened) => {
        stream = opened;
        stream.enqueue(new TextEncoder().encode(": \n\n"));
        events.forEach(send);
      },
    });
    return new Response(body);
  });
  return { tell: (...more) => more.forEach((event) => send({ seq: (seq += 1), event })) };
}
