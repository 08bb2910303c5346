import type { ReactNode } from "react";
import { classes } from "@/shared/ui/classes";

const LOOKS: Record<string, string> = {
  failed: "bg-error",
  stale: "bg-stale",
  running: "bg-run",
  queued: "border-2 border-run",
  blocked: "border-2 border-stale",
  missing: "border-2 border-dashed border-muted",
};

/** How something stands, beside the words that say it. */
export function Dot({ state }: { state: string }): ReactNode {
  return <span aria-hidden className={classes("size-2 shrink-0 rounded-full", LOOKS[state] ?? "bg-run")} />;
}
