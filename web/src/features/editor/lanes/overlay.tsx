/** What is drawn over the lanes while something is dragged. It is written to the page without React: a drag
 * that publishes state for every pixel stutters. */
import type { ReactNode } from "react";
import { useEditor } from "../editor";

type Part = "bubble" | "hatch" | "marker" | "magnet";

export class Overlay {
  private parts = new Map<Part, HTMLElement>();

  readonly ref =
    (part: Part) =>
    (element: HTMLElement | null): void => {
      if (element) this.parts.set(part, element);
      else this.parts.delete(part);
    };

  /** A word beside the pointer, `x` and `y` px into the lanes. */
  bubble(x: number, text: string, more = "", y = 0): void {
    this.show("bubble", x, (element) => {
      element.style.top = `${Math.max(0, y) + 4}px`;
      const [first, last] = element.querySelectorAll("span");
      first!.textContent = text;
      last!.textContent = more;
    });
  }

  /** Where an edge cannot go. */
  hatch(from: number, to: number): void {
    this.show("hatch", from, (element) => {
      element.style.width = `${Math.max(0, to - from)}px`;
    });
  }

  /** Where something would be put. */
  marker(x: number): void {
    this.show("marker", x);
  }

  /** What an edge has jumped to; null where it is free. */
  magnet(x: number | null): void {
    if (x === null) return this.hide("magnet");
    this.show("magnet", x);
  }

  clear(): void {
    for (const part of this.parts.keys()) this.hide(part);
  }

  private show(part: Part, x: number, write?: (element: HTMLElement) => void): void {
    const element = this.parts.get(part);
    if (!element) return;
    element.style.transform = `translateX(${x}px)`;
    element.hidden = false;
    write?.(element);
  }

  private hide(part: Part): void {
    const element = this.parts.get(part);
    if (element) element.hidden = true;
  }
}

/** The overlay's elements, at the lanes' left edge. */
export function OverlayLayer(): ReactNode {
  const { overlay } = useEditor();
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 z-5">
      <div
        ref={overlay.ref("hatch")}
        hidden
        className="hatched absolute top-0 left-0 h-full border-x border-error/60"
      />
      <div ref={overlay.ref("magnet")} hidden className="absolute top-0 left-0 h-full w-px bg-accent" />
      <div
        ref={overlay.ref("marker")}
        hidden
        className="absolute top-0 left-0 -ml-0.5 h-full w-1 rounded-full bg-accent"
      />
      <div ref={overlay.ref("bubble")} hidden className="absolute left-0">
        <div className="timecode -translate-x-1/2 rounded-control border border-line bg-surface px-2 py-0.5 text-meta font-medium whitespace-nowrap text-text shadow-over">
          <span />
          <span className="pl-1.5 text-muted" />
        </div>
      </div>
    </div>
  );
}
