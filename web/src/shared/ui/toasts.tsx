import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "./classes";
import { drop, useToasts, type Shown } from "./toast";

/** Shows them; loaded after the page, so that it is not what the first visit waits for.
 *
 * Below the header, where nothing is docked: plan bar, composer and tabs stay free. F8 goes to them. Escape means
 * them only while they have the focus: everywhere else it closes what is open there. */
export function Toasts(): ReactNode {
  const { t } = useLingui();
  const shown = useToasts((state) => state.shown);
  const list = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const last = list.current?.querySelector<HTMLElement>(":scope > :last-child button");
      if (event.key !== "F8" || !last) return;
      event.preventDefault();
      if (!list.current?.contains(document.activeElement))
        before.current = document.activeElement as HTMLElement | null;
      last.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  // Whoever came by F8 goes back when the last one has gone.
  useEffect(() => {
    if (shown.length) return;
    if (before.current && document.activeElement === document.body)
      before.current.focus({ preventScroll: true });
    before.current = null;
  }, [shown.length]);

  return (
    <section
      ref={list}
      aria-label={t`Messages (F8)`}
      aria-live="polite"
      aria-relevant="additions"
      data-toasts
      className="pointer-events-none fixed inset-x-3 top-[calc(4rem+env(safe-area-inset-top))] z-60 mx-auto flex max-w-md flex-col gap-2"
    >
      {shown.map((one) => (
        <Toast key={one.key} one={one} />
      ))}
    </section>
  );
}

function Toast({ one }: { one: Shown }): ReactNode {
  const { t } = useLingui();
  /** The clock stands still under a pointer and under the focus. */
  const [held, setHeld] = useState(false);
  const seconds = one.action || one.bad ? 10 : 5;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(one.key), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, one.key, seconds]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    drop(one.key);
  };
  return (
    <div
      role={one.bad ? "alert" : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={onKeyDown}
      className={classes(
        "pointer-events-auto flex items-center gap-3 rounded-card border bg-surface py-2 pr-2 pl-4 shadow-over",
        one.bad ? "border-error" : "border-line",
      )}
    >
      <p className="flex-1 text-ui">{one.text}</p>
      {one.action && (
        <button
          type="button"
          onClick={() => drop(one.key, true)}
          className="min-h-8 rounded-control px-2 text-ui font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
        >
          {one.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t`Close`}
        onClick={() => drop(one.key)}
        className="grid size-8 place-items-center rounded-control hover:bg-sunken pointer-coarse:size-11"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
