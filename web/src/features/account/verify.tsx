import type { ReactNode } from "react";

export function Verify(): ReactNode {
  return <main className="p-6">Verify</main>;
}
