import { useCallback, useEffect, useState, type RefObject } from "react";

/** Whether an element fills the screen, and what lets it, or lets it no more; Esc leaves too. */
export function useFullScreen(element: RefObject<HTMLElement | null>): { full: boolean; toggle: () => void } {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = (): void =>
      setFull(element.current !== null && document.fullscreenElement === element.current);
    // Most browsers keep this press to themselves; where they do not, it means nothing else.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !element.current || document.fullscreenElement !== element.current)
        return;
      event.stopPropagation();
      void document.exitFullscreen();
    };
    document.addEventListener("fullscreenchange", changed);
    window.addEventListener("keydown", escape, true);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      window.removeEventListener("keydown", escape, true);
    };
  }, [element]);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void element.current?.requestFullscreen().catch(() => undefined);
  }, [element]);
  return { full, toggle };
}
