/** How a unit stands, from what the API derived of it and from what the film's log said since. */
import type { Schemas } from "@/shared/api/client";
import { kindOf, type PlanDoc, type Reason, type TakeRef, type UnitActivity } from "@/shared/film/types";

export type State =
  | "missing"
  | "queued"
  | "running"
  | "current"
  | "stale"
  | "blocked"
  | "failed"
  | "pinned"
  | "uncertain"
  | "asking";

export interface Standing {
  unit: string;
  kind: string;
  state: State;
  /** 0 to 1; null where nobody knows. */
  progress: number | null;
  /** Why: as a clause, or as the reason of a queue. */
  cause: string;
  reason: Reason | null;
  next: string | null;
  provider: string | null;
  /** The take in use. */
  take: string | null;
}

const KNOWN = new Set<string>([
  "missing", "queued", "running", "current", "stale", "blocked", "failed", "pinned", "uncertain", "asking",
]); // prettier-ignore
const asState = (state: string): State => (KNOWN.has(state) ? (state as State) : "missing");

/** Lines of an approved plan on which something may still happen. */
const OPEN = new Set(["waiting", "running", "uncertain", "asking", "blocked"]);
/** What no take tells: there may be an older one beside it. */
const TROUBLE = new Set(["failed", "blocked", "uncertain", "asking"]);

/** Whether the plan that is being carried out still has something to do for a unit. */
export function isOpen(unit: string, plan: PlanDoc | null | undefined): boolean {
  if (plan?.state !== "approved") return false;
  const line = plan.lines.find((one) => one.unit === unit);
  return line !== undefined && OPEN.has(line.state);
}

export function standing(
  unit: string,
  told: Schemas["UnitPublic"] | undefined,
  live: UnitActivity | undefined,
  take: TakeRef | undefined,
  open: boolean,
): Standing {
  const base: Standing = {
    unit,
    kind: kindOf(unit),
    state: "missing",
    progress: null,
    cause: "",
    reason: null,
    next: null,
    provider: live?.provider ?? null,
    take: take?.id ?? told?.take ?? null,
  };
  if (open) return { ...base, ...alive(live) };
  if (told && TROUBLE.has(told.state))
    return {
      ...base,
      state: asState(told.state),
      cause: told.reason || live?.error?.text || "",
      next: live?.error?.next_step ?? null,
    };
  if (take) return { ...base, state: asState(take.state), cause: take.cause ?? "" };
  const state = asState(told?.state ?? "missing");
  // The log knew first that it is made, or that nobody is at it any more.
  if (live?.state === "failed" && state === "missing") return { ...base, ...alive(live), state: "failed" };
  return { ...base, state, cause: told?.reason ?? "" };
}

function alive(live: UnitActivity | undefined): Partial<Standing> {
  if (!live) return { state: "queued" };
  return {
    state: asState(live.state),
    progress: live.state === "running" ? live.progress : null,
    reason: live.reason ?? null,
    cause: live.error?.text ?? "",
    next: live.error?.next_step ?? null,
  };
}
