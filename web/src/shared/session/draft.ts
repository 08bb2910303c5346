/** What somebody typed and has not sent: it outlives a reload, a crash and signing in. */
import { useCallback, useState } from "react";

/** What is kept under `key`, for whoever only shows it. */
export const readDraft = (key: string): string => {
  try {
    return sessionStorage.getItem(`pixora.draft.${key}`) ?? "";
  } catch {
    return "";
  }
};

const write = (key: string, text: string): void => {
  try {
    if (text) sessionStorage.setItem(`pixora.draft.${key}`, text);
    else sessionStorage.removeItem(`pixora.draft.${key}`);
  } catch {
    // Storage is closed to us; then it lives as long as the page.
  }
};

/** A text that is kept under `key`; like `useState`. */
export function useDraft(key: string, initial = ""): [string, (text: string) => void] {
  const [text, set] = useState(() => readDraft(key) || initial);
  const change = useCallback(
    (next: string) => {
      write(key, next);
      set(next);
    },
    [key],
  );
  return [text, change];
}

export const clearDraft = (key: string): void => write(key, "");
