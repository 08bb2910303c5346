/** Agreeing to a plan, and stopping it: the same for the plan bar, the chat's card and the editor. */
import { t } from "@lingui/core/macro";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { create } from "zustand";
import type { Schemas } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { useSession } from "@/shared/session/session";
import { toastError } from "@/shared/ui/toast";
import { useFilm } from "./context";
import * as operations from "./operations";
import { filmKeys, planKey, usePlan, type Part } from "./queries";
import { saved } from "./saving";

export type Plan = Schemas["PlanPublic"];

/** Why a plan was not carried out as it stands. All amounts are credits. */
export type Refusal =
  /** The film changed since the plan was shown. */
  | { kind: "changed"; was: number; now: number; most: number }
  | { kind: "over"; need: number; limit: number }
  | { kind: "short"; need: number; have: number }
  | { kind: "other"; problem: Problem };

export interface PlanActions {
  /** What would be made now; undefined until the first answer. */
  plan: Plan | undefined;
  /** Everything that is due, also while {@link plan} is a part of it. */
  whole: Plan | undefined;
  /** The part that is looked at; null for everything. */
  part: Part | null;
  setPart: (part: Part | null) => void;
  /** The numbers are being computed anew; those that are there are the last ones. */
  computing: boolean;
  error: unknown;
  /** The most it may cost: what the person set, or what the plan may cost at most. */
  limit: number;
  /** Sets the most it may cost; null goes with the plan. */
  setLimit: (credits: number | null) => void;
  refusal: Refusal | null;
  /** Why nothing can be approved now. */
  off: string | null;
  approving: boolean;
  /** Approves the plan that is shown, or one offered in its place; true where it is being made now. */
  approve: (terms?: Terms) => Promise<boolean>;
  /** A run is at work that can be stopped. */
  running: boolean;
  stopping: boolean;
  /** Stops the run; what is made is kept. */
  stop: () => Promise<void>;
}

export interface Terms {
  /** The most it may cost, where that is not {@link PlanActions.limit}. */
  limit?: number;
  /** A part of the plan, as it was priced. */
  offer?: { part: Part; plan: Plan };
}

interface Desk {
  limit: number | null;
  part: Part | null;
  approving: boolean;
  stopping: string | null;
  /** What the server said, and about which version. */
  refused: { version: string; refusal: Refusal } | null;
}

const FRESH: Desk = { limit: null, part: null, approving: false, stopping: null, refused: null };

/** By film: the plan bar and the chat's card show the same. */
const useDesks = create<Record<string, Desk>>()(() => ({}));

function change(id: string, to: Partial<Desk>): void {
  useDesks.setState((desks) => ({ [id]: { ...(desks[id] ?? FRESH), ...to } }));
}

export function usePlanActions(): PlanActions {
  const id = useFilm((film) => film.videoId);
  const desk = useDesks((desks) => desks[id] ?? FRESH);
  const run = useFilm((film) => film.run?.id ?? null);
  const making = useFilm((film) => film.shared?.plan?.state === "approved");
  const me = useSession((session) => session.me);
  const { data: whole } = usePlan(id);
  const part = useMemo(() => due(desk.part, whole), [desk.part, whole]);
  const { data: plan, isFetching, isPlaceholderData, error } = usePlan(id, part);
  const approve = useApprove(id, plan, part);
  const limit = desk.limit ?? plan?.maximum ?? 0;

  const refusal = useMemo((): Refusal | null => {
    if (!plan?.lines.length) return null;
    const said = desk.refused?.version === plan.version ? desk.refused.refusal : null;
    if (said && said.kind !== "over") return said;
    if (plan.maximum > limit) return { kind: "over", need: plan.maximum, limit };
    // The owner of a server of one's own has no wallet to run out of.
    if (me && me.role !== "owner" && plan.maximum > me.credits)
      return { kind: "short", need: plan.maximum, have: me.credits };
    return null;
  }, [plan, desk.refused, limit, me]);

  const stop = useCallback(async () => {
    if (!run) return;
    change(id, { stopping: run });
    try {
      await operations.stop(run);
    } catch (caught) {
      toastError(caught);
      change(id, { stopping: null });
    }
  }, [id, run]);

  return {
    plan,
    whole,
    part,
    setPart: useCallback((next) => change(id, { part: next, limit: null, refused: null }), [id]),
    computing: isPlaceholderData || (isFetching && !plan),
    error: plan ? null : error,
    limit,
    setLimit: useCallback((credits) => change(id, { limit: credits, refused: null }), [id]),
    refusal,
    off: off(plan, Boolean(run), making),
    approving: desk.approving,
    approve,
    running: run !== null,
    stopping: run !== null && desk.stopping === run,
    stop,
  };
}

