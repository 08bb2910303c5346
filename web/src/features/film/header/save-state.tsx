import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Check, CloudOff, LoaderCircle } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useSaving } from "@/shared/film/saving";
import { announce } from "@/shared/ui/announce";
import { classes } from "@/shared/ui/classes";

/** Whether what was changed is on the server. Its place is kept, so that nothing moves when it changes. */
export function SaveState(): ReactNode {
  const { t } = useLingui();
  const { open, away, failed } = useSaving();
  const waits = open > 0 && away;
  const lost = useFilm((film) => film.connection === "dropped");
  const waiting = plural(open, {
    one: "# change waiting to be saved",
    other: "# changes waiting to be saved",
  });
  useEffect(() => {
    if (waits) announce(waiting);
  }, [waits, waiting]);
  const [Icon, text] = waits
    ? ([CloudOff, waiting] as const)
    : open
      ? ([LoaderCircle, t`Saving…`] as const)
      : failed
        ? ([CloudOff, t`The last change was not saved`] as const)
        : lost
          ? ([CloudOff, t`Not connected`] as const)
          : ([Check, t`Saved`] as const);
  return (
    <span
      title={text}
      className={classes(
        "flex shrink-0 items-center gap-1 text-meta",
        waits ? "text-stale" : failed && !open ? "text-error" : "text-muted",
      )}
    >
      <Icon aria-hidden className={classes("size-3.5", open > 0 && !waits && "animate-spin")} />
      <span className={waits ? "leading-tight max-sm:w-24" : "max-lg:sr-only"}>{text}</span>
    </span>
  );
}
