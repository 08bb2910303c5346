import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Plan, PlanActions } from "@/shared/film/plan-actions";
import { useSelection } from "@/shared/film/selection";
import { unitName } from "@/shared/film/words";
import { price } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { capital } from "../units/names";

const HEAD = "sticky top-0 bg-surface py-2 pr-4 text-left font-medium text-muted";
const CELL = "py-1.5 pr-4 align-top";

/** Every line of the plan: what, why, by which model, for how much. */
export function WhatAndWhy({ actions }: { actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const { select } = useSelection();
  const { plan, whole, setPart } = actions;
  const lines = (whole ?? plan)?.lines ?? [];
  const inPlan = new Set(plan?.lines.map((line) => line.unit));
  /** What is unticked is left out, with what needs it; the server says what that is. */
  const put = (unit: string, wanted: boolean): void => {
    const out = lines.filter((line) => !inPlan.has(line.unit)).map((line) => line.unit);
    const back = needs(lines, unit).add(unit);
    const left = wanted ? out.filter((one) => !back.has(one)) : [...out, unit];
    setPart(left.length ? { leave_out: left } : null);
  };
  return (
    <div
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys, too
      tabIndex={0}
      role="region"
      aria-label={t`What and why`}
      className="max-h-72 min-h-0 overflow-auto border-b border-line px-4"
    >
      <table className="w-full text-dense">
        <thead>
          <tr>
            <th className={`${HEAD} w-6`}>
              <span className="sr-only">{t`Make it`}</span>
            </th>
            <th className={HEAD}>{t`What`}</th>
            <th className={HEAD}>{t`Why`}</th>
            <th className={`${HEAD} hidden sm:table-cell`}>{t`Model`}</th>
            <th className={`${HEAD} pr-0 text-right`}>{t`Price`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr
              key={line.unit}
              className={classes("border-t border-line", !inPlan.has(line.unit) && "text-muted line-through")}
            >
              <td className={CELL}>
                <input
                  type="checkbox"
                  checked={inPlan.has(line.unit)}
                  aria-label={t`Make ${unitName(line.unit, film)}`}
                  onChange={(event) => put(line.unit, event.target.checked)}
                  className="size-4.5 accent-accent"
                />
              </td>
              <th scope="row" className={`${CELL} text-left font-normal whitespace-nowrap`}>
                {line.scene ? (
                  <button
                    type="button"
                    className="rounded-control text-left underline decoration-line underline-offset-4 hover:decoration-current pointer-coarse:min-h-11"
                    onClick={() => select({ scene: line.scene, unit: line.unit, view: null })}
                  >
                    {capital(unitName(line.unit, film))}
                  </button>
                ) : (
                  capital(unitName(line.unit, film))
                )}
              </th>
              <td className={CELL}>
                {line.reason === "missing" ? <Trans>Not made yet</Trans> : capital(line.reason)}
                {!line.certain && line.maximum > 0 && (
                  <span className="text-muted">
                    {" "}
                    <Trans>(its length rests on the narration)</Trans>
                  </span>
                )}
              </td>
              <td className={`${CELL} hidden text-muted sm:table-cell`}>
                {line.model || (line.kind === "cut" ? t`here` : t`none is ready`)}
              </td>
              <td className="timecode py-1.5 text-right align-top whitespace-nowrap">
                {price(line.credits, line.maximum)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Everything that a unit needs, itself not counted. */
function needs(lines: Plan["lines"], unit: string): Set<string> {
  const found = new Set<string>();
  const walk = (one: string): void => {
    for (const need of lines.find((line) => line.unit === one)?.needs ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      walk(need);
    }
  };
  walk(unit);
  return found;
}
