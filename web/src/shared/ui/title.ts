import { useEffect } from "react";

/** Names the page for the tab, the history and screen readers. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Pixora`;
    return () => {
      document.title = "Pixora";
    };
  }, [title]);
}
