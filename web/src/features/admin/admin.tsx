import type { ReactNode } from "react";

export function Admin(): ReactNode {
  return <main className="p-6">Admin</main>;
}
