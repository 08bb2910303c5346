/** The earlier film that is looked at; nothing is changed by looking. */
import { create } from "zustand";

interface Looking {
  film: string;
  revision: number;
  at: string;
}

export const useLooking = create<{ looking: Looking | null; look: (at: Looking | null) => void }>()(
  (set) => ({
    looking: null,
    look: (looking) => set({ looking }),
  }),
);

/** The revision of this film that is looked at, if one is. */
export const useLookingAt = (film: string): Looking | null =>
  useLooking(({ looking }) => (looking?.film === film ? looking : null));
