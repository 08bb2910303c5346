import { useSyncExternalStore } from "react";
import { usePrefs } from "@/shared/session/prefs";

const dark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Changes with the colours of the page, for what a canvas has painted with them. */
export function useThemeKey(): string {
  const theme = usePrefs((prefs) => prefs.theme);
  const system = useSyncExternalStore(
    (changed) => {
      const query = dark();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => dark().matches,
  );
  return `${theme} ${system}`;
}
