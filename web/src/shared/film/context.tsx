/** The open film for the components below it. */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useStore } from "zustand";
import { api, body } from "@/shared/api/client";
import { openFilm, outdated, type FilmState, type FilmStore } from "./store";
import { filmKeys } from "./queries";

const FilmContext = createContext<FilmStore | null>(null);

/** Opens a film's log, keeps what is cached of the film fresh, and shows `children` once it is there. */
export function FilmProvider({
  videoId,
  children,
  loading,
  missing,
}: {
  videoId: string;
  children: ReactNode;
  loading: ReactNode;
  missing: (error: unknown) => ReactNode;
}): ReactNode {
  const start = useQuery({
    queryKey: filmKeys.start(videoId),
    queryFn: () =>
      body(api.GET("/api/v1/videos/{video_id}/state", { params: { path: { video_id: videoId } } })),
    staleTime: Infinity,
    gcTime: 0,
  });
  const upTo = start.data?.seq;
  const [opened, setOpened] = useState<FilmStore | null>(null);
  useEffect(() => {
    if (upTo === undefined) return;
    const { store, close } = openFilm(videoId, upTo);
    setOpened(store);
    return () => {
      close();
      setOpened(null);
    };
  }, [videoId, upTo]);
  if (start.error) return missing(start.error);
  if (!opened) return loading;
  return (
    <FilmContext value={opened}>
      <Fresh store={opened} videoId={videoId} />
      {children}
    </FilmContext>
  );
}

export function useFilmStore(): FilmStore {
  const store = use(FilmContext);
  if (!store) throw new Error("no film is open here");
  return store;
}

/** A part of the open film; re-renders when that part changes. */
export function useFilm<T>(select: (state: FilmState) => T): T {
  return useStore(useFilmStore(), select);
}

const THROTTLE_MS = 400;

/** Asks anew for what is derived from the film when the log says that it changed, a few times a second at most. */
function Fresh({ store, videoId }: { store: FilmStore; videoId: string }): null {
  const client = useQueryClient();
  const refresh = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    return {
      soon: () => {
        timer ??= setTimeout(() => {
          timer = null;
          void client.invalidateQueries({ queryKey: filmKeys.all(videoId) });
        }, THROTTLE_MS);
      },
      stop: () => {
        if (timer) clearTimeout(timer);
      },
    };
  }, [client, videoId]);
  useEffect(() => {
    const { seq, openedAt } = store.getState();
    if (seq > openedAt) refresh.soon(); // what came before anybody listened here
    const stop = store.subscribe((now, before) => {
      if (outdated(now, before)) refresh.soon();
    });
    return () => {
      stop();
      refresh.stop();
    };
  }, [store, refresh]);
  return null;
}
