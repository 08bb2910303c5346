import type { ReactNode } from "react";

export function SignIn(): ReactNode {
  return <main className="p-6">SignIn</main>;
}
