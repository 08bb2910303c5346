/** Whether what was changed by hand has reached the server. */
import { create } from "zustand";

interface Saving {
  /** Edits under way. */
  open: number;
  /** The last one did not get through. */
  failed: boolean;
}

export const useSaving = create<Saving>()(() => ({ open: 0, failed: false }));

/** Counts an edit while it is under way. */
export async function saving<T>(edit: Promise<T>): Promise<T> {
  useSaving.setState(({ open }) => ({ open: open + 1 }));
  let failed = true;
  try {
    const done = await edit;
    failed = false;
    return done;
  } finally {
    useSaving.setState(({ open }) => ({ open: open - 1, failed }));
  }
}

/** Resolves when nothing is on its way to the server any more. */
export function saved(): Promise<void> {
  if (!useSaving.getState().open) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSaving.subscribe(({ open }) => {
      if (open) return;
      stop();
      resolve();
    });
  });
}