/** What is due of a part; null where that is nothing, and so everything is looked at. */
function due(part: Part | null, whole: Plan | undefined): Part | null {
  const left = (units: string[] = []): string[] =>
    units.filter((unit) => whole?.lines.some((line) => line.unit === unit));
  const [only, leave_out] = [left(part?.only), left(part?.leave_out)];
  if (only.length) return { only };
  return leave_out.length ? { leave_out } : null;
}

function off(plan: Plan | undefined, running: boolean, making: boolean): string | null {
  if (making && running) return t`It is being made already.`;
  if (running) return t`Wait until the director has finished, or stop it.`;
  if (!plan) return t`The plan is being worked out.`;
  if (!plan.lines.length) return t`Everything is up to date.`;
  return null;
}

function useApprove(id: string, plan: Plan | undefined, part: Part | null): PlanActions["approve"] {
  const client = useQueryClient();
  return useCallback(
    async ({ limit, offer } = {}) => {
      const desk = useDesks.getState()[id] ?? FRESH;
      const agreed = offer ?? (plan && { part, plan });
      if (!agreed || desk.approving) return false;
      const of = { id, part: agreed.part };
      const most = limit ?? (offer ? offer.plan.maximum : desk.limit) ?? agreed.plan.maximum;
      change(id, { approving: true, refused: null, ...(limit !== undefined && { limit }) });
      try {
        await saved();
        await agree(client, of, agreed.plan, most);
        change(id, { limit: null, part: null });
        return true;
      } catch (caught) {
        if (!(caught instanceof Problem)) throw caught;
        // What was offered and is something else by now is looked at before it is agreed to.
        if (offer) change(id, { part: offer.part, limit: null });
        const now = await readPlan(client, of, agreed.plan);
        const refusal = refusalOf(caught, agreed.plan, now);
        change(id, { refused: { version: now.version, refusal } });
        if (refusal.kind === "other") toastError(caught);
        return false;
      } finally {
        change(id, { approving: false });
        void useSession.getState().reload();
      }
    },
    [client, id, plan, part],
  );
}

interface Of {
  id: string;
  part: Part | null;
}

/** Approves a plan. One that changed meanwhile and costs no more than what was shown is approved as it is now:
 * somebody who edits a scene and presses the button at once means the scene as edited. */
async function agree(client: QueryClient, of: Of, shown: Plan, limit: number): Promise<void> {
  let plan = shown;
  for (let tries = 3; ; tries -= 1) {
    try {
      await operations.approve(of.id, plan.version, limit, of.part);
      return;
    } catch (caught) {
      const changed = caught instanceof Problem && caught.code === "plan_changed";
      if (!changed || tries === 0) throw caught;
      plan = await readPlan(client, of, plan);
      if (plan.credits > shown.credits || plan.maximum > limit || !plan.lines.length) throw caught;
    }
  }
}

async function readPlan(client: QueryClient, { id, part }: Of, last: Plan): Promise<Plan> {
  await client.invalidateQueries({ queryKey: filmKeys.plan(id) });
  return client.getQueryData<Plan>(planKey(id, part)) ?? last;
}

function refusalOf(problem: Problem, shown: Plan, now: Plan): Refusal {
  const { need, have, maximum, allowed } = problem.told as Record<string, number>;
  switch (problem.code) {
    case "plan_changed":
      return { kind: "changed", was: shown.credits, now: now.credits, most: now.maximum };
    case "over_maximum":
      return { kind: "over", need: maximum ?? now.maximum, limit: allowed ?? 0 };
    case "not_enough_credits":
      return { kind: "short", need: need ?? now.maximum, have: have ?? 0 };
    default:
      return { kind: "other", problem };
  }
}
