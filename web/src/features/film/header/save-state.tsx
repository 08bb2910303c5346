import { useLingui } from "@lingui/react/macro";
import { Check, CloudOff, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useSaving } from "@/shared/film/saving";
import { classes } from "@/shared/ui/classes";

/** Whether what was changed is on the server. Its place is kept, so that nothing moves when it changes. */
export function SaveState(): ReactNode {
  const { t } = useLingui();
  const { open, failed } = useSaving();
  const lost = useFilm((film) => film.connection === "dropped");
  const [Icon, text] = open
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
        failed && !open ? "text-error" : "text-muted",
      )}
    >
      <Icon aria-hidden className={classes("size-3.5", open > 0 && "animate-spin")} />
      <span className="max-lg:sr-only">{text}</span>
    </span>
  );
}
