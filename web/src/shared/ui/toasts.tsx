import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { Toast as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { drop, useToasts } from "./toast";

/** Shows them; loaded after the page, so that it is not what the first visit waits for. */
export function Toasts(): ReactNode {
  const { t } = useLingui();
  const shown = useToasts((state) => state.shown);
  // Radix stops the clock under a pointer or a focus, and listens for their leaving only while there is
  // a toast: of one that went by its button, the clock would stand still for all that come later.
  if (shown.length === 0) return null;
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
