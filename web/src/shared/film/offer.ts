/** What can be made of a plan for less than all of it costs. */
import { useMemo } from "react";
import { useFilm } from "./context";
import type { Plan, PlanActions, Refusal } from "./plan-actions";
import { usePlan, type Part } from "./queries";

/** Some scenes, priced by the server like everything that is approved. */
export interface Offer {
  scenes: string[];
  part: Part;
  plan: Plan;
}

const micro = (credits: number): number => Math.round(credits * 1e6);

/** The scenes, in their order, that come whole within a budget, and what is left out for it; null where none does. */
export function within(
  lines: Plan["lines"],
  scenes: readonly string[],
  budget: number,
): { scenes: string[]; leave_out: string[] } | null {
  const chosen = new Set<string>();
  let left = micro(budget);
  const take = (wanted: Plan["lines"]): boolean => {
    const added = withNeeds(lines, wanted).filter((line) => !chosen.has(line.unit));
    const price = added.reduce((sum, line) => sum + micro(line.maximum), 0);
    if (price > left) return false;
    left -= price;
    for (const line of added) chosen.add(line.unit);
    return true;
  };
  const found = scenes.filter((scene) => {
    const own = lines.filter((line) => line.scene === scene);
    return own.length > 0 && take(own);
  });
  if (!found.length) return null;
  // The rest is for the film as a whole: its music, as long as nothing is missing that it needs.
  const others = lines.filter((line) => !line.scene && line.kind !== "cut" && line.kind !== "cast");
  for (const line of others) if (line.needs.every((need) => chosen.has(need))) take([line]);
  const leave_out = lines.filter((line) => line.kind !== "cut" && !chosen.has(line.unit));
  return { scenes: found, leave_out: leave_out.map((line) => line.unit) };
}

function withNeeds(lines: Plan["lines"], wanted: Plan["lines"]): Plan["lines"] {
  const found = new Set<Plan["lines"][number]>();
  const walk = (line: Plan["lines"][number] | undefined): void => {
    if (!line || found.has(line)) return;
    found.add(line);
    for (const need of line.needs) walk(lines.find((one) => one.unit === need));
  };
  wanted.forEach(walk);
  return [...found];
}

/** What can be made all the same where a plan costs more than there is, or than is allowed. */
export function useOffer(refusal: Refusal | null, { plan, part }: PlanActions): Offer | null {
  const id = useFilm((film) => film.videoId);
  const scenes = useFilm((film) => film.shared?.film.scenes);
  const budget = refusal?.kind === "short" ? refusal.have : refusal?.kind === "over" ? refusal.limit : 0;
  const some = useMemo(() => {
    if (!plan || !scenes || part?.only || budget <= 0) return null;
    const found = within(
      plan.lines,
      scenes.map((scene) => scene.id),
      budget,
    );
    return (
      found && {
        scenes: found.scenes,
        part: { leave_out: [...(part?.leave_out ?? []), ...found.leave_out] },
      }
    );
  }, [plan, scenes, part, budget]);
  const { data, isPlaceholderData } = usePlan(id, some?.part ?? part);
  if (!some || !data?.lines.length || isPlaceholderData || data.maximum > budget) return null;
  return { ...some, plan: data };
}
