import type { ReactNode } from "react";

export function Landing(): ReactNode {
  return <main className="p-6">Landing</main>;
}
