import type { ReactNode } from "react";

export function Settings(): ReactNode {
  return <main className="p-6">Settings</main>;
}
