import type { ReactNode } from "react";

/** The mark and the name. */
export function Brand(): ReactNode {
  return (
    <span className="inline-flex items-center gap-2 text-read font-semibold tracking-tight">
      <img src="/icon.svg" alt="" width={24} height={24} className="size-6" />
      Pixora
    </span>
  );
}
