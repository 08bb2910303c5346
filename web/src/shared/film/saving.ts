/** Edits on their way to the server: one after the other, and none lost while it cannot be reached. */
import { create } from "zustand";
import { orderKey } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { useSession } from "@/shared/session/session";
import { onToken } from "@/shared/session/token";

interface Saving {
  /** Edits under way. */
  open: number;
  /** They wait for the server, or for somebody to sign in again; they are sent then. */
  away: boolean;
  /** The last one did not get through. */
  failed: boolean;
}

export const useSaving = create<Saving>()(() => ({ open: 0, away: false, failed: false }));

/** One try of an edit. */
export interface Try {
  /** The same each time, as an `Idempotency-Key`: what was carried out and not answered is not done twice. */
  key: string;
  /** Whether it was sent before; it may have been carried out then. */
  again: boolean;
}

const RETRY_MS = [1000, 8000] as const;
/** A network can be gone without saying so. */
const PATIENCE_MS = 20_000;
/** Answers of a server, or of what is before it, that is not there just now. */
const AWAY = new Set([
  "unreachable", "database_away", "storage_away", "lease_lost", "in_progress",
  "http_502", "http_503", "http_504",
]); // prettier-ignore

let line: Promise<unknown> = Promise.resolve();
let writer = new AbortController();

/** Sends an edit once those before it are settled, again and again until the server answers.
 *
 * An edit must not wait for another one that it makes itself. */
export async function saving<T>(send: (attempt: Try) => Promise<T>): Promise<T> {
  const { signal } = writer;
  useSaving.setState(({ open }) => ({ open: open + 1 }));
  const turn = line.then(() => delivered(send, signal));
  line = turn.catch(() => undefined);
  let failed = true;
  try {
    const done = await turn;
    failed = false;
    return done;
  } finally {
    useSaving.setState(({ open }) => ({ open: open - 1, failed }));
  }
}

/** What one person wrote is not sent as somebody else. */
export function giveUp(): void {
  writer.abort(new Problem(401, "signed_out", "You signed out before this was saved."));
  writer = new AbortController();
  line = Promise.resolve();
  useSaving.setState({ away: false });
}

useSession.subscribe(({ me }, before) => {
  if (before.me && me?.id !== before.me.id) giveUp();
});

async function delivered<T>(send: (attempt: Try) => Promise<T>, signal: AbortSignal): Promise<T> {
  const key = orderKey();
  for (let tries = 0; ; tries += 1) {
    signal.throwIfAborted();
    try {
      const done = await answered(send({ key, again: tries > 0 }), signal);
      useSaving.setState({ away: false });
      return done;
    } catch (error) {
      signal.throwIfAborted();
      const wait = error instanceof Problem && (error.signedOut || AWAY.has(error.code));
      useSaving.setState({ away: wait });
      if (!wait) throw error;
      await back(error, tries, signal);
    }
  }
}

/** The answer, if it comes while somebody waits for it. */
function answered<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(Problem.unreachable("no answer")), PATIENCE_MS);
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    answer.then(resolve, reject).finally(() => clearTimeout(silence));
  });
}

/** Until it is worth another try. */
function back(problem: Problem, tries: number, signal: AbortSignal): Promise<void> {
  const [least, most] = RETRY_MS;
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      forget();
      resolve();
    };
    const forget = onToken((token) => {
      if (token) done();
    });
    signal.addEventListener("abort", done);
    const ms = problem.retryAfter ? problem.retryAfter * 1000 : Math.min(most, least * 2 ** tries);
    const timer = problem.signedOut ? undefined : setTimeout(done, ms);
    if (!problem.signedOut) window.addEventListener("online", done);
  });
}

/** Resolves when nothing is on its way to the server any more. */
export function saved(): Promise<void> {
  if (!useSaving.getState().open) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSaving.subscribe(({ open }) => {
      if (open) return;
      stop();
      resolve();
    });
  });
}

window.addEventListener("beforeunload", (event) => {
  const { open, away } = useSaving.getState();
  if (open && away) event.preventDefault();
});
