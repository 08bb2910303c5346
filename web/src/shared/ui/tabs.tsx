import type { ReactNode } from "react";
import { Link } from "react-router";
import { classes } from "./classes";

/** Views of one page that have addresses of their own: links, so that Back and bookmarks work. */
export function Tabs({
  label,
  current,
  tabs,
}: {
  label: string;
  current: string;
  tabs: readonly { key: string; name: string; to: string }[];
}): ReactNode {
  return (
    <nav aria-label={label} className="inline-flex gap-1 self-start rounded-card bg-sunken p-1">
      {tabs.map(({ key, name, to }) => (
        <Link
          key={key}
          to={to}
          preventScrollReset
          aria-current={key === current ? "page" : undefined}
          className={classes(
            "flex min-h-7 items-center rounded-control px-3 text-ui no-underline pointer-coarse:min-h-11",
            key === current ? "bg-surface font-medium text-text shadow-card" : "text-muted hover:text-text",
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
