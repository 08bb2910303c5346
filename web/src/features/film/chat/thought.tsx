import { useLingui } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { Entry } from "@/shared/film/types";
import { duration } from "@/shared/text/format";

type Thinking = Extract<Entry, { kind: "thought" }>;

/** What the director thought: one dim line, which opens only when it is asked to. */
export const Thought = memo(function Thought({ thought }: { thought: Thinking }): ReactNode {
  const { t } = useLingui();
  const { began, ended, open, text } = thought;
  const seconds = began !== null && ended !== null ? Math.max(0, ended - began) / 1000 : null;
  const summary = open ? lastLine(text) || t`Thinking…` : said(seconds);
  function said(took: number | null): string {
    return took !== null && took >= 1 ? t`Thought for ${duration(Math.round(took))}` : t`Thought`;
  }
  return (
    <details className="group text-ui text-muted">
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-control pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-3.5 shrink-0 group-open:rotate-90" />
        <span className="truncate">{summary}</span>
      </summary>
      <p dir="auto" className="mt-1 border-l-2 border-line pl-3 break-words whitespace-pre-wrap">
        {text}
      </p>
    </details>
  );
});

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1)?.trim() ?? "";
