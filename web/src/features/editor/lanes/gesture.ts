/** One press of a pointer, from down to up. Esc takes it back. */
import type { PointerEvent as ReactPointerEvent } from "react";

export interface Gesture {
  /** `dx` and `dy` from where it began, in px. Called at most once a frame. */
  move: (dx: number, dy: number, event: PointerEvent) => void;
  /** The pointer was lifted after it had moved. */
  commit: () => void;
  /** Puts everything back; called in every case, before `commit`. */
  rest: () => void;
  /** The pointer was lifted where it was pressed. */
  click?: (event: PointerEvent) => void;
  /** Pixels that are no movement yet. */
  slack?: number;
  /** Called once it is a movement. */
  begin?: () => void;
}

export function grab(pressed: ReactPointerEvent, gesture: Gesture): void {
  if (pressed.button !== 0) return;
  const target = pressed.currentTarget as HTMLElement;
  const { clientX, clientY, pointerId } = pressed;
  const { slack = 3 } = gesture;
  let moving = slack === 0;
  let frame = 0;
  let last: PointerEvent | null = null;
  target.setPointerCapture(pointerId);
  if (moving) gesture.begin?.();

  const draw = (): void => {
    frame = 0;
    if (last) gesture.move(last.clientX - clientX, last.clientY - clientY, last);
  };
  const onMove = (event: PointerEvent): void => {
    if (!moving && Math.hypot(event.clientX - clientX, event.clientY - clientY) <= slack) return;
    if (!moving) gesture.begin?.();
    moving = true;
    last = event;
    frame ||= requestAnimationFrame(draw);
  };
  const end = (keep: boolean, event?: PointerEvent): void => {
    cancelAnimationFrame(frame);
    if (keep && last && frame) draw();
    target.removeEventListener("pointermove", onMove);
    target.removeEventListener("pointerup", onUp);
    target.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
    if (target.hasPointerCapture(pointerId)) target.releasePointerCapture(pointerId);
    if (moving) gesture.rest();
    if (!keep) return;
    if (moving) gesture.commit();
    else if (event) gesture.click?.(event);
  };
  const onUp = (event: PointerEvent): void => end(true, event);
  const onCancel = (): void => end(false);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  target.addEventListener("pointermove", onMove);
  target.addEventListener("pointerup", onUp);
  target.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
}
