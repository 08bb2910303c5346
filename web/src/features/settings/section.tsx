import { useId, type ReactNode } from "react";

/** One subject of the settings. */
export function Section({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-t border-line py-8 first-of-type:border-t-0 md:grid-cols-[15rem_1fr]"
    >
      <div>
        <h2 id={id} className="text-read font-semibold">
          {title}
        </h2>
        {lead && <p className="mt-1 text-dense text-muted text-pretty">{lead}</p>}
      </div>
      <div className="flex min-w-0 max-w-xl flex-col gap-5">{children}</div>
    </section>
  );
}
