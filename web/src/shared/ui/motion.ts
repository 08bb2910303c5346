import { usePrefs } from "@/shared/session/prefs";

/** Whether nothing should move by itself, by what the system or the person says. */
export const calm = (): boolean =>
  usePrefs.getState().motion === "less" || matchMedia("(prefers-reduced-motion: reduce)").matches;
