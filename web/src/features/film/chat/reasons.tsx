import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Plan } from "@/shared/film/plan-actions";
import type { FilmDoc } from "@/shared/film/types";
import { unitName } from "@/shared/film/words";
import { credits } from "@/shared/text/format";

interface Kind {
  titles: string[];
  model: string;
  reason: string;
  credits: number;
}

/** What is made alike, together: seven pictures by one model for one reason are one line. */
export function kindsOf(plan: Plan, film: FilmDoc | undefined): Kind[] {
  const found = new Map<string, Kind>();
  for (const line of plan.lines) {
    const key = `${line.kind}|${line.model}|${line.reason}`;
    const kind = found.get(key) ?? { titles: [], model: line.model, reason: line.reason, credits: 0 };
    kind.titles.push(unitName(line.unit, film));
    kind.credits += line.credits;
    found.set(key, kind);
  }
  return [...found.values()];
}

const FEW = 3;

/** What and why, folded. */
export function Reasons({ plan }: { plan: Plan }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const named = (titles: string[]): string =>
    titles.length > FEW
      ? t`${titles.slice(0, FEW - 1).join(", ")} and ${titles.length - FEW + 1} more`
      : titles.join(", ");
  return (
    <details className="group text-dense">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1 text-ui text-muted pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
        <Trans>What and why</Trans>
      </summary>
      <ul className="mt-1 flex flex-col divide-y divide-line border-t border-line">
        {kindsOf(plan, film).map((kind) => (
          <li key={kind.titles.join()} className="flex gap-3 py-1.5">
            <span className="min-w-0 flex-1">
              <span className="first-letter:uppercase inline-block">{named(kind.titles)}</span>
              <span className="block text-meta text-muted">
                {[kind.reason === "missing" ? t`not made yet` : kind.reason, kind.model]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <span className="timecode shrink-0 text-muted">{credits(kind.credits)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
