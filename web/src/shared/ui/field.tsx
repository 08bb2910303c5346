import { useId, type ComponentProps, type ReactNode } from "react";
import { classes } from "./classes";

export const CONTROL =
  "w-full rounded-control border border-control bg-surface px-3 py-1.5 text-ui text-text pointer-coarse:min-h-11 " +
  "aria-invalid:border-error disabled:opacity-60";

export interface Around {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** The label is for screen readers only. */
  bare?: boolean;
  className?: string;
}

/** A label, a control, what helps with it and what is wrong with it. */
export function Around({
  id,
  label,
  hint,
  error,
  bare,
  className,
  children,
}: Around & { id: string; children: ReactNode }): ReactNode {
  return (
    <div className={classes("flex flex-col gap-1", className)}>
      <label htmlFor={id} className={bare ? "sr-only" : "text-ui font-medium"}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-meta text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-dense text-error">
          {error}
        </p>
      )}
    </div>
  );
}

export const described = (id: string, { hint, error }: Pick<Around, "hint" | "error">): string | undefined =>
  classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;

export function TextField({
  label,
  hint,
  error,
  bare,
  className,
  ...rest
}: Around & ComponentProps<"input">): ReactNode {
  const id = useId();
  return (
    <Around {...{ id, label, hint, error, bare, className }}>
      <input
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, { hint, error })}
        {...rest}
        className={CONTROL}
      />
    </Around>
  );
}

export function TextArea({
  label,
  hint,
  error,
  bare,
  className,
  ...rest
}: Around & ComponentProps<"textarea">): ReactNode {
  const id = useId();
  return (
    <Around {...{ id, label, hint, error, bare, className }}>
      <textarea
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, { hint, error })}
        {...rest}
        className={classes(CONTROL, "field-sizing-content min-h-16 resize-y")}
      />
    </Around>
  );
}

/** A native select: the best one on a phone, and everybody's keyboard knows it. */
export function Select({
  label,
  hint,
  error,
  bare,
  className,
  children,
  ...rest
}: Around & ComponentProps<"select">): ReactNode {
  const id = useId();
  return (
    <Around {...{ id, label, hint, error, bare, className }}>
      <select id={id} aria-describedby={described(id, { hint, error })} {...rest} className={CONTROL}>
        {children}
      </select>
    </Around>
  );
}

export function Checkbox({ label, hint, className, ...rest }: Around & ComponentProps<"input">): ReactNode {
  const id = useId();
  return (
    <div className={classes("flex items-start gap-2", className)}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
        className="mt-0.5 size-4.5 accent-accent"
      />
      <div>
        <label htmlFor={id} className="text-ui">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-meta text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
