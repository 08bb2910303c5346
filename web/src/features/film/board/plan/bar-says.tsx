import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { useFilm } from "@/shared/film/context";
import type { Plan, PlanActions } from "@/shared/film/plan-actions";
import { RefusedWords } from "@/shared/film/refused";
import { credits, price } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { capital } from "../units/names";
import type { BarState } from "./bar-state";
import { Making } from "./making";
import { namedUnits, planWords, running } from "./plan-words";

/** What the bar says. */
export function Says({ state, actions }: { state: BarState; actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((one) => one.shared?.film);
  const line = "min-w-0 flex-1 basis-48 text-ui";
  switch (state.kind) {
    case "loading":
      return <p className={classes(line, "text-muted")}>{t`Working out what is to be made…`}</p>;
    case "error":
      return <p className={classes(line, "text-error")}>{sentence(state.error)}</p>;
    case "done":
      return (
        <div className={line}>
          <p>
            {actions.part
              ? t`Without what is left out, everything is up to date.`
              : state.complete
                ? t`Everything is up to date.`
                : t`Nothing else can be made now.`}
          </p>
          {!state.complete && <Warnings plan={state.plan} />}
        </div>
      );
    case "director":
      return <p className={classes(line, "text-muted")}>{t`The director is at work.`}</p>;
    case "making":
      return <Making making={state.making} />;
    case "ending": {
      const { making } = state;
      const what = capital(running(making.running, film));
      const kept = plural(making.running.length, {
        one: "was ordered already and is kept when it comes",
        other: "were ordered already and are kept when they come",
      });
      return (
        <p role="status" className={line}>
          {making.held > 0
            ? t`Stopped. ${what} ${kept}; ${credits(making.held)} are held for that.`
            : t`Stopped. ${what} ${kept}.`}
        </p>
      );
    }
    case "refused":
      return <RefusedWords refusal={state.refusal} />;
    case "failed":
      return (
        <div className={line}>
          <p>
            {plural(state.failed.length, {
              one: `${capital(namedUnits(state.failed, film))} was not made. Nothing was charged for it.`,
              other: `${capital(namedUnits(state.failed, film))} were not made. Nothing was charged for them.`,
            })}
            {state.plan.maximum > 0 && (
              <> {t`Making what is missing costs ${price(state.plan.credits, state.plan.maximum)}.`}</>
            )}
          </p>
          <Warnings plan={state.plan} />
        </div>
      );
    case "free":
    case "priced":
      return (
        <div className={classes(line, actions.computing && "opacity-55")} aria-busy={actions.computing}>
          <p>
            {planWords(state.plan, film)} · <Price plan={state.plan} />
          </p>
          <Warnings plan={state.plan} />
        </div>
      );
    default:
      return null;
  }
}

function Warnings({ plan }: { plan: Plan }): ReactNode {
  return plan.warnings.map((one) => (
    <p key={one} className="text-dense text-stale">
      {one}
    </p>
  ));
}

function Price({ plan }: { plan: Plan }): ReactNode {
  const { t } = useLingui();
  const draft = useFilm((film) => film.shared?.film.settings.quality === "draft");
  return (
    <strong className="timecode font-medium">
      {plan.maximum > 0 ? price(plan.credits, plan.maximum) : draft ? t`free draft` : t`free`}
    </strong>
  );
}
