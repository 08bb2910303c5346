import { DropdownMenu as Radix } from "radix-ui";
import { useRef, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { IconButton } from "./button";
import { classes } from "./classes";

const CONTENT =
  "z-40 max-h-[70dvh] min-w-44 overflow-auto rounded-card border border-line bg-surface p-1 shadow-over";

/** A menu behind a button. Not modal: a modal one locks scrolling by a style that our policy refuses. */
export function Menu({
  trigger,
  label,
  align = "end",
  open,
  onOpenChange,
  children,
}: {
  trigger: ReactNode;
  label: string;
  align?: "start" | "end";
  /** Where something else than a press of the trigger opens it too. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}): ReactNode {
  return (
    <Radix.Root modal={false} {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={CONTENT}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const ITEM =
  "flex min-h-8 cursor-pointer items-center gap-2 rounded-control px-2.5 py-1 text-ui text-text no-underline outline-none pointer-coarse:min-h-11 " +
  "data-[highlighted]:bg-accent-soft data-[disabled]:cursor-not-allowed data-[disabled]:opacity-55";

export function MenuItem({
  onSelect,
  to,
  danger,
  off,
  shortcut,
  children,
}: {
  onSelect?: () => void;
  /** A page of the studio, instead of an action. */
  to?: string;
  danger?: boolean;
  off?: string | false | null;
  shortcut?: string;
  children: ReactNode;
}): ReactNode {
  const inside = (
    <>
      {children}
      {shortcut && <kbd className="ml-auto pl-6 font-sans text-meta text-muted">{shortcut}</kbd>}
    </>
  );
  return (
    <Radix.Item
      asChild={Boolean(to)}
      disabled={Boolean(off)}
      title={off || undefined}
      onSelect={onSelect}
      className={classes(ITEM, danger && "text-error")}
    >
      {to ? <Link to={to}>{inside}</Link> : inside}
    </Radix.Item>
  );
}

export const MenuLine = (): ReactNode => <Radix.Separator className="my-1 h-px bg-line" />;

export function MenuTitle({ children }: { children: ReactNode }): ReactNode {
  return <Radix.Label className="px-2.5 py-1 text-meta text-muted">{children}</Radix.Label>;
}

/** The button of a menu that is mounted only while it is open, for lists with a menu on every row. */
export function LazyMenu({
  label,
  className,
  icon,
  children,
}: {
  label: string;
  className?: string;
  icon: ReactNode;
  /** What is in it; called only while it is open. */
  children: () => ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span className="relative inline-flex">
      <IconButton
        ref={button}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        className={className ?? ""}
        onClick={() => setOpen((was) => !was)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon}
      </IconButton>
      {open && (
        <Radix.Root modal={false} open onOpenChange={setOpen}>
          <Radix.Trigger asChild>
            <span aria-label={label} tabIndex={-1} className="pointer-events-none absolute inset-0" />
          </Radix.Trigger>
          <Radix.Portal>
            <Radix.Content
              align="end"
              sideOffset={6}
              collisionPadding={8}
              onPointerDownOutside={(event) => {
                // The button's own click closes it; closed here, that click would open it again.
                if (button.current?.contains(event.target as Node)) event.preventDefault();
              }}
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                if (document.activeElement === document.body) button.current?.focus();
              }}
              className={CONTENT}
            >
              {children()}
            </Radix.Content>
          </Radix.Portal>
        </Radix.Root>
      )}
    </span>
  );
}
