import type { ReactNode } from "react";

export function Credits(): ReactNode {
  return <main className="p-6">Credits</main>;
}
