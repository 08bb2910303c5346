/** Follows a film's event log over SSE: from any cursor, across drops, in batches that a page can draw. */
import { createParser } from "eventsource-parser";
import { API } from "@/shared/api/address";
import { Problem } from "@/shared/api/problem";
import { accessToken, renewed } from "@/shared/session/token";
import type { Numbered } from "./types";

export type Connection = "connecting" | "live" | "dropped" | "gone" | "signed-out";

export interface Reading {
  videoId: string;
  /** The number of the last event that is known. */
  after: number;
  onBatch: (batch: Numbered[]) => void;
  onConnection: (state: Connection) => void;
}

const FLUSH_MS = 50;
const HIDDEN_FLUSH_MS = 1000;
const RETRY_MS = [500, 8000] as const;
/** A hidden tab gives its connection back: six open streams to one server block everything else. */
const HIDDEN_CLOSE_MS = 20_000;
const AT_ONCE = new Set(["RUN_FINISHED", "RUN_ERROR"]);

/** Follows until the answer is called. */
export function follow(reading: Reading): () => void {
  const ended = new AbortController();
  void new Reader(reading, ended.signal).run();
  return () => ended.abort();
}

class Reader {
  private cursor: number;
  private queue: Numbered[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private attempt: AbortController | null = null;
  private failures = 0;
  private wake: (() => void) | null = null;
  private hiding: ReturnType<typeof setTimeout> | null = null;
  /** The tab is hidden and has given its connection back. */
  private resting = false;

  constructor(
    private readonly reading: Reading,
    private readonly ended: AbortSignal,
  ) {
    this.cursor = reading.after;
  }

  async run(): Promise<void> {
    const stop = this.watch();
    while (!this.ended.aborted) {
      while (this.resting && !this.ended.aborted) await this.pause(null);
      const verdict = await this.connect();
      if (this.ended.aborted || verdict === "final") break;
      if (!this.resting) await this.pause(this.delay());
    }
    stop();
    this.flush();
  }

  /** One connection, until it drops. The end of a body is a drop too: a film's log never ends. */
  private async connect(): Promise<"again" | "final"> {
    this.attempt = new AbortController();
    const signal = AbortSignal.any([this.ended, this.attempt.signal]);
    const token = accessToken();
    try {
      const answer = await fetch(`${API}/videos/${this.reading.videoId}/events?after=${this.cursor}`, {
        headers: { Accept: "text/event-stream", ...(token && { Authorization: `Bearer ${token}` }) },
        cache: "no-store",
        signal,
      });
      if (answer.status === 401) {
        await answer.body?.cancel();
        if (await renewed(token && `Bearer ${token}`)) return "again";
        this.reading.onConnection("signed-out");
        return "final";
      }
      if (answer.status === 404) {
        this.reading.onConnection("gone");
        return "final";
      }
      if (!answer.ok || !answer.body) throw new Problem(answer.status, "stream", "The stream did not open.");
      this.reading.onConnection("live");
      await this.read(answer.body);
    } catch {
      // Whatever it was, the log is still there: from the cursor on, again.
    }
    if (!this.ended.aborted && !this.resting) {
      this.failures += 1;
      this.reading.onConnection("dropped");
    }
    return "again";
  }

  private async read(stream: ReadableStream<Uint8Array>): Promise<void> {
    const parser = createParser({
      onEvent: ({ id, data }) => {
        const seq = Number(id);
        if (!Number.isSafeInteger(seq) || seq <= this.cursor) return;
        this.cursor = seq;
        this.failures = 0;
        this.take({ seq, event: JSON.parse(data) as Numbered["event"] });
      },
    });
    const reader = stream
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(value);
    }
  }

  private take(numbered: Numbered): void {
    this.queue.push(numbered);
    if (AT_ONCE.has(numbered.event.type)) return this.flush();
    const hidden = document.visibilityState === "hidden";
    this.timer ??= setTimeout(() => this.flush(), hidden ? HIDDEN_FLUSH_MS : FLUSH_MS);
  }

  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.queue.length) return;
    const batch = this.queue;
    this.queue = [];
    this.reading.onBatch(batch);
  }

  private delay(): number {
    const [least, most] = RETRY_MS;
    return Math.min(most, least * 2 ** Math.max(0, this.failures - 1)) * (0.75 + Math.random() / 2);
  }

  /** Until the time is over, if there is one, or something wakes it. */
  private pause(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.ended.removeEventListener("abort", done);
        this.wake = null;
        resolve();
      };
      const timer = ms === null ? undefined : setTimeout(done, ms);
      this.ended.addEventListener("abort", done);
      this.wake = done;
    });
  }

  /** A network that is back, or a tab that is looked at again, is no reason to wait any longer. */
  private watch(): () => void {
    const online = (): void => this.wake?.();
    const offline = (): void => this.attempt?.abort();
    const rest = (): void => {
      this.resting = true;
      this.attempt?.abort();
    };
    const visible = (): void => {
      if (this.hiding) clearTimeout(this.hiding);
      this.hiding = document.visibilityState === "visible" ? null : setTimeout(rest, HIDDEN_CLOSE_MS);
      if (this.hiding) return;
      this.resting = false;
      this.wake?.();
    };
    visible();
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    document.addEventListener("visibilitychange", visible);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
      document.removeEventListener("visibilitychange", visible);
      if (this.hiding) clearTimeout(this.hiding);
    };
  }
}
