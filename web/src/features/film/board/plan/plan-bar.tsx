import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ChevronDown, ChevronUp, Square } from "lucide-react";
import { useEffect, useRef, useState, type FocusEvent, type ReactNode, type RefObject } from "react";
import { useFilm } from "@/shared/film/context";
import { ExportButton } from "@/shared/film/export-menu";
import { useMaking, usePlanActions, type PlanActions } from "@/shared/film/plan-actions";
import { useScenes } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import { sentence } from "@/shared/api/problem";
import { credits } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { barState, type BarState } from "./bar-state";
import { Making } from "./making";
import { planWords } from "./plan-words";
import { Refused } from "@/shared/film/refused";
import { MAKE_ID, showPlan } from "./show-plan";
import { WhatAndWhy } from "./what-and-why";

/** What would be made now, for how much, and the word that makes it; while it is made, how far it is. */
export function PlanBar(): ReactNode {
  const { t } = useLingui();
  const actions = usePlanActions();
  const making = useMaking();
  const id = useFilm((film) => film.videoId);
  const scenes = useFilm((film) => film.shared?.film.scenes.length ?? 0);
  const failed = useFailed(id);
  const [open, setOpen] = useState(false);
  const state = barState({ actions, making, failed, scenes });
  const focus = useKeptFocus(state.kind);
  if (state.kind === "nothing") return null;
  const plan = "plan" in state ? state.plan : null;
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
          <Controls state={state} actions={actions} />
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

/** Units that were not made and are not in the making. */
function useFailed(id: string): string[] {
  const { data } = useScenes(id);
  return (data ?? []).flatMap((scene) =>
    scene.units.filter((one) => one.state === "failed").map((one) => one.unit),
  );
}

function Says({ state, actions }: { state: BarState; actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((one) => one.shared?.film);
  const line = "min-w-0 flex-1 basis-40 text-ui";
  switch (state.kind) {
    case "loading":
      return <p className={classes(line, "text-muted")}>{t`Working out what is to be made…`}</p>;
    case "error":
      return <p className={classes(line, "text-error")}>{sentence(state.error)}</p>;
    case "done":
      return <p className={line}>{t`Everything is up to date.`}</p>;
    case "director":
      return <p className={classes(line, "text-muted")}>{t`The director is at work.`}</p>;
    case "making":
      return <Making making={state.making} />;
    case "refused":
      return <Refused refusal={state.refusal} makeId={MAKE_ID} />;
    case "failed":
      return (
        <p className={line}>
          <Plural
            value={state.failed.length}
            one="# part was not made and needs you. Nothing was charged for it."
            other="# parts were not made and need you. Nothing was charged for them."
          />
        </p>
      );
    case "free":
    case "priced":
      return (
        <div className={classes(line, actions.computing && "opacity-55")} aria-busy={actions.computing}>
          <p>
            {planWords(state.plan, film)} · <Price state={state} />
          </p>
          {state.plan.warnings.map((one) => (
            <p key={one} className="text-dense text-stale">
              {one}
            </p>
          ))}
        </div>
      );
    default:
      return null;
  }
}

function Price({ state }: { state: Extract<BarState, { kind: "free" | "priced" }> }): ReactNode {
  const { t } = useLingui();
  const draft = useFilm((film) => film.shared?.film.settings.quality === "draft");
  const { credits: likely, maximum } = state.plan;
  if (state.kind === "free")
    return <strong className="font-medium">{draft ? t`free draft` : t`free`}</strong>;
  return (
    <strong className="timecode font-medium">
      {maximum > likely ? t`${credits(likely)}, at most ${credits(maximum)}` : credits(likely)}
    </strong>
  );
}

function Controls({ state, actions }: { state: BarState; actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const { select } = useSelection();
  const { plan, part } = actions;
  const made = useFilm((film) => Boolean(film.shared?.takes.cut));
  switch (state.kind) {
    case "making":
    case "director":
      return (
        <Button
          id={MAKE_ID}
          busy={actions.stopping}
          title={t`What is made is kept`}
          onClick={() => void actions.stop()}
        >
          {!actions.stopping && <Square aria-hidden className="size-3.5 fill-current" />}
          <Trans>Stop</Trans>
        </Button>
      );
    case "done":
      return (
        <>
          <Button
            id={MAKE_ID}
            onClick={() => {
              select({ pane: "watch" });
              document.querySelector<HTMLElement>("[data-play]")?.focus();
            }}
          >
            <Trans>Watch</Trans>
          </Button>
          <ExportButton />
        </>
      );
    case "failed":
      return (
        <>
          <Button onClick={() => select(where(state.failed[0]!))}>
            <Trans>Show them</Trans>
          </Button>
          {plan?.lines.some((line) => !state.failed.includes(line.unit)) && (
            <Button
              onClick={() => {
                actions.setPart({ leave_out: state.failed });
                showPlan();
              }}
            >
              <Trans>Go on without them</Trans>
            </Button>
          )}
          {plan && plan.lines.length > 0 && <Make actions={actions} words={t`Try again`} />}
        </>
      );
    case "priced":
      return (
        <>
          <Maximum actions={actions} />
          <Make actions={actions} words={t`Make for ${credits(state.plan.credits)}`} />
        </>
      );
    case "free":
      return <Make actions={actions} words={part ? t`Make this` : made ? t`Update film` : t`Make film`} />;
    default:
      return null;
  }
}

const where = (unit: string): { scene: string | null; unit: string; view: null } => ({
  scene: unit.split(":")[1] ?? null,
  unit,
  view: null,
});

export function Make({ actions, words }: { actions: PlanActions; words: string }): ReactNode {
  return (
    <Button
      id={MAKE_ID}
      look="primary"
      off={actions.off}
      busy={actions.approving}
      onClick={() => void actions.approve()}
    >
      {words}
    </Button>
  );
}

/** The most that it may cost. */
function Maximum({ actions }: { actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  return (
    <label className="flex items-center gap-2 text-dense text-muted">
      <Trans>At most</Trans>
      <input
        type="number"
        inputMode="decimal"
        min={0}
        step="any"
        value={actions.limit}
        aria-label={t`The most it may cost, in credits`}
        onChange={(event) => actions.setLimit(event.target.value === "" ? null : Number(event.target.value))}
        className="timecode min-h-8 w-20 rounded-control border border-control bg-surface px-2 text-ui text-text pointer-coarse:min-h-11"
      />
    </label>
  );
}
