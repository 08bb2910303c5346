import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** Where one part of the work ends and the next begins. */
export function Phase({ name }: { name: string }): ReactNode {
  const { t } = useLingui();
  const names: Record<string, string> = {
    plan: t`Plan`,
    review: t`Review`,
    make: t`Make`,
    assemble: t`Assemble`,
  };
  return (
    <div className="flex items-center gap-3 text-meta font-medium text-muted">
      <span aria-hidden className="h-px flex-1 bg-line" />
      {names[name] ?? name}
      <span aria-hidden className="h-px flex-1 bg-line" />
    </div>
  );
}
