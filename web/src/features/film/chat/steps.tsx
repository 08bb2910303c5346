import { useLingui } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import { memo, type ReactNode } from "react";
import { useShallow } from "zustand/react/shallow";
import { useFilm } from "@/shared/film/context";
import { duration } from "@/shared/text/format";
import { StepLine } from "./step";
import { together, type Step } from "./step-words";

/** More of them than this fold into one line once they are done. */
const FEW = 6;

/** The steps of one turn. */
export const Steps = memo(
  function Steps({ ids }: { ids: readonly string[] }): ReactNode {
    const lines = (
      <ul className="flex flex-col gap-1">
        {ids.map((id) => (
          <li key={id} className="empty:hidden">
            <StepLine id={id} />
          </li>
        ))}
      </ul>
    );
    return ids.length > FEW ? <Folded ids={ids}>{lines}</Folded> : lines;
  },
  (before, now) => before.ids.join() === now.ids.join(),
);

function Folded({ ids, children }: { ids: readonly string[]; children: ReactNode }): ReactNode {
  const { t } = useLingui();
  const { busy, took } = useFilm(
    useShallow((film) => {
      const steps = ids.map((id) => film.entries[id] as Step);
      const ends = steps.map((one) => one.ended ?? 0);
      const began = steps[0]!.began;
      return {
        busy: steps.some((one) => one.result === null && !one.cut),
        took: began === null ? null : (Math.max(...ends) - began) / 1000,
      };
    }),
  );
  if (busy) return children;
  return (
    <details className="group">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 text-ui text-muted pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
        {together(ids.length)}
        {took !== null && took > 0 && <span className="timecode">{t`· ${duration(took)}`}</span>}
      </summary>
      <div className="mt-1">{children}</div>
    </details>
  );
}
