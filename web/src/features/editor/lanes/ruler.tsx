/** The ruler: seconds along the top, to be clicked and dragged. One canvas, as wide as the view. */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type PointerEvent, type ReactNode } from "react";
import { clock } from "@/shared/text/format";
import { useEditor, useFilmTime, useView } from "../editor";
import { ticks, toPx, type Scale } from "../time/scale";
import { landmarks, snapped } from "../time/snap";
import { HEAD, RULER } from "./geometry";
import { grab } from "./gesture";
import { autoscroll } from "./reordering";
import { useThemeKey } from "./theme";

export function Ruler(): ReactNode {
  const { t } = useLingui();
  const { scroller, view } = useEditor();
  const film = useFilmTime();
  const scale = useView(({ scale: now }) => now);
  const width = useView(({ width: now }) => now);
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeKey();
  const scrub = useScrub();
  useEffect(() => {
    const lanes = scroller.element;
    if (!lanes || !canvas.current) return;
    let frame = 0;
    const paint = (): void => {
      frame = 0;
      if (canvas.current) draw(canvas.current, scale, lanes.scrollLeft, view.getState().width);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(paint);
    };
    paint();
    lanes.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      lanes.removeEventListener("scroll", soon);
    };
  }, [scroller, view, scale, width, theme]);
  return (
    <div
      aria-hidden
      title={t`Click or drag to go to a moment`}
      onPointerDown={scrub}
      className="relative h-full cursor-pointer touch-none"
      style={{ minWidth: toPx(scale, film.total.frames) }}
    >
      <canvas
        ref={canvas}
        className="pointer-events-none sticky text-muted"
        style={{ left: HEAD, width, height: RULER }}
      />
    </div>
  );
}

/** Moves the playhead with the pointer. */
export function useScrub(): (event: PointerEvent) => void {
  const { scroller, view, overlay, transport, film } = useEditor();
  return (event) => {
    const lanes = scroller.element;
    if (!lanes || event.button !== 0) return;
    const { scale } = view.getState();
    const marks = landmarks(film());
    const left = lanes.getBoundingClientRect().left + HEAD;
    const go = (clientX: number, free: boolean): void => {
      const at = (clientX - left + lanes.scrollLeft) / scale.perFrame;
      const to = free ? { frame: at, magnet: null } : snapped(at, marks, scale.perFrame);
      transport.seek((Math.floor(Math.max(0, to.frame)) + 0.5) / scale.fps);
      overlay.magnet(to.magnet ? toPx(scale, to.frame) : null);
    };
    transport.pause();
    go(event.clientX, true);
    grab(event, {
      slack: 2,
      move: (_dx, _dy, { clientX, ctrlKey, metaKey }) => {
        autoscroll(lanes, clientX);
        go(clientX, !view.getState().snap || ctrlKey || metaKey);
      },
      rest: () => overlay.clear(),
      commit: () => undefined,
    });
  };
}

function draw(canvas: HTMLCanvasElement, scale: Scale, scroll: number, width: number): void {
  const ratio = Math.min(2, devicePixelRatio || 1);
  canvas.width = width * ratio;
  canvas.height = RULER * ratio;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.scale(ratio, ratio);
  const look = getComputedStyle(canvas);
  pen.fillStyle = look.color;
  pen.font = `500 11px ${look.fontFamily}`;
  pen.textBaseline = "top";
  const second = toPx(scale, scale.fps);
  const { label, marks } = ticks(scale);
  const step = (label * second) / marks;
  const last = Math.ceil((scroll + width) / step);
  for (let index = Math.floor(scroll / step); index <= last; index += 1) {
    const x = Math.round(index * step - scroll) + 0.5;
    const long = index % marks === 0;
    pen.globalAlpha = long ? 0.8 : 0.4;
    pen.fillRect(x - 0.5, RULER - (long ? 9 : 5), 1, long ? 9 : 5);
    pen.globalAlpha = 1;
    if (long) pen.fillText(clock((index / marks) * label), x + 4, 7);
  }
}
