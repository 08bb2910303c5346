import { useCallback } from "react";

/** Calls `more` when what it gives a ref to comes near the window. */
export function useNear(more: () => void, on: boolean): (node: Element | null) => (() => void) | undefined {
  return useCallback(
    (node: Element | null) => {
      if (!node || !on || typeof IntersectionObserver === "undefined") return undefined;
      const seen = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) more();
        },
        { rootMargin: "600px" },
      );
      seen.observe(node);
      return () => seen.disconnect();
    },
    [more, on],
  );
}
