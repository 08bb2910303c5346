/** The open editor for the components below it: the film in time, how one looks at it, and its edits. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { useFilm } from "@/shared/film/context";
import { filmKeys, useTimeline } from "@/shared/film/queries";
import { useFit, useTransport } from "@/shared/preview/use-transport";
import type { Transport } from "@/shared/preview/transport";
import { shown, type Edits } from "./edit/queue";
import { useEdits } from "./edit/use-edits";
import { Overlay } from "./lanes/overlay";
import type { Timeline } from "./time/retime";
import { createView, Scroller, type View, type ViewStore } from "./view";

export interface Editor {
  videoId: string;
  view: ViewStore;
  scroller: Scroller;
  overlay: Overlay;
  edits: Edits;
  transport: Transport;
  /** The film as it is shown now, for what happens on a press and not while drawing. */
  film: () => Timeline;
}

const EditorContext = createContext<Editor | null>(null);
const TimelineContext = createContext<Timeline | null>(null);

/** Opens the editor on the open film once its timeline is there. */
export function EditorProvider({
  children,
  loading,
  failed,
}: {
  children: ReactNode;
  loading: ReactNode;
  failed: (error: unknown, again: () => void) => ReactNode;
}): ReactNode {
  const videoId = useFilm((film) => film.videoId);
  const { data, error, refetch } = useTimeline(videoId);
  if (data) return <Opened videoId={videoId} timeline={data}>{children}</Opened>; // prettier-ignore
  return error ? failed(error, () => void refetch()) : loading;
}

function Opened({
  videoId,
  timeline,
  children,
}: {
  videoId: string;
  timeline: Timeline;
  children: ReactNode;
}): ReactNode {
  const client = useQueryClient();
  const transport = useTransport(videoId);
  const [view] = useState(() => createView(timeline.fps));
  const edits = useEdits(videoId);
  const waiting = useStore(edits.store, (queue) => queue.waiting);
  const film = useMemo(() => shown(timeline, waiting), [timeline, waiting]);
  useFit(transport, film);
  const editor = useMemo<Editor>(() => {
    const scroller = new Scroller(view);
    // From the sources: what was pressed before the last press may not be drawn yet.
    const now = (): Timeline =>
      shown(client.getQueryData<Timeline>(filmKeys.timeline(videoId))!, edits.store.getState().waiting);
    return { videoId, view, scroller, overlay: new Overlay(), edits, transport, film: now };
  }, [videoId, view, edits, transport, client]);
  return (
    <EditorContext value={editor}>
      <TimelineContext value={film}>{children}</TimelineContext>
    </EditorContext>
  );
}

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error("no editor is open here");
  return editor;
}

/** The film in time, edits that are on their way included. */
export function useFilmTime(): Timeline {
  const film = use(TimelineContext);
  if (!film) throw new Error("no editor is open here");
  return film;
}

/** A part of how one looks at it; re-renders when that part changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useEditor().view, select);
}
