/** The shape of a sound, on a canvas no wider than what is in view: browsers blank huge ones. */
import { useLayoutEffect, useRef, type ReactNode } from "react";
import type { Span } from "../time/scale";
import { loudest, type Peaks } from "./peaks";
import { useThemeKey } from "./theme";

export function Wave({
  peaks,
  seen,
  height,
  pxPerSecond,
  gain = 1,
}: {
  peaks: Peaks | undefined;
  seen: Span;
  height: number;
  pxPerSecond: number;
  /** How loud it is drawn. */
  gain?: number;
}): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeKey();
  const width = Math.max(0, Math.ceil(seen.to - seen.from));
  useLayoutEffect(() => {
    if (canvas.current && peaks && width)
      draw(canvas.current, { peaks, from: seen.from, width, height, pxPerSecond, gain });
  }, [peaks, seen.from, width, height, pxPerSecond, gain, theme]);
  if (!peaks) return <span aria-hidden className="absolute inset-x-1 top-1/2 h-px bg-current opacity-50" />;
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className="pointer-events-none absolute top-0"
      style={{ left: seen.from, width, height }}
    />
  );
}

const BAR = 2;
const GAP = 1;

function draw(
  canvas: HTMLCanvasElement,
  look: { peaks: Peaks; from: number; width: number; height: number; pxPerSecond: number; gain: number },
): void {
  const { peaks, from, width, height, pxPerSecond, gain } = look;
  const ratio = Math.min(2, devicePixelRatio || 1);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.scale(ratio, ratio);
  pen.fillStyle = getComputedStyle(canvas).color;
  const middle = height / 2;
  const step = BAR + GAP;
  // Bars stand at fixed places of the sound, so that they do not swim while one scrolls.
  for (let x = Math.floor(from / step) * step; x < from + width; x += step) {
    const high = Math.min(1, loudest(peaks, x / pxPerSecond, (x + step) / pxPerSecond) * gain);
    const half = Math.max(0.5, high ** 0.7 * (middle - 2));
    pen.fillRect(x - from, middle - half, BAR, half * 2);
  }
}
