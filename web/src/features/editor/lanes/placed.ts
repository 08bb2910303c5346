/** The pieces that lie in the lanes, for a drag that moves them on the page only.
 *
 * Each carries its place as `data-order` (scene 3 is 3, the cut behind it 3.5) and, where it is as wide as
 * a scene, that scene as `data-wide`. */

interface Placed {
  /** Moves each piece by so many px. */
  place: (by: (order: number) => number) => void;
  /** A scene that is `px` wider, and with it everything that lasts as long as the film. */
  widen: (scene: string, px: number) => void;
  /** Brings pieces in front of the others while they are carried. */
  lift: (which: (order: number) => boolean) => void;
  restore: () => void;
}

export function placed(lanes: HTMLElement): Placed {
  const pieces = [...lanes.querySelectorAll<HTMLElement>("[data-order]")];
  const widths = new Map<HTMLElement, number>();
  const wide = (scene: string): HTMLElement[] => [
    ...lanes.querySelectorAll<HTMLElement>(`[data-wide="${CSS.escape(scene)}"], [data-wide="*"]`),
  ];
  return {
    place: (by) => {
      for (const piece of pieces) {
        const px = by(Number(piece.dataset.order));
        piece.style.transform = px ? `translateX(${px}px)` : "";
      }
    },
    widen: (scene, px) => {
      for (const piece of wide(scene)) {
        if (!widths.has(piece)) widths.set(piece, parseFloat(piece.style.width));
        piece.style.width = `${Math.max(0, widths.get(piece)! + px)}px`;
      }
    },
    lift: (which) => {
      for (const piece of pieces)
        if (which(Number(piece.dataset.order))) piece.setAttribute("data-lifted", "");
    },
    restore: () => {
      for (const piece of pieces) {
        piece.style.transform = "";
        piece.removeAttribute("data-lifted");
      }
      // React takes these for unchanged, so they have to be what it wrote last.
      for (const [piece, width] of widths) piece.style.width = `${width}px`;
    },
  };
}
