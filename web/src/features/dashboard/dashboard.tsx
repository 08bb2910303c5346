import type { ReactNode } from "react";

export function Dashboard(): ReactNode {
  return <main className="p-6">Dashboard</main>;
}
