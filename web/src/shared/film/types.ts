/** A film as its event stream tells it: AG-UI events in, these shapes out. */
import type { Schemas } from "@/shared/api/client";

type Of<T, K extends keyof T> = Pick<T, K>;

export type Line = Schemas["Line"];

/** A scene of the shared document; {@link Schemas.ScenePublic} is the same with what was made of it. */
export type SceneDoc = { id: string } & Of<
  Schemas["ScenePublic"],
  | "shot"
  | "visual_description"
  | "motion"
  | "audio_description"
  | "lines"
  | "cast"
  | "duration"
  | "transition"
  | "sound_on"
>;

export type FilmDoc = Of<
  Schemas["VideoPublic"],
  "title" | "logline" | "style" | "settings" | "music" | "captions" | "mix" | "models"
> & {
  cast: Schemas["CastMember"][];
  scenes: SceneDoc[];
  /** Which fields a person wrote, as `s2.visual_description` to `person`. */
  authors: Record<string, string>;
  /** Seconds. */
  length: number;
};

export interface PlanLine {
  unit: string;
  model: string;
  credits: number;
  maximum: number;
  certain: boolean;
  /** waiting, running, made, failed, cancelled, dropped, uncertain, asking or blocked. */
  state: string;
}

/** The plan that is proposed or being carried out; `null` between plans. */
export interface PlanDoc {
  id: string;
  version: string;
  state: string;
  credits: number;
  maximum: number;
  lines: PlanLine[];
}

export interface TakeRef {
  id: string;
  /** current, stale or pinned. */
  state: string;
  /** Why it is stale, as a clause. */
  cause?: string;
}

/** The shared state of AG-UI: `STATE_SNAPSHOT`, then JSON Patches. */
export interface Shared {
  film: FilmDoc;
  plan: PlanDoc | null;
  takes: Record<string, TakeRef>;
}

export interface Reason {
  code: string;
  subject?: string | null;
  position?: number | null;
  eta?: number | null;
  text: string;
}

/** What an `ACTIVITY_SNAPSHOT` of `pixora.unit` or `pixora.cut` says. */
export interface UnitActivity {
  unit: string;
  scene_id: string | null;
  kind: string;
  state: string;
  /** 0 to 1; null where nobody knows. */
  progress: number | null;
  provider?: string;
  model?: string;
  reason?: Reason | null;
  take?: string | null;
  error?: { code: string; text: string; next_step?: string | null } | null;
  cost?: number | null;
}

export interface Interrupt {
  id: string;
  reason: string;
  message?: string;
  toolCallId?: string;
  responseSchema?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

/** One thing in the conversation, in the order in which it began. */
export type Entry =
  | {
      kind: "message";
      id: string;
      role: "user" | "assistant";
      text: string;
      open: boolean;
      at: number | null;
      /** Said while a run was at work, which reads it before its next turn. */
      queued: boolean;
    }
  | { kind: "thought"; id: string; text: string; open: boolean; began: number | null; ended: number | null }
  | {
      kind: "step";
      id: string;
      tool: string;
      args: string;
      result: string | null;
      began: number | null;
      ended: number | null;
      /** The run ended before it answered. */
      cut: boolean;
      /** The plan that was being carried out when it began. */
      plan: string | null;
      /** What it made, by unit. */
      takes: Record<string, string>;
      /** What that cost so far, in credits. */
      cost: number;
    }
  | { kind: "phase"; id: string; name: string }
  | { kind: "ask"; id: string; interrupt: Interrupt; answer: "open" | "yes" | "no" }
  | { kind: "trouble"; id: string; code: string; text: string; next: string | null };

export type EntryKind = Entry["kind"];

export interface RunNow {
  id: string;
  step: string | null;
  /** How many entries there were before it. */
  from: number;
  /** Why it stands still, such as a model that is busy; null while it goes on. */
  waits: string | null;
}

/** Everything that the film page shows, reduced from events. */
export interface FilmLog {
  /** The number of the last event that is in here. */
  seq: number;
  shared: Shared | null;
  units: Record<string, UnitActivity>;
  entries: Record<string, Entry>;
  order: string[];
  /** The run that is open, or null. */
  run: RunNow | null;
  /** What the last run wants to know before anything goes on. */
  interrupts: Interrupt[];
  /** Counts changes of the film, of its takes and of its plan: what is cached of them elsewhere is old then. */
  changes: number;
}

export const EMPTY: FilmLog = {
  seq: 0,
  shared: null,
  units: {},
  entries: {},
  order: [],
  run: null,
  interrupts: [],
  changes: 0,
};

/** An event of the stream with its number. */
export interface Numbered {
  seq: number;
  event: { type: string } & Record<string, unknown>;
}

export const kindOf = (unit: string): string => unit.split(":", 1)[0]!;
export const subjectOf = (unit: string): string | null => unit.split(":")[1] ?? null;
