import { useLingui } from "@lingui/react/macro";
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { create } from "zustand";
import { mediaUrl } from "@/shared/api/address";
import { api, body } from "@/shared/api/client";
import { toast, toastError } from "@/shared/ui/toast";
import { exportFilm } from "../operations";
import { filmKeys } from "../queries";
import type { Export, Format, Shape } from "./formats";

/** Exports that somebody asked for here and waits for: they are saved when they are there. */
const useWaiting = create<{ ids: readonly string[]; asking: readonly string[] }>()(() => ({
  ids: [],
  asking: [],
}));

const POLL_MS = 1000;

export const busyKey = (to: Format, shape: Shape | null): string => `${to} ${JSON.stringify(shape)}`;
export const useAsking = (): readonly string[] => useWaiting((state) => state.asking);

/** Every export of a film, newest first. */
export function useExports(videoId: string, open: boolean) {
  return useQuery({
    queryKey: filmKeys.exports(videoId),
    enabled: open,
    queryFn: () =>
      body(
        api.GET("/api/v1/videos/{video_id}/exports", {
          params: { path: { video_id: videoId }, query: { limit: 50 } },
        }),
      ),
    placeholderData: (kept) => kept,
    // Also those that another page asked for.
    refetchInterval: ({ state }) => (state.data?.items.some(running) ? 2 * POLL_MS : false),
  });
}

export const running = (one: Export): boolean => one.state === "queued" || one.state === "running";

/** Follows what is waited for, whether or not the dialog is open, and saves it. */
export function useDownloads(videoId: string): void {
  const { t } = useLingui();
  const ids = useWaiting((state) => state.ids);
  const client = useQueryClient();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["export", id],
      queryFn: () => body(api.GET("/api/v1/exports/{export_id}", { params: { path: { export_id: id } } })),
      refetchInterval: POLL_MS,
      gcTime: 0,
    })),
    combine: (results) => results.map(({ data, error }) => ({ data, error })),
  });
  useEffect(() => {
    found.forEach(({ data, error }, index) => {
      const id = ids[index]!;
      if (data) showIn(data);
      if (data && running(data)) return;
      if (!data && !error) return;
      forget(id);
      void client.invalidateQueries({ queryKey: filmKeys.exports(videoId) });
      if (!data) toastError(error);
      else if (data.state === "failed") toastError(data.error?.text ?? t`The export failed. Try again.`);
      else {
        save(data);
        toast(t`${data.name} is being saved.`);
      }
    });
    function showIn(one: Export): void {
      client.setQueryData<{ items: Export[]; next_cursor: string | null }>(
        filmKeys.exports(videoId),
        (kept) => kept && { ...kept, items: kept.items.map((other) => (other.id === one.id ? one : other)) },
      );
    }
  }, [found, ids, client, videoId, t]);
}

const forget = (id: string): void =>
  useWaiting.setState(({ ids }) => ({ ids: ids.filter((other) => other !== id) }));

/** Asks for an export, and saves it once it is there. */
export function useOrder(videoId: string): (to: Format, shape: Shape | null) => Promise<void> {
  const client = useQueryClient();
  return async (to, shape) => {
    const key = busyKey(to, shape);
    const set = (change: (asking: readonly string[]) => string[]): void =>
      useWaiting.setState(({ asking }) => ({ asking: change(asking) }));
    set((asking) => [...asking, key]);
    try {
      const order = shape ? { to, aspect: shape.aspect, burn_captions: shape.burn } : { to };
      const asked = await exportFilm(videoId, order);
      useWaiting.setState(({ ids }) => ({ ids: [...new Set([...ids, asked.id])] }));
      await client.invalidateQueries({ queryKey: filmKeys.exports(videoId) });
    } catch (error) {
      toastError(error);
    } finally {
      set((asking) => asking.filter((other) => other !== key));
    }
  };
}

/** Has the browser save a file; its address says under which name. */
export function save({ url, name }: Pick<Export, "url" | "name">): void {
  if (!url) return;
  const link = document.createElement("a");
  link.href = mediaUrl(url);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
