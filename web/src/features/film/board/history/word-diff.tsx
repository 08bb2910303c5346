import { useLingui } from "@lingui/react/macro";
import { diffWordsWithSpace } from "diff";
import { useMemo, type ReactNode } from "react";
import { readable } from "./field-text";

/** Two texts as one: what goes is struck out, what comes is underlined. */
export function WordDiff({ from, to }: { from: string; to: string }): ReactNode {
  const { t } = useLingui();
  const parts = useMemo(() => diffWordsWithSpace(readable(from), readable(to)), [from, to]);
  return (
    <p className="text-ui break-words">
      {parts.map((part, at) => {
        if (part.removed)
          return (
            <del key={at} className="bg-error-soft text-error" title={t`goes`}>
              {part.value}
            </del>
          );
        if (part.added)
          return (
            <ins key={at} className="bg-ok-soft text-ok" title={t`comes`}>
              {part.value}
            </ins>
          );
        return <span key={at}>{part.value}</span>;
      })}
    </p>
  );
}
