/** The page's two live regions: one that waits for its turn, one that does not. */
import type { ReactNode } from "react";
import { create } from "zustand";

const useSaid = create<{ polite: string; assertive: string }>()(() => ({ polite: "", assertive: "" }));
const GAP_MS = 3000;
let last = 0;
let waiting: ReturnType<typeof setTimeout> | null = null;

/** Tells screen readers something when they pause; of what comes faster than they can speak, the newest. */
export function announce(text: string): void {
  if (waiting) clearTimeout(waiting);
  const wait = Math.max(0, last + GAP_MS - Date.now());
  waiting = setTimeout(() => {
    last = Date.now();
    useSaid.setState({ polite: text.slice(0, 200) });
  }, wait);
}

/** Tells screen readers at once what stops the work. */
export function interrupt(text: string): void {
  useSaid.setState({ assertive: text });
}

export function LiveRegions(): ReactNode {
  const { polite, assertive } = useSaid();
  return (
    <>
      <div className="sr-only" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="sr-only" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
