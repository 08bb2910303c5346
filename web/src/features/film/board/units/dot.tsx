import {
  Check,
  CircleAlert,
  CircleDashed,
  CircleDot,
  CircleHelp,
  Clock,
  Lock,
  Pin,
  User,
} from "lucide-react";
import type { ReactNode } from "react";
import { Spinner } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import type { Standing } from "./standing";

const LOOKS = {
  missing: [CircleDashed, "text-muted"],
  queued: [Clock, "text-muted"],
  running: [CircleDot, "text-run"],
  current: [Check, "text-ok"],
  stale: [CircleDot, "text-stale"],
  blocked: [Lock, "text-stale"],
  failed: [CircleAlert, "text-error"],
  pinned: [Pin, "text-accent"],
  uncertain: [CircleHelp, "text-stale"],
  asking: [CircleHelp, "text-stale"],
} as const;

/** The mark of a state: its shape says as much as its colour. */
export function Dot({ unit, yours }: { unit: Standing; yours?: boolean }): ReactNode {
  const [Icon, colour] = LOOKS[unit.state];
  const Shown = unit.state === "pinned" && yours ? User : Icon;
  if (unit.state === "running") return <Ring progress={unit.progress} />;
  return <Shown aria-hidden className={classes("size-4 shrink-0", colour)} />;
}

const ROUND = 2 * Math.PI * 6;

/** A ring that fills, or one that turns where nobody knows how far it is. */
export function Ring({ progress }: { progress: number | null }): ReactNode {
  if (progress === null) return <Spinner className="size-4 text-run" />;
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-4 shrink-0 -rotate-90 text-run">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeOpacity="0.25" strokeWidth="2.5" />
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeDasharray={ROUND}
        strokeDashoffset={ROUND * (1 - progress)}
      />
    </svg>
  );
}
