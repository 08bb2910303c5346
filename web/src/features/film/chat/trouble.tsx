import { Trans } from "@lingui/react/macro";
import { CircleStop, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useFilm, useFilmStore } from "@/shared/film/context";
import type { Entry } from "@/shared/film/types";
import { Button } from "@/shared/ui/button";
import { send } from "./send";

type Failed = Extract<Entry, { kind: "trouble" }>;

/** Why a run ended before its time, and what to do about it. */
export function Trouble({ trouble }: { trouble: Failed }): ReactNode {
  if (trouble.code === "cancelled")
    return (
      <p className="flex items-center gap-2 text-ui text-muted">
        <CircleStop aria-hidden className="size-4 shrink-0" />
        <Trans>Stopped. What was made is kept.</Trans>
      </p>
    );
  const text = trouble.text.charAt(0).toUpperCase() + trouble.text.slice(1).replace(/\.?$/, ".");
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-error-soft p-4">
      <p className="flex gap-2 text-ui">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-error" />
        <span className="min-w-0 break-words">
          <strong className="font-medium">
            <Trans>The director had to stop.</Trans>
          </strong>{" "}
          {text} {trouble.next} <Trans>Your film and everything that was made are safe.</Trans>
        </span>
      </p>
      <Again trouble={trouble} />
    </div>
  );
}

/** Says the last words again; only while nothing else has been said since. */
function Again({ trouble }: { trouble: Failed }): ReactNode {
  const store = useFilmStore();
  const last = useFilm((film) => film.order.at(-1) === trouble.id && film.sending.length === 0);
  const words = useFilm((film) => {
    const id = film.order.findLast((one) => {
      const entry = film.entries[one];
      return entry?.kind === "message" && entry.role === "user";
    });
    const entry = id ? film.entries[id] : undefined;
    return entry?.kind === "message" ? entry.text : null;
  });
  if (!last || !words) return null;
  return (
    <div>
      <Button onClick={() => void send(store, words)}>
        <Trans>Try again</Trans>
      </Button>
    </div>
  );
}
