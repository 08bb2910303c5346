import type { ReactNode } from "react";

/** What is wrong with a form as a whole. */
export function FormError({ error }: { error: string | undefined }): ReactNode {
  if (!error) return null;
  return (
    <p role="alert" className="rounded-control bg-error-soft px-3 py-2 text-ui text-error">
      {error}
    </p>
  );
}
