/** Where a film is seen: the picture at its shape, and what lies over it. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import type { Card } from "./compositor";
import { Preview, type PreviewState } from "./engine";
import { Finished } from "./finished";
import type { SceneTimes, Timeline, UnitTake } from "./picture";
import type { Transport } from "./transport";

/** Centres a picture of some shape, as large as there is room. */
export function Screen({
  ratio,
  label,
  onPress,
  over,
  children,
}: {
  ratio: number;
  label: string;
  onPress: () => void;
  /** What is to be read, not seen. */
  over?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className="@container-[size] relative grid min-h-0 flex-1 place-items-center overflow-hidden bg-sunken">
      {/* Keyboards and screen readers have the button below; this is for whoever clicks pictures. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="img"
        aria-label={label}
        className="@container-[size] relative overflow-hidden bg-line"
        style={{ aspectRatio: ratio, width: `min(100cqw, ${100 * ratio}cqh)` }}
        onClick={onPress}
      >
        {children}
      </div>
      {over}
    </div>
  );
}

/** Proxies are no sharper than this. */
const MOST_PIXELS = 1280;

/** The film from its takes. */
export function LivePicture({
  transport,
  timeline,
  card,
  onState,
}: {
  transport: Transport;
  timeline: Timeline;
  card: (scene: SceneTimes) => Card;
  onState: (state: PreviewState) => void;
}): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ card, onState });
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    latest.current = { card, onState };
  });
  useEffect(() => {
    const made = new Preview(transport, canvas.current!, (scene) => latest.current.card(scene));
    const ends = [
      transport.use(made),
      transport.onFrame((seconds) => made.frame(seconds)),
      made.state.subscribe((state) => latest.current.onState(state)),
      fitted(canvas.current!, () => made.frame(transport.now())),
      () => made.close(),
    ];
    setPreview(made);
    return () => ends.forEach((end) => end());
  }, [transport]);
  useEffect(() => preview?.setTimeline(timeline), [preview, timeline]);
  return <canvas ref={canvas} className="absolute inset-0 size-full" />;
}

/** As many points as the screen shows, and no more than are worth drawing. */
function fitted(canvas: HTMLCanvasElement, drawn: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = canvas;
    if (!clientWidth || !clientHeight) return;
    const scale = Math.min(devicePixelRatio, MOST_PIXELS / Math.max(clientWidth, clientHeight));
    const [width, height] = [Math.round(clientWidth * scale), Math.round(clientHeight * scale)];
    if (canvas.width === width && canvas.height === height) return;
    Object.assign(canvas, { width, height });
    drawn();
  });
  observer.observe(canvas);
  return () => observer.disconnect();
}

/** The film as it was cut. */
export function FinishedPicture({
  transport,
  cut,
  fps,
  onFailed,
}: {
  transport: Transport;
  cut: UnitTake;
  fps: number;
  onFailed: () => void;
}): ReactNode {
  const video = useRef<HTMLVideoElement>(null);
  // An address is signed anew every few minutes; the one that plays is kept while it works.
  const [kept, setKept] = useState(cut);
  if (kept.take !== cut.take) setKept(cut);
  useEffect(() => {
    const deck = new Finished(video.current!, fps);
    const out = transport.use(deck);
    return () => {
      out();
      deck.close();
    };
  }, [transport, fps, kept]);
  return (
    // Captions are text over the picture, the same as over the preview.
    // eslint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={video}
      src={mediaUrl(kept.media.original)}
      poster={mediaUrl(kept.media.poster)}
      playsInline
      preload="metadata"
      className="absolute inset-0 size-full"
      onError={() => (kept.media.original === cut.media.original ? onFailed() : setKept(cut))}
    />
  );
}
