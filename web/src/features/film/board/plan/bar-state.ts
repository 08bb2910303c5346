/** What the plan bar has to say; one of these at a time. */
import type { Making } from "@/shared/film/making";
import type { Plan, PlanActions, Refusal } from "@/shared/film/plan-actions";

export type BarState =
  | { kind: "loading" }
  | { kind: "error"; error: unknown }
  /** Nobody has planned anything yet. */
  | { kind: "nothing" }
  /** Nothing can be made now; where something should be, the plan's warnings say why not. */
  | { kind: "done"; plan: Plan; complete: boolean }
  | { kind: "making"; making: Making }
  /** Stopped, and what a vendor would not cancel is still to come. */
  | { kind: "ending"; making: Making }
  /** A run that makes nothing: the director thinks or writes. */
  | { kind: "director" }
  | { kind: "refused"; refusal: Refusal; plan: Plan }
  /** Something was not made, and needs somebody. */
  | { kind: "failed"; failed: string[]; plan: Plan }
  | { kind: "free"; plan: Plan }
  | { kind: "priced"; plan: Plan };

export interface BarFacts {
  actions: Pick<PlanActions, "plan" | "error" | "refusal" | "running" | "part">;
  making: Making | null;
  /** Units that were not made. */
  failed: string[];
  /** Whether everything in every scene is made. */
  complete: boolean;
  scenes: number;
}

export function barState({ actions, making, failed, complete, scenes }: BarFacts): BarState {
  const { plan, error, refusal, running, part } = actions;
  if (making && running) return { kind: "making", making };
  if (running) return { kind: "director" };
  if (error) return { kind: "error", error };
  if (!plan) return { kind: "loading" };
  if (!scenes) return { kind: "nothing" };
  if (refusal) return { kind: "refused", refusal, plan };
  // Whoever looks at a part of the plan knows what is not in it.
  if (failed.length && !part) return { kind: "failed", failed, plan };
  if (!plan.lines.length && making?.running.length) return { kind: "ending", making };
  if (!plan.lines.length) return { kind: "done", plan, complete: complete || !plan.warnings.length };
  return { kind: plan.maximum > 0 ? "priced" : "free", plan };
}
