/** Closer and further by wheel and by two fingers, around where they are. */
import { useEffect } from "react";
import { useEditor } from "../editor";
import { HEAD } from "./geometry";

/** Calls with how much closer, and around which point of the page; returns what ends it. */
export function zooming(element: HTMLElement, zoom: (factor: number, clientX: number) => void): () => void {
  // A pinch on a trackpad arrives as a wheel with Ctrl.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * 0.0025), event.clientX);
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
    if (apart) zoom(now / apart, (one.clientX + other.clientX) / 2);
    apart = now;
  };
  const lifted = (): void => {
    apart = 0;
  };
  element.addEventListener("wheel", wheel, { passive: false });
  element.addEventListener("touchmove", pinch, { passive: false });
  element.addEventListener("touchend", lifted);
  return () => {
    element.removeEventListener("wheel", wheel);
    element.removeEventListener("touchmove", pinch);
    element.removeEventListener("touchend", lifted);
  };
}

export function useZoomGestures(): void {
  const { scroller, film } = useEditor();
  useEffect(() => {
    const lanes = scroller.element;
    if (!lanes) return;
    return zooming(lanes, (factor, clientX) => {
      const anchor = Math.max(0, clientX - lanes.getBoundingClientRect().left - HEAD);
      scroller.zoom(factor, anchor, film().total.frames);
    });
  }, [scroller, film]);
}
