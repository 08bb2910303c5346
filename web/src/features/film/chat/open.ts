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

/** After `show` has drawn it. */
export const focusComposer = (): void => {
  requestAnimationFrame(() => document.getElementById(COMPOSER)?.focus());
};

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
