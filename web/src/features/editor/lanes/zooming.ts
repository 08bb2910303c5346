/** Closer and further by wheel and by two fingers, around where they are. */
import { useEffect } from "react";
import { useEditor } from "../editor";
import { HEAD } from "./geometry";

export function useZoomGestures(): void {
  const { scroller, film } = useEditor();
  useEffect(() => {
    const lanes = scroller.element;
    if (!lanes) return;
    const anchor = (clientX: number): number =>
      Math.max(0, clientX - lanes.getBoundingClientRect().left - HEAD);
    // A pinch on a trackpad arrives as a wheel with Ctrl.
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      scroller.zoom(Math.exp(-event.deltaY * 0.0025), anchor(event.clientX), film().total.frames);
    };
    let apart = 0;
    const pinch = (event: TouchEvent): void => {
      const [one, other] = event.touches;
      if (!one || !other) {
        apart = 0;
        return;
      }
      event.preventDefault();
      const now = Math.max(1, Math.abs(one.clientX - other.clientX));
      if (apart) scroller.zoom(now / apart, anchor((one.clientX + other.clientX) / 2), film().total.frames);
      apart = now;
    };
    const lifted = (): void => {
      apart = 0;
    };
    lanes.addEventListener("wheel", wheel, { passive: false });
    lanes.addEventListener("touchmove", pinch, { passive: false });
    lanes.addEventListener("touchend", lifted);
    return () => {
      lanes.removeEventListener("wheel", wheel);
      lanes.removeEventListener("touchmove", pinch);
      lanes.removeEventListener("touchend", lifted);
    };
  }, [scroller, film]);
}
