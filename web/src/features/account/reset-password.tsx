import type { ReactNode } from "react";

export function ResetPassword(): ReactNode {
  return <main className="p-6">ResetPassword</main>;
}
