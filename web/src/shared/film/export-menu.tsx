import type { ReactNode } from "react";

export function ExportMenu(): ReactNode {
  return null;
}
