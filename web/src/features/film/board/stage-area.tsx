import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useTimeline } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import type { Timeline } from "@/shared/preview/picture";
import type { Span } from "@/shared/preview/transport";
import { useTransport } from "@/shared/preview/use-transport";
import { Watch } from "@/shared/preview/watch";
import { Failure, Skeleton } from "@/shared/ui/states";

/** Where the film is seen; choosing a scene goes to it. */
export function StageArea(): ReactNode {
  const id = useFilm((film) => film.videoId);
  const film = useFilm((state) => state.shared?.film);
  const { data: timeline, error, refetch } = useTimeline(id);
  const transport = useTransport(id);
  const { scene } = useSelection();
  const span = useMemo(() => spanOf(timeline, scene), [timeline, scene]);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!span || shown.current === scene) return;
    shown.current = scene;
    transport.fit(timeline!.total.frames / timeline!.fps, timeline!.fps);
    transport.seek(span.start);
  }, [transport, timeline, scene, span]);
  if (error && !timeline) return <Failure error={error} again={() => void refetch()} />;
  if (!timeline || !film) return <Skeleton className="h-full rounded-none" />;
  return <Watch transport={transport} timeline={timeline} film={film} selection={span} />;
}

function spanOf(timeline: Timeline | undefined, id: string | null): Span | null {
  const scene = timeline?.scenes.find((one) => one.scene === id);
  if (!timeline || !scene) return null;
  const end = scene.end.frames + scene.hold.frames;
  // Half a frame in, so that rounding never shows the scene before.
  return { start: (scene.start.frames + 0.5) / timeline.fps, end: end / timeline.fps };
}
