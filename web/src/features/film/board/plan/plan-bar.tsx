import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type ReactNode, type RefObject } from "react";
import { useFilm } from "@/shared/film/context";
import { useMaking } from "@/shared/film/making";
import { usePlanActions } from "@/shared/film/plan-actions";
import { useScenes } from "@/shared/film/queries";
import { Button } from "@/shared/ui/button";
import { Controls, Maximum } from "./bar-controls";
import { Says } from "./bar-says";
import { barState } from "./bar-state";
import { showPlan } from "./show-plan";
import { WhatAndWhy } from "./what-and-why";

/** What would be made now, for how much, and the word that makes it; while it is made, how far it is. */
export function PlanBar(): ReactNode {
  const { t } = useLingui();
  const actions = usePlanActions();
  const making = useMaking();
  const id = useFilm((film) => film.videoId);
  const scenes = useFilm((film) => film.shared?.film.scenes.length ?? 0);
  const { failed, complete } = useMade(id);
  const [open, setOpen] = useState(false);
  const state = barState({ actions, making, failed, complete, scenes });
  const focus = useKeptFocus(state.kind);
  if (state.kind === "nothing") return null;
  const plan = "plan" in state ? state.plan : null;
  const over = state.kind === "refused" && state.refusal.kind === "over";
  return (
    <section
      {...focus}
      aria-label={t`Plan`}
      className="z-20 flex max-h-[60%] shrink-0 flex-col border-t border-line bg-surface"
    >
      {open && plan && <WhatAndWhy actions={actions} />}
      <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2">
        <Says state={state} actions={actions} />
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {plan && plan.lines.length > 0 && (
            <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Trans>What and why</Trans>
              {open ? (
                <ChevronDown aria-hidden className="size-4" />
              ) : (
                <ChevronUp aria-hidden className="size-4" />
              )}
            </Button>
          )}
          {plan && actions.part && (
            <Button
              onClick={() => {
                actions.setPart(null);
                showPlan();
              }}
            >
              <Trans>Everything again</Trans>
            </Button>
          )}
          {(state.kind === "priced" || over) && <Maximum actions={actions} />}
          <Controls state={state} actions={actions} onLeaveOut={() => setOpen(true)} />
        </div>
      </div>
    </section>
  );
}

/** Whoever pressed a button of the bar finds the next one under the keys when that one goes. */
function useKeptFocus(kind: string): {
  ref: RefObject<HTMLElement | null>;
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) showPlan();
  }, [kind]);
  return {
    ref,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget && !ref.current?.contains(relatedTarget)) inside.current = false;
    },
  };
}

/** Units that were not made and are not in the making, and whether there are none that are not made. */
function useMade(id: string): { failed: string[]; complete: boolean } {
  const { data } = useScenes(id);
  return useMemo(() => {
    const units = (data ?? []).flatMap((scene) => scene.units);
    return {
      failed: units.filter(({ state }) => state === "failed").map(({ unit }) => unit),
      complete: units.every(({ state }) => state === "current" || state === "pinned"),
    };
  }, [data]);
}
