import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { FilmLog } from "@/shared/film/types";

/** Whether something in the conversation already moves. */
function moves({ order, entries }: FilmLog): boolean {
  return order.slice(-12).some((id) => {
    const entry = entries[id];
    if (entry?.kind === "message") return entry.role === "assistant" && entry.open;
    if (entry?.kind === "thought") return entry.open;
    return entry?.kind === "step" && entry.result === null && !entry.cut && entry.tool !== "request_approval";
  });
}

/** The director at work, while there is nothing else to see of it. */
export function Working(): ReactNode {
  const { t } = useLingui();
  const step = useFilm((film) => (film.run && !moves(film) ? film.run.step || "think" : null));
  const waits = useFilm((film) => film.run?.waits ?? null);
  const planned = useFilm((film) => Boolean(film.shared?.film.scenes.length));
  if (!step) return null;
  const words: Record<string, string> = {
    plan: planned ? t`The director is thinking…` : t`The director is planning your film…`,
    review: t`Working out the price…`,
    make: t`Making your film…`,
    assemble: t`Assembling your film…`,
  };
  return (
    <p className="flex items-center gap-2 text-ui text-muted">
      <span aria-hidden className="breathe size-2 shrink-0 rounded-full bg-run" />
      <span className="min-w-0 break-words">{waits ?? words[step] ?? t`The director is reading…`}</span>
    </p>
  );
}
