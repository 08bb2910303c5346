import type { ReactNode } from "react";

export function StylePanel(): ReactNode {
  return null;
}
