/** Getting to the chat from anywhere on the page. */
import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef } from "react";
import { create } from "zustand";
import type { Action } from "@/shared/keys/actions";

interface Drawer {
  open: boolean;
  show: () => void;
  hide: () => void;
}

/** The chat where it is a drawer; its button is in the header. */
export const useDrawer = create<Drawer>()((set) => ({
  open: false,
  show: () => set({ open: true }),
  hide: () => set({ open: false }),
}));

export const COMPOSER = "composer";

/** Focuses something that is about to be drawn; panes take a few frames to open. */
export function focusSoon(id: string, frames = 20): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(id);
    found?.focus();
    if (document.activeElement !== found && frames > 0) focusSoon(id, frames - 1);
  });
}

export const focusComposer = (): void => focusSoon(COMPOSER);

export function useChatActions(show: () => void): readonly Action[] {
  const { t } = useLingui();
  const latest = useRef(show);
  latest.current = show;
  return useMemo(
    () => [
      {
        id: "chat.write",
        label: t`Write to the director`,
        group: t`Chat`,
        keys: ["/"],
        run: () => {
          latest.current();
          focusComposer();
        },
      },
    ],
    [t],
  );
}
