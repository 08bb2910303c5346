/** How one looks at the film in time: how close, where, and what is grabbed. None of it is the film's. */
import { createStore, type StoreApi } from "zustand";
import { kept } from "@/shared/session/storage";
import { anchored, fitted, windowOf, zoomed, type Scale, type Span } from "./time/scale";

export interface View {
  scale: Scale;
  /** Pixels of the lanes that are seen. */
  width: number;
  /** Pixels of the lanes that are drawn. */
  window: Span;
  /** The whole film is seen, and stays so when there is more or less room for it. */
  fit: boolean;
  snap: boolean;
  layout: "lanes" | "table";
  /** Scenes that are selected beside the one in the address. */
  also: readonly string[];
  /** What kept the last edit from doing what was asked, and at which scene. */
  limit: { scene: string; text: string } | null;
  /** Scenes that have just been cut. */
  flash: readonly string[];
  /** The line of captions that is being written in its place. */
  writing: { scene: string; line: number } | null;
  /** Words of a caption as they are typed, which only the stage shows until they are kept. */
  typed: { scene: string; line: number; text: string } | null;
}

export type ViewStore = StoreApi<View>;

const SNAP_KEY = "pixora.editor.snap";

export function createView(fps: number): ViewStore {
  return createStore<View>()(() => ({
    scale: { fps, perFrame: 4 },
    width: 0,
    window: { from: 0, to: 2000 },
    fit: true,
    snap: kept.getItem(SNAP_KEY) !== "off",
    layout: "lanes",
    also: [],
    limit: null,
    flash: [],
    writing: null,
    typed: null,
  }));
}

export function toggleSnap(view: ViewStore): boolean {
  const snap = !view.getState().snap;
  kept.setItem(SNAP_KEY, snap ? "on" : "off");
  view.setState({ snap });
  return snap;
}

/** The lanes' scroller, which the view moves but does not own. */
export class Scroller {
  element: HTMLElement | null = null;
  /** Where to be once the lanes are as wide as their new scale asks. */
  private goal: number | null = null;

  constructor(private readonly view: ViewStore) {}

  get scale(): Scale {
    return this.view.getState().scale;
  }

  get left(): number {
    return this.element?.scrollLeft ?? 0;
  }

  /** Closer by `factor`; what is `anchor` px into the view stays there. */
  zoom(factor: number, anchor: number, total: number): void {
    const { scale, width } = this.view.getState();
    const after = zoomed(scale, factor, total, width);
    if (after.perFrame === scale.perFrame) return;
    this.goal = anchored(scale, after, this.goal ?? this.left, anchor);
    const fit = after.perFrame <= fitted(total, width, scale.fps).perFrame * 1.001;
    this.view.setState({ scale: after, fit, window: windowOf(this.goal, width) });
  }

  fit(total: number): void {
    const { scale, width } = this.view.getState();
    this.goal = 0;
    this.view.setState({ scale: fitted(total, width, scale.fps), fit: true, window: windowOf(0, width) });
  }

  /** Call when the lanes have got their new width. */
  arrive(): void {
    if (this.goal !== null && this.element) this.element.scrollLeft = this.goal;
    this.goal = null;
  }

  scrolled(): void {
    const { width, window } = this.view.getState();
    const next = windowOf(this.left, width);
    if (next.from !== window.from || next.to !== window.to) this.view.setState({ window: next });
  }

  /** Turns the page when `px` is not in view. */
  reveal(px: number, margin = 24): void {
    const { width } = this.view.getState();
    if (!this.element || (px >= this.left + margin && px <= this.left + width - margin)) return;
    this.element.scrollLeft = Math.max(0, px - width * 0.1);
  }
}
