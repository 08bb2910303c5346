import type { ReactNode } from "react";

export function PlanBar(): ReactNode {
  return null;
}
