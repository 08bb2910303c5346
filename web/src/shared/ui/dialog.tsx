import { Trans } from "@lingui/react/macro";
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classes } from "./classes";

const OVER = "[role=menu],[role=dialog]";

/** What has the focus on the page itself, or had it when something opened over it. Radix would lose it:
 * it goes back to triggers only, and our dialogs are opened by whatever sets their state. */
let onPage: HTMLElement | null = null;

document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLElement && !target.closest(OVER)) onPage = target;
});
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (target === onPage && relatedTarget === null) onPage = null;
});

/** A dialog over the page; focus goes back to what opened it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  wide,
  onClosed,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  wide?: boolean;
  /** After the focus has gone back. */
  onClosed?: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-black/45" />
        <Radix.Content
          aria-describedby={description ? undefined : ""}
          onInteractOutside={(event) => {
            // What is said in passing lies over the dialog, and is no part of the page below.
            const { target } = event.detail.originalEvent;
            if (target instanceof Element && target.closest("[data-toasts]")) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onPage?.focus({ preventScroll: true });
            onClosed?.();
          }}
          className={classes(
            "fixed top-1/2 left-1/2 z-50 flex max-h-[90dvh] w-[calc(100vw-1.5rem)] -translate-x-1/2 -translate-y-1/2 flex-col",
            "overflow-auto rounded-dialog border border-line bg-surface p-5 shadow-over",
            wide ? "max-w-4xl" : "max-w-lg",
          )}
        >
          <Radix.Title className="pr-10 text-card font-semibold">{title}</Radix.Title>
          {description && (
            <Radix.Description className="mt-1 text-ui text-muted">{description}</Radix.Description>
          )}
          <div className="mt-4">{children}</div>
          <Radix.Close className="absolute top-3 right-3 grid size-8 place-items-center rounded-control hover:bg-sunken pointer-coarse:size-11">
            <X aria-hidden className="size-4" />
            <span className="sr-only">
              <Trans>Close</Trans>
            </span>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
