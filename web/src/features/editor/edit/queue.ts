/** Edits on their way: shown at once, sent one after the other. */
import { createStore, type StoreApi } from "zustand";
import type { Schemas } from "@/shared/api/client";
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
  /** The one that is on its way. */
  sent: number | null;
}

export interface Hooks {
  /** The newest revision of the film that this page has seen. */
  revision: () => number;
  /** Puts an answer in the place of what was shown meanwhile; until then the change stays on top. */
  settle: (answer: Answer) => Promise<void> | void;
  refused: (error: unknown) => Promise<void> | void;
}

/** Time for the next press of a key that is held or pressed again. */
const GATHER_MS = 350;

export class Edits {
  readonly store: StoreApi<Queue> = createStore<Queue>()(() => ({ waiting: [], sent: null }));
  private next = 0;
  private sending = false;
  private answered = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hooks: Hooks) {}

  add(change: Change): void {
    const { waiting, sent } = this.store.getState();
    const last = waiting.at(-1);
    const replaces = last && change.same !== undefined && last.same === change.same && last.key !== sent;
    this.next += 1;
    const one: Waiting = { ...change, key: this.next, base: replaces ? last.base : this.hooks.revision() };
    this.store.setState({ waiting: [...(replaces ? waiting.slice(0, -1) : waiting), one] });
    clearTimeout(this.timer);
    if (change.same === undefined) void this.drain();
    else this.timer = setTimeout(() => void this.drain(), GATHER_MS);
  }

  private async drain(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let first = this.first(); first; first = this.first()) await this.deliver(first);
    this.sending = false;
  }

  private first(): Waiting | undefined {
    return this.store.getState().waiting[0];
  }

  private async deliver(one: Waiting): Promise<void> {
    try {
      // What this page itself has changed since is no news to it.
      const answer = one.send(Math.max(one.base, this.answered) || undefined);
      this.store.setState({ sent: one.key });
      const { revision } = await answer;
      this.answered = Math.max(this.answered, revision);
      await this.hooks.settle(await answer);
      one.done?.(await answer);
    } catch (error) {
      await this.hooks.refused(error);
    }
    this.store.setState(({ waiting }) => ({
      sent: null,
      waiting: waiting.filter(({ key }) => key !== one.key),
    }));
  }
}

/** The film with everything on top that is still on its way. */
export function shown(film: Timeline, waiting: readonly Waiting[]): Timeline {
  return waiting.reduce((now, one) => (one.once && film.revision > one.base ? now : one.apply(now)), film);
}
