import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { keptWish } from "@/shared/wish/wish";

/** What somebody was about to have planned: it is not lost on the way. */
export function KeptWish({ next }: { next: string | null }): ReactNode {
  const text = next?.startsWith("/?go=") ? keptWish() : "";
  if (!text) return null;
  return (
    <figure className="rounded-card border-l-4 border-accent bg-accent-soft px-4 py-3">
      <blockquote className="line-clamp-3 text-ui">{text}</blockquote>
      <figcaption className="mt-1 text-meta text-muted">
        <Trans>Kept. It is planned as soon as you are signed in.</Trans>
      </figcaption>
    </figure>
  );
}
