import { useEffect, useState, useSyncExternalStore } from "react";
import { useDraft } from "@/shared/session/draft";
import { SavingField, type FieldState, type Source } from "./saving-field";

export interface Saved<T> {
  /** What to show: what was typed here, or else what the film says. */
  value: T;
  change: (next: T) => void;
  /** Saves what is waiting, now; for leaving the field. */
  flush: () => void;
  state: FieldState<T>["phase"];
  error: unknown;
  /** What somebody else wrote there meanwhile. */
  theirs: T | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

export function useSaved<T>(source: Source<T>): Saved<T> {
  const [draft, setDraft] = useDraft(source.draftKey);
  const [field] = useState(() => new SavingField(source, draft, setDraft));
  const { mine, phase, error, theirs } = useSyncExternalStore(field.subscribe, () => field.state);
  useEffect(() => field.follow(source));
  // What a reload interrupted goes on; what is not saved when the field goes away is sent.
  useEffect(() => {
    field.flush();
    return field.flush;
  }, [field]);
  return {
    value: mine ? mine.value : source.value,
    change: (value) => field.change(value),
    flush: field.flush,
    state: phase,
    error,
    theirs,
    keepMine: () => field.keepMine(),
    takeTheirs: () => field.takeTheirs(),
  };
}
