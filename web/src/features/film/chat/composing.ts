/** Words put into the composer from elsewhere on the page. */
import { create } from "zustand";
import { focusComposer } from "./open";

interface Composer {
  /** What to put in, for which film; taken by the composer. */
  put: { film: string; text: string } | null;
  write: (film: string, text: string) => void;
}

export const useComposer = create<Composer>()((set) => ({
  put: null,
  write: (film, text) => {
    set({ put: { film, text } });
    focusComposer();
  },
}));
