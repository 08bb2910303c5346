import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { credits } from "@/shared/text/format";
import type { Entry } from "./statement";

const DAY_MS = 86_400_000;
export const DAYS = 30;
const WIDE = 600;
const HIGH = 72;

interface Point {
  at: number;
  available: number;
}

/** What could be spent at each moment since `from`, oldest first. */
export function pointsOf(entries: readonly Entry[], from: number, now: number): Point[] {
  const oldFirst = [...entries].reverse();
  const before = oldFirst.findLast((entry) => Date.parse(entry.created_at) < from);
  const within = oldFirst.filter((entry) => Date.parse(entry.created_at) >= from);
  const first = within[0];
  const start = before?.available_after ?? (first ? first.available_after - first.amount : 0);
  const points = within.map((entry) => ({
    at: Date.parse(entry.created_at),
    available: entry.available_after,
  }));
  return [
    { at: from, available: start },
    ...points,
    { at: now, available: points.at(-1)?.available ?? start },
  ];
}

/** The last thirty days as one line, which only ever moves in steps. */
export function BalanceLine({ entries, now }: { entries: readonly Entry[]; now: number }): ReactNode {
  const { t } = useLingui();
  const from = now - DAYS * DAY_MS;
  const points = pointsOf(entries, from, now);
  const most = Math.max(...points.map(({ available }) => available), 1);
  const x = (at: number): number => ((at - from) / (now - from)) * WIDE;
  const y = (available: number): number => HIGH - 4 - (Math.max(0, available) / most) * (HIGH - 8);
  const steps = points
    .map(({ at, available }, index) =>
      index === 0 ? `M0 ${y(available).toFixed(1)}` : `H${x(at).toFixed(1)}V${y(available).toFixed(1)}`,
    )
    .join("");
  const start = credits(points[0]!.available);
  const end = credits(points.at(-1)!.available);
  return (
    <figure className="min-w-0">
      <svg
        role="img"
        aria-label={t`What could be spent in the last ${DAYS} days: ${start} at first, ${end} now, ${credits(most)} at most.`}
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        preserveAspectRatio="none"
        className="h-18 w-full text-accent"
      >
        <path d={`${steps}V${HIGH}H0Z`} className="fill-accent-soft" />
        <path d={steps} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption className="mt-1 flex justify-between text-meta text-muted">
        <span>{t`${DAYS} days ago`}</span>
        <span>{t`today`}</span>
      </figcaption>
    </figure>
  );
}
