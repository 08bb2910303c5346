/** Follows a film's event log over SSE: from any cursor, across drops, in batches that a page can draw. */
import { createParser } from "eventsource-parser";
import { API } from "@/shared/api/address";
import { Problem } from "@/shared/api/problem";
import { accessToken, renewed } from "@/shared/session/token";
import { Sharing, type Told } from "./sharing";
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
/** A hidden tab gives its connection back, and lets another one read. */
const HIDDEN_CLOSE_MS = 20_000;
/** How often the log is asked for where no stream can stay open. */
const ASK_MS = 2000;
/** How often a tab that is told of the log looks for itself: whoever tells it may be asleep. */
const LOOK_MS = 15_000;
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
  /** There is nothing more to read: the film is gone, or the person is. */
  private over = false;
  private readonly sharing: Sharing;
  /** This tab reads, and tells the others of this browser. */
  private leading = false;
  private waiting = new AbortController();
  /** The last number that another tab told of. */
  private heard = 0;
  private lookingUp = false;

  constructor(
    private readonly reading: Reading,
    private readonly ended: AbortSignal,
  ) {
    this.cursor = reading.after;
    this.sharing = new Sharing(reading.videoId, (told) => this.hear(told));
  }

  async run(): Promise<void> {
    const stop = this.watch();
    while (!this.stopped) {
      if (this.resting) await this.pause(null);
      else await this.share();
    }
    stop();
    this.sharing.close();
    this.flush();
  }

  private get stopped(): boolean {
    return this.over || this.ended.aborted;
  }

  /** Leads where no other tab does; until then, goes by what that one tells. */
  private async share(): Promise<void> {
    this.waiting = new AbortController();
    let looking: ReturnType<typeof setInterval> | undefined;
    const lookUp = (): void => {
      looking = setInterval(() => void this.lookUp(), LOOK_MS);
      void this.lookUp();
    };
    const lead = (): Promise<void> => {
      clearInterval(looking);
      return this.lead();
    };
    try {
      await this.sharing.alone(lead, lookUp, AbortSignal.any([this.ended, this.waiting.signal]));
    } catch (error) {
      if (!this.ended.aborted && !this.waiting.signal.aborted) throw error;
    } finally {
      clearInterval(looking);
    }
  }

  private async lead(): Promise<void> {
    this.leading = true;
    while (!this.stopped && !this.resting) {
      const stayed = await this.sharing.inPlace(() => this.read(true));
      const asked = !stayed && (await this.read(false));
      if (!this.stopped && !this.resting) await this.pause(asked ? ASK_MS : this.delay());
    }
    this.leading = false;
  }

  /** Another tab reads: what it tells is taken where it follows on what is here; else the log is asked. */
  private hear({ events = [], connection }: Told): void {
    if (this.leading || this.stopped) return;
    if (connection) this.reading.onConnection(connection);
    for (const one of events) if (one.seq === this.cursor + 1) this.take(one);
    this.heard = events.at(-1)?.seq ?? this.heard;
    if (this.heard > this.cursor || connection === "live") void this.lookUp();
  }

  private async lookUp(): Promise<void> {
    if (this.lookingUp || this.resting) return;
    this.lookingUp = true;
    let from = -1;
    while (this.cursor > from && !this.stopped && !this.leading) {
      from = this.cursor;
      if (!(await this.read(false)) || this.heard <= this.cursor) break;
    }
    this.lookingUp = false;
  }

  /** Reads from the cursor on: what there is, or with `stay` until the connection drops. Whether the end was reached;
   * the end of a body that stays is a drop, too: a film's log never ends. */
  private async read(stay: boolean): Promise<boolean> {
    const attempt = (this.attempt = new AbortController());
    const token = accessToken();
    const address = `${API}/videos/${this.reading.videoId}/events?after=${this.cursor}`;
    try {
      const answer = await fetch(stay ? address : `${address}&follow=false`, {
        headers: { Accept: "text/event-stream", ...(token && { Authorization: `Bearer ${token}` }) },
        cache: "no-store",
        signal: AbortSignal.any([this.ended, attempt.signal]),
      });
      if (answer.status === 401) {
        await answer.body?.cancel();
        if (!(await renewed(token && `Bearer ${token}`))) this.end("signed-out");
        return false;
      }
      if (answer.status === 404) {
        this.end("gone");
        return false;
      }
      if (!answer.ok || !answer.body) throw new Problem(answer.status, "stream", "The stream did not open.");
      if (stay) this.tell("live");
      await this.parse(answer.body);
      if (!stay) {
        this.failures = 0;
        this.tell("live");
        return true;
      }
    } catch {
      // Whatever it was, the log is still there: from the cursor on, again.
    }
    if (!this.stopped && !this.resting) {
      this.failures += 1;
      this.tell("dropped");
    }
    return false;
  }

  private async parse(stream: ReadableStream<Uint8Array>): Promise<void> {
    let fresh: Numbered[] = [];
    const parser = createParser({
      onEvent: ({ id, data }) => {
        const seq = Number(id);
        if (!Number.isSafeInteger(seq) || seq <= this.cursor) return;
        this.failures = 0;
        const numbered = { seq, event: JSON.parse(data) as Numbered["event"] };
        this.take(numbered);
        fresh.push(numbered);
      },
    });
    const reader = stream
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(value);
      if (this.leading && fresh.length) this.sharing.tell({ events: fresh });
      fresh = [];
    }
  }

  private take(numbered: Numbered): void {
    this.cursor = numbered.seq;
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

  private tell(connection: Connection): void {
    this.reading.onConnection(connection);
    if (this.leading) this.sharing.tell({ connection });
  }

  private end(connection: Connection): void {
    this.over = true;
    this.waiting.abort();
    if (!this.ended.aborted) this.reading.onConnection(connection);
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
      this.waiting.abort();
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
