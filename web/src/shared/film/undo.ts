/** Going back and forth in a film; the server computes both, so that nobody else's edits are lost. */
import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo, useState } from "react";
import { toast, toastError } from "@/shared/ui/toast";
import { useFilm } from "./context";
import * as operations from "./operations";
import { useHistory } from "./queries";
import { useSaving } from "./saving";

export interface Step {
  /** What it would take back, or bring back, in the words of the history. */
  what: string | null;
  off: string | null;
  busy: boolean;
  run: () => Promise<void>;
}

export function useUndo(): { undo: Step; redo: Step } {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const { data } = useHistory(id);
  // The history knows an edit only once it has arrived.
  const pending = useSaving(({ open }) => open > 0);
  const [busy, setBusy] = useState<"undo" | "redo" | null>(null);
  const next = useMemo(() => {
    const revisions = data?.pages.flatMap((page) => page.items) ?? [];
    return {
      undo: revisions.find((one) => one.undoable && one.steps === 1)?.summary ?? null,
      redo: revisions.find((one) => one.redoable && one.steps === 1)?.summary ?? null,
    };
  }, [data]);
  const go = useCallback(
    async (way: "undo" | "redo") => {
      setBusy(way);
      try {
        const { summary } = await operations[way](id);
        toast(summary.charAt(0).toUpperCase() + summary.slice(1));
      } catch (error) {
        toastError(error);
      } finally {
        setBusy(null);
      }
    },
    [id],
  );
  return {
    undo: {
      what: next.undo,
      off: next.undo === null && !pending ? t`There is nothing to undo.` : null,
      busy: busy === "undo",
      run: useCallback(() => go("undo"), [go]),
    },
    redo: {
      what: next.redo,
      off: next.redo === null ? t`There is nothing to redo.` : null,
      busy: busy === "redo",
      run: useCallback(() => go("redo"), [go]),
    },
  };
}
