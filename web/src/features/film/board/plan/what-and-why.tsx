import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Plan } from "@/shared/film/plan-actions";
import { useSelection } from "@/shared/film/selection";
import { unitName } from "@/shared/film/words";
import { credits } from "@/shared/text/format";
import { capital } from "../units/names";

const HEAD = "sticky top-0 bg-surface py-2 pr-4 text-left font-medium text-muted";
const CELL = "py-1.5 pr-4 align-top";

/** Every line of the plan: what, why, by which model, for how much. */
export function WhatAndWhy({ plan }: { plan: Plan }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const { select } = useSelection();
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
            <th className={HEAD}>{t`What`}</th>
            <th className={HEAD}>{t`Why`}</th>
            <th className={`${HEAD} hidden sm:table-cell`}>{t`Model`}</th>
            <th className={`${HEAD} pr-0 text-right`}>{t`Price`}</th>
          </tr>
        </thead>
        <tbody>
          {plan.lines.map((line) => (
            <tr key={line.unit} className="border-t border-line">
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
                {line.maximum > line.credits
                  ? t`${credits(line.credits)}, at most ${credits(line.maximum)}`
                  : credits(line.credits)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
