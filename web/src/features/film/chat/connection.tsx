import { Trans } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";

const SAY_SO_MS = 2000;
const THANKS_MS = 2500;

type Shown = "lost" | "back" | null;

/** Says that the connection is lost, once that is more than a hiccup, and that it is back. */
export function Connection(): ReactNode {
  const lostAt = useFilm((film) => film.lostAt);
  const gone = useFilm((film) => film.connection === "gone");
  const shown = useShown(lostAt);
  if (gone)
    return (
      <Bar tone="bg-error-soft text-error">
        <Trans>This film was deleted.</Trans>
      </Bar>
    );
  if (shown === "lost")
    return (
      <Bar tone="bg-stale-soft text-stale">
        <Trans>Connection lost. Still working on the server; catching up…</Trans>
      </Bar>
    );
  if (shown === "back")
    return (
      <Bar tone="bg-ok-soft text-ok">
        <Trans>Connected again.</Trans>
      </Bar>
    );
  return null;
}

function Bar({ tone, children }: { tone: string; children: ReactNode }): ReactNode {
  return (
    <p
      role="status"
      className={`absolute inset-x-0 top-0 z-10 px-4 py-1.5 text-center text-dense font-medium ${tone}`}
    >
      {children}
    </p>
  );
}

function useShown(lostAt: number | null): Shown {
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    if (lostAt !== null) {
      const timer = setTimeout(() => setShown("lost"), Math.max(0, lostAt + SAY_SO_MS - Date.now()));
      return () => clearTimeout(timer);
    }
    setShown((before) => (before === "lost" ? "back" : null));
    const timer = setTimeout(() => setShown(null), THANKS_MS);
    return () => clearTimeout(timer);
  }, [lostAt]);
  return shown;
}
