import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { classes } from "@/shared/ui/classes";
import { Dot } from "../units/dot";
import { kindName } from "../units/names";
import type { Standing } from "../units/standing";
import { stateWord } from "../units/words";

/** The units of a scene as buttons: how each stands, and the way to its takes. */
export function UnitRow({
  units,
  number,
  open,
  onOpen,
}: {
  units: readonly Standing[];
  number: number;
  open: string | null;
  onOpen: (unit: string | null) => void;
}): ReactNode {
  const { t } = useLingui();
  return (
    <ul aria-label={t`What scene ${number} is made of`} className="flex flex-wrap gap-0.5">
      {units.map((unit) => (
        <li key={unit.unit}>
          <button
            type="button"
            aria-expanded={open === unit.unit}
            aria-label={t`${kindName(unit.kind)} ${number}: ${stateWord(unit)}`}
            data-unit={unit.unit}
            data-state={unit.state}
            onClick={() => onOpen(open === unit.unit ? null : unit.unit)}
            className={classes(
              "inline-flex min-h-7 items-center gap-0.5 rounded-full border px-1.5 text-dense pointer-coarse:min-h-11",
              open === unit.unit
                ? "border-accent bg-accent-soft text-accent"
                : "border-transparent text-muted hover:border-line hover:bg-surface",
            )}
          >
            <Dot unit={unit} />
            {kindName(unit.kind)}
          </button>
        </li>
      ))}
    </ul>
  );
}
