/** How somebody likes the studio; kept in this browser. */
import { create } from "zustand";
import { persist } from "zustand/middleware";

export interface Prefs {
  theme: "system" | "light" | "dark";
  motion: "system" | "less";
  /** Shortcuts of a single key. */
  shortcuts: boolean;
  /** Enter sends a message; otherwise Ctrl+Enter does. */
  enterSends: boolean;
  /** Captions are shown in previews. */
  captions: boolean;
  /** Messages appear when they are complete, not word by word. */
  wholeMessages: boolean;
  /** Of films, 0 to 1. */
  volume: number;
  muted: boolean;
}

export const DEFAULTS: Prefs = {
  theme: "system",
  motion: "system",
  shortcuts: true,
  enterSends: true,
  captions: true,
  wholeMessages: false,
  volume: 1,
  muted: false,
};

export const usePrefs = create<Prefs>()(persist(() => DEFAULTS, { name: "pixora.prefs" }));

/** Shows the page as it is liked, now and whenever that changes. */
export function applyPrefs(): void {
  const apply = ({ theme, motion }: Prefs): void => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    if (motion === "system") delete dataset.motion;
    else dataset.motion = motion;
  };
  apply(usePrefs.getState());
  usePrefs.subscribe(apply);
}
