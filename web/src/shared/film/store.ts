/** The film that is open: one store, fed by one stream. */
import { createStore, type StoreApi } from "zustand";
import { onToken } from "@/shared/session/token";
import { follow, type Connection } from "./reader";
import { OutOfStep, reduce } from "./reduce";
import { EMPTY, type FilmLog, type Numbered } from "./types";

export interface FilmState extends FilmLog {
  videoId: string;
  connection: Connection;
  /** The log's last number when the page was opened. */
  openedAt: number;
  /** Whether the log up to the moment of opening has been read. */
  caughtUp: boolean;
  /** Messages that were sent and have not come back in the log yet. */
  sending: Sending[];
  /** Since when the connection is lost, in ms; null while it stands. */
  lostAt: number | null;
}

export interface Sending {
  key: string;
  text: string;
  /** The log's number when it was sent. */
  seq: number;
  error: string | null;
}

export type FilmStore = StoreApi<FilmState>;

/** Opens a film's log up to `upTo` (the server's last number) and follows on from there. */
export function openFilm(videoId: string, upTo: number): { store: FilmStore; close: () => void } {
  const store = createStore<FilmState>()(() => ({
    ...EMPTY,
    videoId,
    connection: "connecting",
    openedAt: upTo,
    caughtUp: upTo === 0,
    sending: [],
    lostAt: null,
  }));
  let waiting: Numbered[] = [];
  let stop = (): void => undefined;
  let restarts = 0;

  /** What was before one opened the page is drawn once, not replayed before one's eyes. */
  const onBatch = (batch: Numbered[]): void => {
    waiting.push(...batch);
    const last = waiting.at(-1)?.seq ?? 0;
    if (!store.getState().caughtUp && last < upTo) return;
    const due = waiting;
    waiting = [];
    try {
      performance.mark("pixora:flush");
      store.setState((state) => ({ ...state, ...settled(state, reduce(pick(state), due)), caughtUp: true }));
    } catch (error) {
      if (!(error instanceof OutOfStep)) throw error;
      restart();
    }
  };

  const onConnection = (connection: Connection): void =>
    store.setState((state) => ({
      connection,
      lostAt: connection === "dropped" ? (state.lostAt ?? Date.now()) : null,
    }));

  /** From the beginning: the log is the truth, whatever is here. Later each time, as it may be the log that is wrong. */
  const restart = (): void => {
    stop();
    store.setState({ ...EMPTY, changes: store.getState().changes + 1 });
    const timer = setTimeout(begin, restarts ? Math.min(30_000, 500 * 2 ** restarts) : 0);
    restarts += 1;
    stop = () => clearTimeout(timer);
  };

  const begin = (): void => {
    stop = follow({ videoId, after: store.getState().seq, onBatch, onConnection });
  };
  begin();
  /** Whoever signs in again over the page goes on where the log was left. */
  const forget = onToken((token) => {
    if (!token || store.getState().connection !== "signed-out") return;
    stop();
    begin();
  });
  return {
    store,
    close: () => {
      forget();
      stop();
    },
  };
}

function pick(state: FilmState): FilmLog {
  const { seq, shared, units, entries, order, run, interrupts, changes } = state;
  return { seq, shared, units, entries, order, run, interrupts, changes };
}

/** A message is in the log once it is there word for word, after the number at which it was sent. */
function settled(state: FilmState, log: FilmLog): Partial<FilmState> {
  if (!state.sending.length) return log;
  const fresh = log.order.slice(state.order.length).flatMap((id) => {
    const entry = log.entries[id]!;
    return entry.kind === "message" && entry.role === "user" ? [entry.text.trim()] : [];
  });
  const sending = state.sending.filter((one) => one.error !== null || !fresh.includes(one.text.trim()));
  return { ...log, sending };
}

/** Whether what was asked of the server when the page opened, or at the last change, is old by now.
 *
 * The first batch may hold more than there was at opening: what came with it counts, too. */
export const outdated = (now: FilmState, before: FilmState): boolean =>
  (now.changes !== before.changes && (before.caughtUp || now.seq > now.openedAt)) ||
  (before.run !== null && now.run === null && now.seq > now.openedAt);
