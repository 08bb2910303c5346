import type { ReactNode } from "react";

export function EditorPage(): ReactNode {
  return <main className="p-6">EditorPage</main>;
}
