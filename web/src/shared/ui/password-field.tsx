import { useLingui } from "@lingui/react/macro";
import { Eye, EyeOff } from "lucide-react";
import { useId, useState, type ComponentProps, type ReactNode } from "react";
import { Around, CONTROL, described } from "./field";

/** A password that can be looked at, pasted, and filled in by whatever keeps it. */
export function PasswordField({
  label,
  hint,
  error,
  className,
  ...rest
}: Around & ComponentProps<"input">): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Around {...{ id, label, hint, error, className }}>
      <div className="relative">
        <input
          id={id}
          type={shown ? "text" : "password"}
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={described(id, { hint, error })}
          {...rest}
          className={`${CONTROL} pr-11`}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-label={t`Show the password`}
          title={shown ? t`Hide the password` : t`Show the password`}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-control text-muted hover:text-text pointer-coarse:w-11"
        >
          <Icon aria-hidden className="size-4" />
        </button>
      </div>
    </Around>
  );
}
