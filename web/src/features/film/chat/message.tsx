import { Trans } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Entry } from "@/shared/film/types";
import { usePrefs } from "@/shared/session/prefs";
import { Markdown } from "./markdown";

type Said = Extract<Entry, { kind: "message" }>;

export const Message = memo(function Message({ said }: { said: Said }): ReactNode {
  return said.role === "user" ? <Yours said={said} /> : <Directors said={said} />;
});

function Yours({ said }: { said: Said }): ReactNode {
  const waits = useFilm((film) => said.queued && film.run !== null && film.order.at(-1) === said.id);
  return <Bubble text={said.text}>{waits && <Trans>The director reads it after this step.</Trans>}</Bubble>;
}

/** What a person wrote, as it was typed. */
export function Bubble({ text, children }: { text: string; children?: ReactNode }): ReactNode {
  return (
    <div className="ml-8 flex flex-col items-end gap-1">
      <p
        dir="auto"
        className="max-w-[70ch] rounded-card rounded-br-[2px] bg-accent-soft px-3.5 py-2 break-words whitespace-pre-wrap text-text [overflow-wrap:anywhere]"
      >
        {text}
      </p>
      {children && <p className="text-meta text-muted">{children}</p>}
    </div>
  );
}

function Directors({ said }: { said: Said }): ReactNode {
  const whole = usePrefs((prefs) => prefs.wholeMessages);
  if (said.open && whole)
    return (
      <p className="text-ui text-muted">
        <Trans>Writing…</Trans>
      </p>
    );
  return (
    <div aria-busy={said.open || undefined} className="max-w-[70ch]">
      <Markdown text={said.text} />
    </div>
  );
}
