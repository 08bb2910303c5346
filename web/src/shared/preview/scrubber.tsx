import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import { clock } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { sceneAt, takesByUnit, type Timeline } from "./picture";
import type { Transport } from "./transport";
import { useTransportState } from "./use-transport";

/** The film from end to end, with its scenes; drag it to go somewhere. */
export function Scrubber({ transport, timeline }: { transport: Transport; timeline: Timeline }): ReactNode {
  const { t } = useLingui();
  const duration = useTransportState(transport, (state) => state.duration);
  const { loop, seconds } = useStill(transport);
  const rail = useRef<HTMLDivElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const knob = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<number | null>(null);
  useEffect(
    () =>
      transport.onFrame((now) => {
        const share = duration > 0 ? now / duration : 0;
        if (done.current) done.current.style.transform = `scaleX(${share})`;
        if (knob.current) knob.current.style.transform = `translateX(${share * 100}%)`;
      }),
    [transport, duration],
  );
  const at = (event: PointerEvent): number => {
    const { left, width } = rail.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width)) * duration;
  };
  const number = sceneAt(timeline, seconds * timeline.fps) + 1;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t`Moment of the film`}
      aria-valuemin={0}
      aria-valuemax={Math.round(duration * 100) / 100}
      aria-valuenow={Math.round(seconds * 100) / 100}
      aria-valuetext={t`${clock(seconds)} of ${clock(duration)}, scene ${number}`}
      className="group relative flex h-6 touch-none items-center rounded-control pointer-coarse:h-11"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        transport.seek(at(event));
      }}
      onPointerMove={(event) => {
        setOver(at(event));
        if (event.currentTarget.hasPointerCapture(event.pointerId)) transport.seek(at(event));
      }}
      onPointerLeave={() => setOver(null)}
      onKeyDown={(event) => keys(event, transport)}
    >
      <div
        ref={rail}
        className="relative h-1.5 w-full overflow-hidden rounded-full bg-control/35 transition-[height] group-hover:h-2.5"
      >
        <div ref={done} className="absolute inset-0 origin-left bg-accent" />
        <Marks timeline={timeline} />
      </div>
      {loop && duration > 0 && (
        <div
          className="pointer-events-none absolute inset-y-1 border-x-2 border-accent bg-accent/15"
          style={{
            left: `${(loop.start / duration) * 100}%`,
            width: `${((loop.end - loop.start) / duration) * 100}%`,
          }}
        />
      )}
      <div ref={knob} className="pointer-events-none absolute inset-x-0">
        <div className="size-3.5 -translate-x-1/2 rounded-full border-2 border-surface bg-accent shadow-card" />
      </div>
      {over !== null && duration > 0 && <Bubble timeline={timeline} seconds={over} share={over / duration} />}
    </div>
  );
}

/** What a screen reader is told of the playhead: where it stands, not that it moves. */
function useStill(transport: Transport): {
  loop: { start: number; end: number } | null;
  seconds: number;
} {
  const loop = useTransportState(transport, (state) => state.loop);
  const last = useRef(0);
  const seconds = useTransportState(transport, (state) => {
    if (!state.playing) last.current = state.seconds;
    return last.current;
  });
  return { loop, seconds };
}

/** The scenes' boundaries. */
function Marks({ timeline }: { timeline: Timeline }): ReactNode {
  const total = timeline.total.frames;
  return timeline.scenes
    .slice(1)
    .map((scene) => (
      <span
        key={scene.scene}
        className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-surface"
        style={{ left: `${(scene.start.frames / total) * 100}%` }}
      />
    ));
}

/** Pictures of a strip, at most; of a clip with fewer frames, as many as those. */
const TILES = 12;

/** What is there, before one goes there. */
function Bubble({
  timeline,
  seconds,
  share,
}: {
  timeline: Timeline;
  seconds: number;
  share: number;
}): ReactNode {
  const { t } = useLingui();
  const frame = seconds * timeline.fps;
  const scene = timeline.scenes[sceneAt(timeline, frame)];
  if (!scene) return null;
  const takes = takesByUnit(timeline);
  const clip = takes.get(`clip:${scene.scene}`);
  const poster = takes.get(`image:${scene.scene}`)?.media.poster;
  const tiles = Math.min(TILES, scene.clip.there || TILES);
  const part = (scene.clip.first + frame - scene.start.frames) / Math.max(1, scene.clip.there);
  const tile = Math.min(tiles - 1, Math.max(0, Math.floor(part * tiles)));
  return (
    <div
      className={classes(
        "pointer-events-none absolute bottom-full z-10 mb-1 flex -translate-x-1/2 flex-col items-center gap-1",
        "rounded-card border border-line bg-surface p-1 shadow-over pointer-coarse:hidden",
      )}
      style={{ left: `clamp(4.5rem, ${share * 100}%, calc(100% - 4.5rem))` }}
    >
      {clip?.media.strip ? (
        <div
          className="h-18 w-32 rounded-control bg-sunken bg-no-repeat"
          style={{
            backgroundImage: `url("${mediaUrl(clip.media.strip)}")`,
            backgroundSize: `${tiles * 100}% 100%`,
            backgroundPosition: `${tiles > 1 ? (tile / (tiles - 1)) * 100 : 0}% 0`,
          }}
        />
      ) : (
        poster && <img src={mediaUrl(poster)} alt="" className="h-18 w-32 rounded-control object-cover" />
      )}
      <span className="timecode px-1 text-meta whitespace-nowrap text-muted">
        {t`Scene ${scene.number}`} · {clock(seconds, true)}
      </span>
    </div>
  );
}

/** As sliders do, whether or not single keys are shortcuts elsewhere. */
function keys(event: KeyboardEvent, transport: Transport): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const moves: Record<string, () => void> = {
    ArrowLeft: () => (event.shiftKey ? transport.seek(transport.now() - 1) : transport.step(-1)),
    ArrowRight: () => (event.shiftKey ? transport.seek(transport.now() + 1) : transport.step(1)),
    PageUp: () => transport.seek(transport.now() + 5),
    PageDown: () => transport.seek(transport.now() - 5),
    Home: () => transport.seek(0),
    End: () => transport.seek(transport.duration),
    " ": () => transport.toggle(),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
