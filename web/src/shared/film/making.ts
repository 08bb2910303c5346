/** How far the plan that is being carried out has come. */
import { useMemo } from "react";
import { useFilm } from "./context";
import type { PlanDoc, UnitActivity } from "./types";

/** How far the plan that is being carried out has come; null where none is. */
export interface Making {
  total: number;
  made: number;
  failed: number;
  /** Units at work now. */
  running: string[];
  spent: number;
  maximum: number;
  /** The most that what is at work may still cost. */
  held: number;
}

export function useMaking(): Making | null {
  const plan = useFilm((film) => film.shared?.plan ?? null);
  const units = useFilm((film) => film.units);
  return useMemo(() => making(plan, units), [plan, units]);
}

const BAD = new Set(["failed", "blocked", "cancelled", "dropped", "asking"]);

export function making(
  plan: PlanDoc | null,
  units: Readonly<Record<string, Pick<UnitActivity, "state" | "cost"> | undefined>>,
): Making | null {
  if (plan?.state !== "approved") return null;
  const made = plan.lines.filter((line) => line.state === "made");
  // That something began is told of the unit first; the plan follows with the next thing that changes.
  const running = plan.lines.filter(
    (line) => line.state === "running" || (line.state === "waiting" && units[line.unit]?.state === "running"),
  );
  return {
    total: plan.lines.length,
    made: made.length,
    failed: plan.lines.filter((line) => BAD.has(line.state)).length,
    running: running.map((line) => line.unit),
    spent: made.reduce((sum, line) => sum + (units[line.unit]?.cost ?? 0), 0),
    maximum: plan.maximum,
    held: running.reduce((sum, line) => sum + line.maximum, 0),
  };
}
