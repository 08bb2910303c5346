/** What a page shows when there is nothing, not yet, or not for you. */
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { Button } from "./button";
import { classes } from "./classes";

export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-12 text-center">
      <h2 className="text-card font-semibold text-balance">{title}</h2>
      <div className="text-ui text-muted">{children}</div>
    </div>
  );
}

export function Failure({ error, again }: { error: unknown; again?: () => void }): ReactNode {
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-4 px-4 py-12 text-center">
      <p className="text-read text-pretty">{sentence(error)}</p>
      {again && (
        <Button onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}

/** The shape of what is coming, at its final size. */
export function Skeleton({ className }: { className?: string }): ReactNode {
  return <div aria-hidden className={classes("breathe rounded-card bg-line/60", className)} />;
}

export function Chip({
  tone = "plain",
  children,
}: {
  tone?: keyof typeof TONES;
  children: ReactNode;
}): ReactNode {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-meta font-medium",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}

const TONES = {
  plain: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  ok: "bg-ok-soft text-ok",
  stale: "bg-stale-soft text-stale",
  run: "bg-run-soft text-run",
  error: "bg-error-soft text-error",
} as const;
export type Tone = keyof typeof TONES;
