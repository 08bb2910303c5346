/** A part of the film that is edited in place: it saves itself, survives a reload, and never overwrites unseen words. */
import { Problem } from "@/shared/api/problem";
import { saving } from "@/shared/film/saving";

export interface Source<T> {
  /** Where what is not saved yet is kept, such as `film/s2.motion`. */
  draftKey: string;
  /** What the film says now. */
  value: T;
  /** What the server says, with the revision that says so. */
  read: () => Promise<{ value: T; etag: string }>;
  /** Answers with what the film says then; it may be tidier than what was sent. */
  write: (value: T, etag: string) => Promise<T>;
}

export interface FieldState<T> {
  /** What was typed here; null where the film's own words are shown. */
  mine: Mine<T> | null;
  phase: "idle" | "waiting" | "saving" | "failed" | "conflict";
  error: unknown;
  /** What somebody else wrote there meanwhile. */
  theirs: T | null;
}

export interface Mine<T> {
  value: T;
  /** What the film said when this was begun. */
  base: T;
  /** What became of it: the film says so, or is about to. */
  saved?: T;
}

/** Quiet time after the last key. */
export const SAVE_MS = 600;

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export class SavingField<T> {
  state: FieldState<T>;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private source: Source<T>,
    draft: string,
    private readonly keep: (draft: string) => void,
  ) {
    const mine = restored<T>(draft);
    this.state = { mine, phase: mine ? "waiting" : "idle", error: null, theirs: null };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What was saved stays as it was typed, until the film says something else again. */
  follow(source: Source<T>): void {
    this.source = source;
    const { mine, phase } = this.state;
    if (!mine || phase !== "idle" || same(source.value, mine.base)) return;
    const ours = same(source.value, mine.saved);
    this.set({ mine: ours ? { ...mine, base: source.value } : null });
  }

  change(value: T): void {
    this.put({ value, base: this.base() });
    if (this.state.phase === "saving" || this.state.phase === "conflict") return;
    this.set({ phase: "waiting", error: null });
    this.soon();
  }

  /** Saves what is waiting, now. */
  flush = (): void => {
    if (this.state.phase === "waiting") void this.save();
  };

  keepMine(): void {
    const { mine, theirs } = this.state;
    if (!mine || theirs === null) return;
    this.put({ value: mine.value, base: theirs });
    this.set({ phase: "waiting", theirs: null });
    void this.save();
  }

  takeTheirs(): void {
    this.put(null);
    this.set({ phase: "idle", theirs: null });
  }

  private async save(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    let sent = this.state.mine;
    if (!sent || this.state.phase === "saving" || this.state.phase === "conflict") return;
    if (same(sent.value, sent.base)) {
      this.put(null);
      return this.set({ phase: "idle" });
    }
    this.set({ phase: "saving" });
    try {
      // From the first look on: whoever approves a plan meanwhile waits for these words; and what is written
      // while the server is away goes with them.
      const found = await saving(() => exchange(this.source, (sent = this.state.mine ?? sent!)));
      if ("theirs" in found) this.set({ phase: "conflict", theirs: found.theirs });
      else this.settle(sent, found.saved);
    } catch (error) {
      this.set({ phase: "failed", error });
    }
  }

  private settle(sent: Mine<T>, saved: T): void {
    const typed = this.state.mine;
    if (typed && !same(typed.value, sent.value)) {
      this.put({ value: typed.value, base: saved });
      this.set({ phase: "waiting" });
      return this.soon();
    }
    this.keep("");
    this.set({ phase: "idle", mine: { ...sent, saved } });
    this.follow(this.source);
  }

  /** What a change is made over: of what was just saved, the film may not have told yet. */
  private base(): T {
    const { mine, phase } = this.state;
    if (!mine) return this.source.value;
    if (phase !== "idle") return mine.base;
    return mine.saved !== undefined && same(this.source.value, mine.base) ? mine.saved : this.source.value;
  }

  private soon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_MS);
  }

  private put(mine: Mine<T> | null): void {
    this.keep(mine ? JSON.stringify(mine) : "");
    this.set({ mine });
  }

  private set(next: Partial<FieldState<T>>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}

function restored<T>(draft: string): Mine<T> | null {
  try {
    return draft ? (JSON.parse(draft) as Mine<T>) : null;
  } catch {
    return null;
  }
}

/** Sends what was written if the film still says what it was written over; else answers with what it says. */
async function exchange<T>(source: Source<T>, sent: Mine<T>): Promise<{ theirs: T } | { saved: T }> {
  const { value, etag } = await source.read();
  if (same(value, sent.value)) return { saved: value };
  if (!same(value, sent.base)) return { theirs: value };
  try {
    return { saved: await source.write(sent.value, etag) };
  } catch (caught) {
    if (!(caught instanceof Problem) || caught.code !== "edit_conflict") throw caught;
    return { theirs: (await source.read()).value };
  }
}
