import type { ReactNode } from "react";

export function FilmPage(): ReactNode {
  return <main className="p-6">FilmPage</main>;
}
