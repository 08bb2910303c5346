/** Edits on their way: shown at once, sent one after the other, kept while the network is away. */
import { createStore, type StoreApi } from "zustand";
import type { Schemas } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import type { Timeline } from "../time/retime";

export interface Answer {
  revision: number;
  summary: string;
  timeline?: Timeline;
  plan?: Schemas["PlanPublic"];
  limited?: { operation: number; text: string }[];
}

export interface Change {
  /** The film as it will be. */
  apply: (film: Timeline) => Timeline;
  /** `base` is the revision that was looked at. */
  send: (base: number | undefined) => Promise<Answer>;
  /** Sent twice it does no harm, since the second time the base is too old. */
  repeatable: boolean;
  /** Changes in a row that say the same of the same thing: the last one counts, and they are one edit. */
  same?: string;
  /** The apply is only right on the film that it was made for. */
  once?: boolean;
  done?: (answer: Answer) => void;
}

export interface Waiting extends Change {
  key: number;
  base: number;
}

export interface Queue {
  waiting: readonly Waiting[];
  /** The server does not answer; edits wait. */
  away: boolean;
}

export interface Hooks {
  /** The newest revision of the film that this page has seen. */
  revision: () => number;
  /** Puts an answer in the place of what was shown meanwhile; until then the change stays on top. */
  settle: (answer: Answer) => Promise<void> | void;
  refused: (error: unknown) => Promise<void> | void;
}

const RETRY_MS = 4000;
/** Time for the next press of a key that is held or pressed again. */
const GATHER_MS = 350;

export class Edits {
  readonly store: StoreApi<Queue> = createStore<Queue>()(() => ({ waiting: [], away: false }));
  private next = 0;
  private sending = false;
  private answered = 0;
  /** The one that is on its way. */
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hooks: Hooks) {}

  add(change: Change): void {
    const { waiting } = this.store.getState();
    const last = waiting.at(-1);
    const replaces = last && change.same !== undefined && last.same === change.same && last.key !== this.sent;
    this.next += 1;
    const one: Waiting = { ...change, key: this.next, base: replaces ? last.base : this.hooks.revision() };
    this.store.setState({ waiting: [...(replaces ? waiting.slice(0, -1) : waiting), one] });
    clearTimeout(this.timer);
    if (change.same === undefined) void this.drain();
    else this.timer = setTimeout(() => void this.drain(), GATHER_MS);
  }

  /** Tries again at once, such as when the network is back. */
  retry(): void {
    clearTimeout(this.timer);
    void this.drain();
  }

  private async drain(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let first = this.first(); first; first = this.first()) {
      if (!(await this.deliver(first))) break;
    }
    this.sending = false;
  }

  private first(): Waiting | undefined {
    return this.store.getState().waiting[0];
  }

  /** Whether it is settled, one way or the other. */
  private async deliver(one: Waiting): Promise<boolean> {
    this.sent = one.key;
    try {
      // What this page itself has changed since is no news to it.
      const answer = await one.send(Math.max(one.base, this.answered) || undefined);
      this.answered = Math.max(this.answered, answer.revision);
      this.store.setState({ away: false });
      await this.hooks.settle(answer);
      one.done?.(answer);
    } catch (error) {
      if (one.repeatable && error instanceof Problem && error.status === 0) {
        this.store.setState({ away: true });
        this.timer = setTimeout(() => void this.drain(), RETRY_MS);
        return false;
      }
      this.store.setState({ away: false });
      await this.hooks.refused(error);
    }
    this.store.setState(({ waiting }) => ({ waiting: waiting.filter(({ key }) => key !== one.key) }));
    return true;
  }
}

/** The film with everything on top that is still on its way. */
export function shown(film: Timeline, waiting: readonly Waiting[]): Timeline {
  return waiting.reduce((now, one) => (one.once && film.revision > one.base ? now : one.apply(now)), film);
}
