/** The film along time: a ruler, and a lane for each thing that is seen or heard. */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useLayoutEffect, type ReactNode } from "react";
import { useEditor, useFilmTime, useView } from "../editor";
import { ROOM, toPx, windowOf } from "../time/scale";
import { CaptionLane } from "./caption-lane";
import { HEAD, HEIGHT, RULER, type LaneName } from "./geometry";
import { OverlayLayer } from "./overlay";
import { PlayheadHandle, PlayheadLine } from "./playhead";
import { Ruler } from "./ruler";
import { SceneLane } from "./scene-lane";
import { AmbienceLane, MusicLane, NarrationLane } from "./sound-lanes";
import { CaptionHead, LevelHead, TrackHead } from "./track-head";
import { useZoomGestures } from "./zooming";

export function Lanes(): ReactNode {
  const { t } = useLingui();
  const { scroller } = useEditor();
  const film = useFilmTime();
  const scale = useView((view) => view.scale);
  const width = useView((view) => view.width);
  useMeasured();
  useZoomGestures();
  useLayoutEffect(() => scroller.arrive(), [scroller, scale]);
  const across = Math.max(width, toPx(scale, film.total.frames) + ROOM / 2);
  return (
    <section
      ref={(element) => {
        scroller.element = element;
      }}
      aria-label={t`Timeline`}
      onScroll={() => scroller.scrolled()}
      className="pane relative min-h-0 flex-1 bg-sunken"
    >
      <div className="relative grid" style={{ gridTemplateColumns: `${HEAD}px ${across}px` }}>
        <div
          className="sticky top-0 left-0 z-12 border-r border-b border-line bg-surface"
          style={{ height: RULER }}
        />
        <div className="sticky top-0 z-11 border-b border-line bg-surface" style={{ height: RULER }}>
          <Ruler />
          <PlayheadHandle />
        </div>
        <Row lane="scenes" head={<TrackHead name={t`Scenes`} />}>
          <SceneLane />
        </Row>
        <Row lane="narration" head={<LevelHead name={t`Narration`} track="voice" />}>
          <NarrationLane />
        </Row>
        <Row lane="sound" head={<LevelHead name={t`Sound`} track="sound" />}>
          <AmbienceLane />
        </Row>
        <Row lane="music" head={<LevelHead name={t`Music`} track="music" />}>
          <MusicLane />
        </Row>
        <Row lane="captions" head={<CaptionHead />}>
          <CaptionLane />
        </Row>
        <div className="pointer-events-none absolute inset-y-0 right-0" style={{ left: HEAD, top: RULER }}>
          <PlayheadLine />
          <OverlayLayer />
        </div>
      </div>
    </section>
  );
}

function Row({ lane, head, children }: { lane: LaneName; head: ReactNode; children: ReactNode }): ReactNode {
  return (
    <>
      <div className="sticky left-0 z-10 border-b border-line" style={{ height: HEIGHT[lane] }}>
        {head}
      </div>
      <div className="relative border-b border-line" style={{ height: HEIGHT[lane] }}>
        {children}
      </div>
    </>
  );
}

/** Keeps the view's width, and the whole film in it where that is wanted. */
function useMeasured(): void {
  const { scroller, view, film } = useEditor();
  useEffect(() => {
    const element = scroller.element;
    if (!element) return;
    const measure = (): void => {
      const width = Math.max(0, element.clientWidth - HEAD);
      const { width: was } = view.getState();
      if (width && width !== was) view.setState({ width, window: windowOf(element.scrollLeft, width) });
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, view]);
  const width = useView((state) => state.width);
  useLayoutEffect(() => {
    // An edit changes the film's length, and must not move what is under the pointer.
    if (view.getState().fit && width) scroller.fit(film().total.frames);
  }, [view, scroller, film, width]);
}
