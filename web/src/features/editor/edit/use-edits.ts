/** Connects the queue of edits to what is cached of the film. */
import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Problem } from "@/shared/api/problem";
import { filmKeys } from "@/shared/film/queries";
import { useSaving } from "@/shared/film/saving";
import { toastError } from "@/shared/ui/toast";
import type { Timeline } from "../time/retime";
import type { ViewStore } from "../view";
import { Edits, type Answer } from "./queue";

export function useEdits(videoId: string, view: ViewStore, client: QueryClient): Edits {
  const [edits] = useState(() => open(videoId, view, client));
  useEffect(() => {
    const retry = (): void => edits.retry();
    const warn = (event: BeforeUnloadEvent): void => {
      if (edits.store.getState().waiting.length) event.preventDefault();
    };
    const unsubscribe = edits.store.subscribe((now, before) => {
      const more = Number(now.waiting.length > 0) - Number(before.waiting.length > 0);
      if (more) useSaving.setState(({ open: count }) => ({ open: count + more, failed: now.away }));
    });
    window.addEventListener("online", retry);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", retry);
      window.removeEventListener("beforeunload", warn);
      unsubscribe();
      edits.stop();
    };
  }, [edits]);
  return edits;
}

function open(videoId: string, view: ViewStore, client: QueryClient): Edits {
  const key = filmKeys.timeline(videoId);
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: filmKeys.all(videoId) });
  const settle = async (answer: Answer & { plan?: unknown }): Promise<void> => {
    if (!answer.timeline) return refresh();
    // What was asked for before the edit must not overwrite its answer.
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, answer.timeline);
    if (answer.plan) client.setQueryData(filmKeys.plan(videoId), answer.plan);
  };
  const refused = async (error: unknown): Promise<void> => {
    toastError(error instanceof Problem ? error : String(error));
    view.setState({ limit: null });
    await refresh();
  };
  const revision = (): number => client.getQueryData<Timeline>(key)?.revision ?? 0;
  return new Edits({ revision, settle, refused });
}
