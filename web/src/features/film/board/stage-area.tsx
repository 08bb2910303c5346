import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useRevision, useTimeline } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import type { Timeline } from "@/shared/preview/picture";
import type { Span } from "@/shared/preview/transport";
import { useTransport } from "@/shared/preview/use-transport";
import { Watch } from "@/shared/preview/watch";
import { Failure, Skeleton } from "@/shared/ui/states";
import { useLookingAt } from "./history/looking";

/** Where the film is seen, as it is or as it was. */
export function StageArea(): ReactNode {
  const id = useFilm((film) => film.videoId);
  const looking = useLookingAt(id);
  return looking ? <Then id={id} revision={looking.revision} /> : <Now id={id} />;
}

/** An earlier film, with its own words. */
function Then({ id, revision }: { id: string; revision: number }): ReactNode {
  const { data } = useRevision(id, revision);
  const transport = useTransport(`${id}@${revision}`);
  if (!data) return <Skeleton className="h-full rounded-none" />;
  const film = {
    settings: data.video.settings,
    scenes: data.scenes.map((one) => ({ ...one, id: one.scene })),
    cast: data.video.cast,
  };
  return <Watch transport={transport} timeline={data.timeline} film={film} compact />;
}

/** The film that is open; the scene that is selected comes up by itself. */
function Now({ id }: { id: string }): ReactNode {
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
