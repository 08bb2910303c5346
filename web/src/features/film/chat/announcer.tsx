import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { useFilmStore } from "@/shared/film/context";
import type { FilmLog } from "@/shared/film/types";
import { credits } from "@/shared/text/format";

import { announce, interrupt } from "@/shared/ui/announce";
import { APPROVAL } from "./approval";

/** What is new since `before` and worth saying aloud, the newest last. */
export function news(
  before: FilmLog,
  now: FilmLog,
): { finished: string[]; asks: string[]; troubles: string[] } {
  const told = { finished: [] as string[], asks: [] as string[], troubles: [] as string[] };
  // Whatever changed is near the end: a run is over before the next one begins.
  for (const id of now.order.slice(-40)) {
    const entry = now.entries[id]!;
    const was = before.entries[id];
    if (entry === was) continue;
    if (entry.kind === "message" && entry.role === "assistant" && !entry.open)
      if (was?.kind !== "message" || was.open) told.finished.push(id);
    if (entry.kind === "ask" && !was) told.asks.push(id);
    if (entry.kind === "trouble" && !was) told.troubles.push(id);
  }
  return told;
}

/** Takes the focus only from where nobody uses it. */
function focusQuietly(id: string): void {
  requestAnimationFrame(() => {
    const at = document.activeElement;
    if (at === document.body || at?.closest("[role=log]"))
      document.getElementById(id)?.focus({ preventScroll: true });
  });
}

/** Tells screen readers what happened, in whole sentences; the log itself is silent. */
export function Announcer(): null {
  const { t } = useLingui();
  const store = useFilmStore();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (!before.caughtUp || (now.order === before.order && now.entries === before.entries)) return;
        const { finished, asks, troubles } = news(before, now);
        for (const id of finished) {
          const entry = now.entries[id]!;
          if (entry.kind === "message") announce(entry.text);
        }
        for (const id of asks) {
          const entry = now.entries[id]!;
          if (entry.kind !== "ask") continue;
          const { reason, message = "", metadata } = entry.interrupt;
          if (reason !== "input_required") focusQuietly(APPROVAL);
          const plan = metadata?.plan as { credits?: number } | undefined;
          announce(
            reason === "input_required"
              ? t`The director asks: ${message}`
              : t`Plan ready: ${credits(plan?.credits ?? 0)}. Press P.`,
          );
        }
        for (const id of troubles) {
          const entry = now.entries[id]!;
          if (entry.kind !== "trouble") continue;
          if (entry.code === "cancelled") announce(t`Stopped. What was made is kept.`);
          else interrupt(t`The director had to stop. ${entry.text}`);
        }
      }),
    [store, t],
  );
  return null;
}
