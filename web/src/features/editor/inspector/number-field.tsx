/** A number with its unit, changed by typing, by the arrow keys, and kept on Enter or on leaving. */
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";

export interface NumberFieldProps {
  label: string;
  value: number;
  onCommit: (value: number) => void;
  unit?: string;
  step?: number;
  min?: number;
  max?: number;
  digits?: number;
  hint?: ReactNode;
  bare?: boolean;
  off?: string | false | null;
  className?: string;
}

export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, value, onCommit, unit, step = 0.1, min = -Infinity, max = Infinity, digits = 2 } = props;
  const { hint, bare, off, className } = props;
  const id = useId();
  const shown = String(round(value, digits));
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);

  const keep = (said: string): void => {
    const wanted = Number(said.replace(",", "."));
    const next =
      Number.isFinite(wanted) && said.trim() ? round(clamp(wanted, min, max), digits) : Number(shown);
    setText(String(next));
    if (next !== Number(shown)) onCommit(next);
  };
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (by) {
      event.preventDefault();
      const from = Number(text.replace(",", "."));
      keep(String(round((Number.isFinite(from) ? from : value) + by * (event.shiftKey ? 10 : 1), digits)));
    } else if (event.key === "Enter") keep(text);
    else if (event.key === "Escape") {
      event.stopPropagation();
      setText(shown);
    }
  };
  return (
    <div className={classes("flex flex-col gap-1", className)}>
      <label htmlFor={id} className={bare ? "sr-only" : "text-dense font-medium"}>
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          role="spinbutton"
          autoComplete="off"
          value={text}
          readOnly={Boolean(off)}
          title={off || undefined}
          aria-disabled={off ? true : undefined}
          aria-valuenow={value}
          aria-valuetext={`${number(value, digits)}${unit ? ` ${unit}` : ""}`}
          {...(Number.isFinite(min) && { "aria-valuemin": min })}
          {...(Number.isFinite(max) && { "aria-valuemax": max })}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => keep(text)}
          onKeyDown={keys}
          className={classes(
            "timecode min-h-8 w-full rounded-control border border-control bg-surface px-2.5 py-1 text-ui pointer-coarse:min-h-11",
            unit && "pr-9",
            off && "opacity-60",
          )}
        />
        {unit && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-meta text-muted"
          >
            {unit}
          </span>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-meta text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
