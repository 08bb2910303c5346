import { Trans, useLingui } from "@lingui/react/macro";
import { Square } from "lucide-react";
import { useState, type ReactNode } from "react";
import { ExportButton } from "@/shared/film/export-menu";
import { useFilm } from "@/shared/film/context";
import type { PlanActions } from "@/shared/film/plan-actions";
import { RefusedControls } from "@/shared/film/refused";
import { useSelection } from "@/shared/film/selection";
import { useTransport } from "@/shared/preview/use-transport";
import { credits } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import type { BarState } from "./bar-state";
import { MAKE_ID, showPlan } from "./show-plan";

/** What can be done about it. */
export function Controls({
  state,
  actions,
  onLeaveOut,
}: {
  state: BarState;
  actions: PlanActions;
  onLeaveOut: () => void;
}): ReactNode {
  const { t } = useLingui();
  const { select } = useSelection();
  const { plan, part } = actions;
  const transport = useTransport(useFilm((film) => film.videoId));
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
              transport.play();
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
          {plan && plan.lines.length > 0 && (
            <Make
              actions={actions}
              words={plan.maximum ? t`Try again for ${credits(plan.credits)}` : t`Try again`}
            />
          )}
        </>
      );
    case "refused":
      return <RefusedControls refusal={state.refusal} makeId={MAKE_ID} onLeaveOut={onLeaveOut} />;
    case "priced":
      return <Make actions={actions} words={t`Make for ${credits(state.plan.credits)}`} />;
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

function Make({ actions, words }: { actions: PlanActions; words: string }): ReactNode {
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

/** The most that it may cost; as long as nobody says otherwise, what the plan may cost. */
export function Maximum({ actions }: { actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const { limit, setLimit } = actions;
  const [typed, setTyped] = useState<string | null>(null);
  // Rounded up, so that what is shown allows the plan.
  const shown = typed ?? String(Math.ceil(Math.round(limit * 1e6) / 1e4) / 100);
  return (
    <label className="flex items-center gap-2 text-dense text-muted">
      <Trans>At most</Trans>
      <input
        type="number"
        inputMode="decimal"
        min={0}
        step="any"
        value={shown}
        aria-label={t`The most it may cost, in credits`}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setLimit(value === "" ? null : Number(value));
        }}
        onBlur={() => setTyped(null)}
        className="timecode min-h-8 w-20 rounded-control border border-control bg-surface px-2 text-ui text-text pointer-coarse:min-h-11"
      />
    </label>
  );
}
