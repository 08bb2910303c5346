import { Trans } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { WordDiff } from "../history/word-diff";
import { capital } from "../units/names";

/** What a take was made from that the film says otherwise now. */
export function Differs({
  take,
  open,
}: {
  take: Pick<Schemas["TakePublic"], "differs">;
  open?: boolean;
}): ReactNode {
  const [first, ...rest] = take.differs;
  if (!first) return null;
  const list = (
    <ul className="m-0 flex list-none flex-col gap-1 p-0">
      {take.differs.map((one) => (
        <li key={one.field}>
          {(open || one !== first) && <p className="text-meta text-muted">{capital(one.cause)}</p>}
          {(one.then || one.now) && <WordDiff from={one.then} to={one.now} />}
        </li>
      ))}
    </ul>
  );
  if (open) return list;
  return (
    <details className="group text-meta text-muted">
      <summary className="flex min-h-6 cursor-pointer list-none items-start gap-1 py-1 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 shrink-0 group-open:rotate-90" />
        <span>
          {capital(first.cause)}
          {rest.length > 0 && (
            <>
              {" "}
              <Trans>and {rest.length} more</Trans>
            </>
          )}
        </span>
      </summary>
      {list}
    </details>
  );
}
