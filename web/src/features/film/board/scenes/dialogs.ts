/** Which dialog of the scene list is open; there is one of each for the whole list. */
import { create } from "zustand";

export type Shown =
  | { kind: "move"; scene: string }
  | { kind: "models"; scene: string }
  /** The form for a new scene, at a place from 0. */
  | { kind: "add"; place: number };

export const useListDialogs = create<{ shown: Shown | null; show: (next: Shown | null) => void }>()(
  (set) => ({
    shown: null,
    show: (shown) => set({ shown }),
  }),
);
