import type { ComponentProps, ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { classes } from "./classes";

export type Look = "primary" | "plain" | "quiet" | "danger";

const BASE =
  "inline-flex min-h-8 items-center justify-center gap-2 rounded-control px-3 py-1 text-ui font-medium whitespace-nowrap " +
  "transition-colors select-none pointer-coarse:min-h-11 aria-disabled:cursor-not-allowed aria-disabled:opacity-55";
const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-on-accent not-aria-disabled:hover:brightness-110",
  plain: "border border-control bg-surface text-text not-aria-disabled:hover:bg-sunken",
  quiet: "text-text not-aria-disabled:hover:bg-sunken",
  danger: "border border-error bg-surface text-error not-aria-disabled:hover:bg-error-soft",
};
const LARGE = "min-h-11 px-5 text-read";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  look?: Look;
  large?: boolean;
  /** Why it cannot be pressed now. It stays focusable, so that everybody can find out. */
  off?: string | false | null | undefined;
  /** Something is on its way: it shows so, and takes no second press. */
  busy?: boolean;
}

export function Button({
  look = "plain",
  large,
  off,
  busy,
  className,
  onClick,
  children,
  title,
  ...rest
}: ButtonProps): ReactNode {
  const inert = Boolean(off) || busy;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      title={off || title}
      className={classes(BASE, LOOKS[look], large && LARGE, className)}
      onClick={(event) => {
        if (inert) return event.preventDefault();
        onClick?.(event);
      }}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

/** A button that shows an icon only; `label` is its name for everybody else. */
export function IconButton({
  label,
  shortcut,
  className,
  ...rest
}: Omit<ButtonProps, "title"> & { label: string; shortcut?: string }): ReactNode {
  return (
    <Button
      look="quiet"
      {...rest}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      className={classes("size-8 shrink-0 !px-0 pointer-coarse:size-11", className)}
    />
  );
}

export function ButtonLink({
  look = "plain",
  large,
  className,
  ...rest
}: LinkProps & { look?: Look; large?: boolean }): ReactNode {
  return <Link {...rest} className={classes(BASE, LOOKS[look], large && LARGE, "no-underline", className)} />;
}

/** A ring that turns; where motion is unwanted, it stands still. */
export function Spinner({ className }: { className?: string }): ReactNode {
  return (
    <span
      aria-hidden
      className={classes(
        "inline-block size-4 animate-spin rounded-full border-2 border-current border-r-transparent",
        className,
      )}
    />
  );
}
