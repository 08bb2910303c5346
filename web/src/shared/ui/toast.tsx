import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { Toast as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { create } from "zustand";
import { sentence } from "@/shared/api/problem";
import { classes } from "./classes";

interface Shown {
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

const useToasts = create<{ shown: Shown[] }>()(() => ({ shown: [] }));
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
function drop(key: number, done = false): void {
  const { shown } = useToasts.getState();
  const gone = shown.find((one) => one.key === key);
  if (!gone) return;
  useToasts.setState({ shown: shown.filter((one) => one !== gone) });
  if (done) gone.action?.run();
  else gone.action?.missed?.();
}

export function Toasts(): ReactNode {
  const { t } = useLingui();
  const shown = useToasts((state) => state.shown);
  return (
    <Radix.Provider label={t`Message`} duration={8000} swipeDirection="down">
      {shown.map((one) => (
        <Radix.Root
          key={one.key}
          type={one.bad ? "foreground" : "background"}
          duration={one.action || one.bad ? 10_000 : 5000}
          onOpenChange={(open) => {
            if (!open) drop(one.key);
          }}
          className={classes(
            "flex items-center gap-3 rounded-card border bg-surface py-2 pr-2 pl-4 shadow-over",
            one.bad ? "border-error" : "border-line",
          )}
        >
          <Radix.Description className="flex-1 text-ui">{one.text}</Radix.Description>
          {one.action && (
            <Radix.Action
              altText={one.action.label}
              onClick={() => drop(one.key, true)}
              className="min-h-8 rounded-control px-2 text-ui font-medium text-accent hover:bg-accent-soft"
            >
              {one.action.label}
            </Radix.Action>
          )}
          <Radix.Close
            aria-label={t`Close`}
            className="grid size-8 place-items-center rounded-control hover:bg-sunken"
          >
            <X aria-hidden className="size-4" />
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport className="fixed inset-x-3 bottom-20 z-60 mx-auto flex max-w-md flex-col gap-2 outline-none md:bottom-6" />
    </Radix.Provider>
  );
}
