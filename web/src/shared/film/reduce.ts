/** Events in, what the page shows out. Pure; any split of a stream into batches gives the same result. */
import { produce } from "immer";
import { applyPatch, type Operation } from "rfc6902";
import type { Entry, FilmLog, Interrupt, Numbered, Shared, UnitActivity } from "./types";

/** A patch did not fit: what is here and what the server has are no longer the same. */
export class OutOfStep extends Error {}

type Event = Numbered["event"];
type Reducer = (log: FilmLog, event: Event, seq: number) => void;

/** Applies numbered events in order; those that are in already are left out. Throws {@link OutOfStep}. */
export function reduce(log: FilmLog, batch: readonly Numbered[]): FilmLog {
  return produce(log, (draft) => {
    for (const { seq, event } of batch) {
      if (seq <= draft.seq) continue;
      REDUCERS[event.type]?.(draft, event, seq);
      draft.seq = seq;
    }
  });
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const time = (event: Event): number | null => (typeof event.timestamp === "number" ? event.timestamp : null);

function begin(log: FilmLog, entry: Entry): void {
  if (log.run) log.run.waits = null;
  if (!(entry.id in log.entries)) log.order.push(entry.id);
  log.entries[entry.id] = entry;
}

function find<K extends Entry["kind"]>(
  log: FilmLog,
  kind: K,
  id: unknown,
): Extract<Entry, { kind: K }> | undefined {
  const entry = log.entries[text(id)];
  return entry?.kind === kind ? (entry as Extract<Entry, { kind: K }>) : undefined;
}

/** Nothing stays open once its run is over. */
function close(log: FilmLog, at: number | null): void {
  for (const id of log.order.slice(-60)) {
    const entry = log.entries[id]!;
    if (entry.kind === "message") entry.open = false;
    if (entry.kind === "thought" && entry.open) Object.assign(entry, { open: false, ended: at });
    if (entry.kind === "step" && entry.result === null) entry.cut = true;
  }
}

/** The question is answered, in the conversation and for whoever waits for it. */
function answer(log: FilmLog, interrupt: Interrupt, said: "yes" | "no"): void {
  const entry = find(log, "ask", `ask:${interrupt.id}`);
  if (entry?.answer === "open") entry.answer = said;
  log.interrupts = log.interrupts.filter((one) => one.id !== interrupt.id);
}

const asked = (log: FilmLog, interrupt: Interrupt): void =>
  begin(log, { kind: "ask", id: `ask:${interrupt.id}`, interrupt, answer: "open" });

function settle(log: FilmLog, call: string, result: string): void {
  const open = log.interrupts.find((one) => one.toolCallId === call || one.id === call);
  if (open) answer(log, open, /"approved": ?false/.test(result) ? "no" : "yes");
}

/** What each of the making tools makes. */
export const MAKES: Record<string, readonly string[]> = {
  text_to_image: ["cast", "image"],
  image_to_video: ["clip"],
  text_to_speech: ["speech", "words"],
  text_to_sound: ["sound"],
  text_to_music: ["music"],
  assemble_video: ["cut"],
};

/** A take belongs to the step that waits for it. */
function made(log: FilmLog, activity: UnitActivity, take: string, at: number | null): void {
  for (const id of log.order.slice(-60).reverse()) {
    const entry = log.entries[id]!;
    if (entry.kind !== "step" || entry.result !== null || entry.cut) continue;
    if (!MAKES[entry.tool]?.includes(activity.kind)) continue;
    entry.takes[activity.unit] = take;
    entry.cost += activity.cost ?? 0;
    // Its result comes with those of the whole turn; it was done when the last of it was there.
    entry.ended = at;
    return;
  }
}

const REDUCERS: Record<string, Reducer> = {
  RUN_STARTED(log, event) {
    log.run = { id: text(event.runId), step: null, from: log.order.length, waits: null };
  },
  RUN_FINISHED(log, event, seq) {
    close(log, time(event));
    log.run = null;
    const outcome = event.outcome as { type?: string; interrupts?: Interrupt[] } | undefined;
    const asks = outcome?.interrupts ?? [];
    if (asks.length) log.interrupts = asks;
    asks.forEach((one) => asked(log, one));
    if (outcome?.type === "cancelled")
      begin(log, { kind: "trouble", id: `trouble:${seq}`, code: "cancelled", text: "", next: null });
  },
  RUN_ERROR(log, event, seq) {
    close(log, time(event));
    log.run = null;
    const code = text(event.code);
    begin(log, { kind: "trouble", id: `trouble:${seq}`, code, text: text(event.message), next: null });
  },
  STEP_STARTED(log, event, seq) {
    if (log.run) log.run.step = text(event.stepName);
    begin(log, { kind: "phase", id: `phase:${seq}`, name: text(event.stepName) });
  },
  STEP_FINISHED(log) {
    if (log.run) log.run.step = null;
  },
  TEXT_MESSAGE_START(log, event) {
    const role = event.role === "user" ? "user" : "assistant";
    const queued = role === "user" && log.run !== null && log.order.length > log.run.from;
    begin(log, {
      kind: "message", id: text(event.messageId), role, text: "", open: true, at: time(event), queued,
    }); // prettier-ignore
    if (role === "user") log.interrupts.slice().forEach((one) => answer(log, one, "no"));
  },
  TEXT_MESSAGE_CONTENT(log, event) {
    const entry = find(log, "message", event.messageId);
    if (entry) entry.text += text(event.delta);
  },
  TEXT_MESSAGE_END(log, event) {
    const entry = find(log, "message", event.messageId);
    if (entry) entry.open = false;
  },
  REASONING_MESSAGE_START(log, event) {
    const id = text(event.messageId);
    begin(log, { kind: "thought", id, text: "", open: true, began: time(event), ended: null });
  },
  REASONING_MESSAGE_CONTENT(log, event) {
    const entry = find(log, "thought", event.messageId);
    if (entry) entry.text += text(event.delta);
  },
  REASONING_MESSAGE_END(log, event) {
    const entry = find(log, "thought", event.messageId);
    if (entry) Object.assign(entry, { open: false, ended: time(event) });
  },
  TOOL_CALL_START(log, event) {
    begin(log, {
      kind: "step", id: text(event.toolCallId), tool: text(event.toolCallName), args: "", result: null,
      began: time(event), ended: null, cut: false, takes: {}, cost: 0,
      plan: log.shared?.plan?.id ?? null,
    }); // prettier-ignore
  },
  TOOL_CALL_ARGS(log, event) {
    const entry = find(log, "step", event.toolCallId);
    if (entry) entry.args += text(event.delta);
  },
  TOOL_CALL_RESULT(log, event) {
    const call = text(event.toolCallId);
    const entry = find(log, "step", call);
    if (entry) {
      const ended = Object.keys(entry.takes).length ? entry.ended : time(event);
      Object.assign(entry, { result: text(event.content), ended, cut: false });
    }
    settle(log, call, text(event.content));
  },
  STATE_SNAPSHOT(log, event) {
    // A copy: later patches must not change the event, which may be read again.
    log.shared = structuredClone(event.snapshot) as Shared;
    log.changes += 1;
  },
  STATE_DELTA(log, event) {
    // The log begins with nothing: the film of somebody who adds its first scene comes as a patch.
    log.shared ??= {} as Shared;
    const failed = applyPatch(log.shared, event.delta as Operation[]).find((error) => error !== null);
    if (failed) throw new OutOfStep(failed.message);
    log.changes += 1;
  },
  ACTIVITY_SNAPSHOT(log, event) {
    const activity = event.content as UnitActivity;
    if (!activity.unit) {
      if (log.run) log.run.waits = activity.state === "waiting" ? (activity.reason?.text ?? null) : null;
      return;
    }
    log.units[activity.unit] = activity;
    if (activity.state === "current" && activity.take) made(log, activity, activity.take, time(event));
  },
};
