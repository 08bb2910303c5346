import type { ReactNode } from "react";
import { useTitle } from "@/shared/ui/title";

/** One task on a page of its own. */
export function Card({
  title,
  lead,
  children,
  more,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  /** Other ways, below the card. */
  more?: ReactNode;
}): ReactNode {
  useTitle(title);
  return (
    <main className="mx-auto w-full max-w-md px-4 py-8 md:py-16">
      <div className="rounded-dialog border border-line bg-surface p-5 shadow-card sm:p-8">
        <h1 className="text-page font-semibold text-balance">{title}</h1>
        {lead && <p className="mt-2 text-read text-muted text-pretty">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
      {more && (
        <div className="mt-5 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 text-ui">{more}</div>
      )}
    </main>
  );
}

export const LINK = "rounded-control py-1 text-accent underline-offset-4 hover:underline";
