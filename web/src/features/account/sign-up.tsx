import type { ReactNode } from "react";

export function SignUp(): ReactNode {
  return <main className="p-6">SignUp</main>;
}
