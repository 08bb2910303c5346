import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "@/shared/ui/classes";

export interface Option {
  value: string;
  name: string;
}

/** One setting as a chip: a native select, as wide as what is chosen. */
export function ChipSelect({
  label,
  icon,
  value,
  options,
  set,
  onChange,
}: {
  label: string;
  icon: ReactNode;
  value: string;
  options: readonly Option[];
  /** Somebody chose this; otherwise it is what would happen anyway. */
  set?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <span
      className={classes(
        "relative inline-flex h-8 max-w-full items-center rounded-full border text-dense pointer-coarse:h-11",
        "focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent",
        set ? "border-accent bg-accent-soft text-accent" : "border-line bg-bg text-text hover:border-control",
      )}
    >
      <span aria-hidden className="pointer-events-none absolute left-2.5 [&>svg]:size-4">
        {icon}
      </span>
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="field-sizing-content h-full max-w-52 min-w-0 appearance-none truncate rounded-full bg-transparent pr-7 pl-8 outline-none"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-surface text-text">
            {option.name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute right-2 size-3.5" />
    </span>
  );
}
