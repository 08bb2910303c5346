import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds; follows the window. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", tell);
      return () => media.removeEventListener("change", tell);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The widths at which the studio changes its layout; the same as in the styles. */
export type Room = "phone" | "tablet" | "desktop";

export function useRoom(): Room {
  const desktop = useMedia("(width >= 75rem)");
  const tablet = useMedia("(width >= 48rem)");
  return desktop ? "desktop" : tablet ? "tablet" : "phone";
}
