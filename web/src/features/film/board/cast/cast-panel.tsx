import type { ReactNode } from "react";

export function CastPanel(): ReactNode {
  return null;
}
