/** Time and pixels: the one place that turns one into the other. Time is whole frames of the film. */

export interface Scale {
  /** Pixels across one frame. */
  perFrame: number;
  fps: number;
}

/** As close as one gets: a frame can be grabbed. */
const CLOSEST = 24;
/** Room behind the film's end, so that its edge can be pulled. */
export const ROOM = 160;

export const toPx = (scale: Scale, frames: number): number => frames * scale.perFrame;
export const toFrames = (scale: Scale, px: number): number => Math.round(px / scale.perFrame);
export const seconds = (scale: Scale, frames: number): number => frames / scale.fps;

/** The scale at which the whole film is seen. */
export function fitted(total: number, width: number, fps: number): Scale {
  const room = Math.max(40, width - ROOM / 2);
  return { fps, perFrame: Math.min(CLOSEST, room / Math.max(1, total)) };
}

/** Closer or further by `factor`; never further than the whole film. */
export function zoomed(scale: Scale, factor: number, total: number, width: number): Scale {
  const least = fitted(total, width, scale.fps).perFrame;
  return { ...scale, perFrame: Math.min(CLOSEST, Math.max(least, scale.perFrame * factor)) };
}

/** Where to scroll so that what is `anchor` px into the view stays there when the scale changes. */
export function anchored(before: Scale, after: Scale, scroll: number, anchor: number): number {
  return Math.max(0, ((scroll + anchor) / before.perFrame) * after.perFrame - anchor);
}

/** How close, as a slider tells it: 0 is the whole film, 100 a frame that can be grabbed. */
export function closeness(scale: Scale, total: number, width: number): number {
  const least = fitted(total, width, scale.fps).perFrame;
  return least >= CLOSEST ? 0 : (100 * Math.log(scale.perFrame / least)) / Math.log(CLOSEST / least);
}

/** The factor that brings a scale to such a closeness. */
export function factorTo(scale: Scale, wanted: number, total: number, width: number): number {
  const least = fitted(total, width, scale.fps).perFrame;
  return (least * (CLOSEST / least) ** (wanted / 100)) / scale.perFrame;
}

export interface Span {
  from: number;
  to: number;
}

const QUANTUM = 200;

/** The pixels to draw: the view and half of one on either side, in steps, so that scrolling a little draws nothing. */
export function windowOf(scroll: number, width: number): Span {
  const down = (px: number): number => Math.floor(px / QUANTUM) * QUANTUM;
  return { from: Math.max(0, down(scroll - width / 2)), to: down(scroll + width * 1.5) + QUANTUM };
}

export const meets = (one: Span, from: number, to: number): boolean => from < one.to && to > one.from;

/** What of `from`..`to` is inside the span; null where nothing is. */
export function within(span: Span, from: number, to: number): Span | null {
  const cut = { from: Math.max(span.from, from), to: Math.min(span.to, to) };
  return cut.from < cut.to ? cut : null;
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600];
const LABEL_PX = 72;

/** Seconds between two labels of the ruler, and marks between them. Below a second, marks are frames. */
export function ticks(scale: Scale): { label: number; marks: number } {
  const second = toPx(scale, scale.fps);
  const label = STEPS.find((step) => step * second >= LABEL_PX) ?? STEPS.at(-1)!;
  if (label > 1) return { label, marks: label % 5 === 0 ? 5 : label };
  return { label, marks: scale.perFrame >= 6 ? scale.fps : second >= 160 ? 10 : 5 };
}
