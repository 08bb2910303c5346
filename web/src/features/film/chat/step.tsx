import { useLingui } from "@lingui/react/macro";
import { ChevronRight, Clock } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { useShallow } from "zustand/react/shallow";
import { useFilm } from "@/shared/film/context";
import { MAKES } from "@/shared/film/reduce";
import { useSelection } from "@/shared/film/selection";
import type { FilmLog } from "@/shared/film/types";
import { kindOf, subjectOf } from "@/shared/film/types";
import { sceneNumber, unitName } from "@/shared/film/words";
import { credits, duration } from "@/shared/text/format";
import { Spinner } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Artifacts } from "./artifacts";
import { iconOf, lineWords, makes, read, told, type Answer, type NotMade, type Step } from "./step-words";

/** One thing that the director did: what, how long, for how much; what came of it; and on demand the details. */
export function StepLine({ id }: { id: string }): ReactNode {
  const step = useFilm((film) => film.entries[id]) as Step;
  const answer = useMemo(() => read<Answer>(step.result), [step.result]);
  const failed = answer.failed ?? [];
  // What was asked for is there already, or was never due: nothing was done.
  if (makes(step.tool) && step.result !== null && !answer.error && !failed.length && !answer.made?.length)
    return null;
  return (
    <div className="flex flex-col gap-2">
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 rounded-control text-ui pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <Line step={step} answer={answer} />
          <ChevronRight aria-hidden className="size-3.5 shrink-0 text-muted group-open:rotate-90" />
        </summary>
        <Details step={step} />
      </details>
      {makes(step.tool) && <Made step={step} />}
      {failed.map((one) => (
        <Unmade key={one.unit} one={one} />
      ))}
    </div>
  );
}

function Line({ step, answer }: { step: Step; answer: Answer }): ReactNode {
  const Icon = iconOf(step.tool);
  const busy = useBusy(step);
  const words = useFilm((film) => lineWords(step, answer, busy, film.shared?.film));
  return (
    <>
      <span className="grid size-5 shrink-0 place-items-center text-muted">
        {busy ? <Busy step={step} /> : <Icon aria-hidden className="size-4" />}
      </span>
      <span className="min-w-0 flex-1 truncate" title={words}>
        {words}
      </span>
      <span className="timecode shrink-0 text-meta text-muted">
        {busy && makes(step.tool) ? <Progress step={step} /> : <Took step={step} />}
      </span>
    </>
  );
}

/** Answers of a turn come together; what is made already is not shown as going on. */
function useBusy(step: Step): boolean {
  return useFilm((film) => {
    if (step.result !== null || step.cut) return false;
    const due = makes(step.tool) ? unitsOf(step, film.shared?.plan ?? null) : [];
    return !due.length || due.some((unit) => !step.takes[unit]);
  });
}

function Took({ step }: { step: Step }): ReactNode {
  const seconds =
    step.began !== null && step.ended !== null ? Math.max(0, step.ended - step.began) / 1000 : null;
  const made = Object.keys(step.takes).length > 0;
  return [seconds !== null && seconds >= 0.1 && duration(seconds), made && credits(step.cost)]
    .filter(Boolean)
    .join(" · ");
}

/** The units that a step waits for: those that it names, or all of its kind in the plan. */
function unitsOf(step: Step, plan: NonNullable<FilmLog["shared"]>["plan"]): string[] {
  const named = read<{ units: string[] }>(step.args).units ?? [];
  const due = plan?.state === "approved" ? plan.lines.map((line) => line.unit) : [];
  const kinds = MAKES[step.tool] ?? [];
  return (named.length ? named : due).filter((unit) => kinds.includes(kindOf(unit)));
}

/** It moves where something is at work, and stands where it only waits for its turn. */
function Busy({ step }: { step: Step }): ReactNode {
  const waits = useFilm(
    (film) =>
      makes(step.tool) &&
      !unitsOf(step, film.shared?.plan ?? null).some((unit) => film.units[unit]?.state === "running"),
  );
  return waits ? <Clock aria-hidden className="size-4" /> : <Spinner className="size-3.5 text-run" />;
}

/** How many are there; of a single one, how much of it, where anybody knows. */
function Progress({ step }: { step: Step }): ReactNode {
  const { t } = useLingui();
  const units = useFilm(useShallow((film) => unitsOf(step, film.shared?.plan ?? null)));
  const part = useFilm((film) => (units.length === 1 ? film.units[units[0]!]?.progress : null));
  const made = Object.keys(step.takes).length;
  if (units.length > 1) return t`${made} of ${units.length}`;
  return typeof part === "number" ? t`${Math.round(part * 100)} %` : null;
}

function Made({ step }: { step: Step }): ReactNode {
  const busy = step.result === null && !step.cut;
  const units = useFilm(
    useShallow(({ shared }) => {
      const due = busy ? unitsOf(step, shared?.plan ?? null) : [];
      const place = (unit: string): number => sceneNumber(shared?.film, subjectOf(unit)) ?? 0;
      return [...new Set([...due, ...Object.keys(step.takes)])]
        .filter((unit) => kindOf(unit) !== "words" && (unit !== "cut" || step.takes.cut))
        .sort((a, b) => place(a) - place(b));
    }),
  );
  return units.length ? <Artifacts units={units} takes={step.takes} /> : null;
}

function Unmade({ one }: { one: NotMade }): ReactNode {
  const { t } = useLingui();
  const name = useFilm((film) => unitName(one.unit, film.shared?.film));
  const { select } = useSelection();
  const scene = kindOf(one.unit) === "cast" ? null : subjectOf(one.unit);
  const why = one.why.replace(/\.?$/, ".");
  return (
    <div className="rounded-control border-l-2 border-error bg-error-soft px-3 py-2 text-ui">
      <p>
        <strong className="font-medium">{t`Not made: ${name}.`}</strong> {why} {one.next}
      </p>
      {scene && (
        <button
          type="button"
          className="mt-1 min-h-6 text-ui font-medium text-accent underline pointer-coarse:min-h-11"
          onClick={() => select({ scene, unit: one.unit, pane: "scenes" })}
        >
          {t`Go to it`}
        </button>
      )}
    </div>
  );
}

function Details({ step }: { step: Step }): ReactNode {
  const { t } = useLingui();
  const models = useFilm(
    useShallow((film) => [
      ...new Set(
        Object.keys(step.takes).flatMap((unit) => {
          const { provider, model } = film.units[unit] ?? {};
          return provider && model ? [`${provider}:${model}`] : [];
        }),
      ),
    ]),
  );
  const { error } = read<Answer>(step.result);
  const facts = [
    ...told(step.args),
    ...(models.length ? [{ label: t`Model`, value: models.join(", ") }] : []),
    ...(error ? [{ label: t`Answer`, value: error }] : []),
    { label: t`Tool`, value: step.tool },
    { label: t`Id`, value: step.id },
  ];
  return (
    <dl
      className={classes(
        "my-1 ml-7 grid max-h-80 gap-x-3 gap-y-1.5 overflow-y-auto text-dense",
        "border-l-2 border-line pl-3",
      )}
    >
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-meta text-muted">{label}</dt>
          <dd dir="auto" className="break-words whitespace-pre-line [overflow-wrap:anywhere]">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
