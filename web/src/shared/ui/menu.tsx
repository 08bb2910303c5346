import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { classes } from "./classes";

/** A menu behind a button. Not modal: a modal one locks scrolling by a style that our policy refuses. */
export function Menu({
  trigger,
  label,
  align = "end",
  children,
}: {
  trigger: ReactNode;
  label: string;
  align?: "start" | "end";
  children: ReactNode;
}): ReactNode {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 max-h-[70dvh] min-w-44 overflow-auto rounded-card border border-line bg-surface p-1 shadow-over"
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
