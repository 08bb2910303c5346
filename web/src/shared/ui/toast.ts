/** What is said in passing; {@link Toasts} shows it. */
import { create } from "zustand";
import { sentence } from "@/shared/api/problem";

export interface Shown {
  key: number;
  text: string;
  bad: boolean;
  action: Offer | null;
}

/** What can be done about what a toast says, for as long as it is there. */
export interface Offer {
  label: string;
  run: () => void;
  /** It went and nobody did it: what could be undone may now be done. */
  missed?: () => void;
}

export const useToasts = create<{ shown: Shown[] }>()(() => ({ shown: [] }));
let next = 0;

/** Says something in passing; with an action, such as undoing it, for ten seconds. */
export function toast(text: string, action: Shown["action"] = null): void {
  show({ text, bad: false, action });
}

/** Says why something did not work. */
export function toastError(error: unknown, action: Shown["action"] = null): void {
  show({ text: typeof error === "string" ? error : sentence(error), bad: true, action });
}

function show(one: Omit<Shown, "key">): void {
  next += 1;
  const { shown } = useToasts.getState();
  const kept = [...shown.filter((other) => other.text !== one.text), { key: next, ...one }].slice(-3);
  useToasts.setState({ shown: kept });
  shown.filter((other) => !kept.includes(other)).forEach((gone) => gone.action?.missed?.());
}

/** Takes one away; `done` where somebody did what it offers. */
export function drop(key: number, done = false): void {
  const { shown } = useToasts.getState();
  const gone = shown.find((one) => one.key === key);
  if (!gone) return;
  useToasts.setState({ shown: shown.filter((one) => one !== gone) });
  if (done) gone.action?.run();
  else gone.action?.missed?.();
}
