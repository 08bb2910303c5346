import type { ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { Checkbox, Select, TextField } from "@/shared/ui/field";
import type { Source } from "../edit/saving-field";
import { useSaved, type Saved } from "../edit/use-saved";

const errorOf = (saved: Pick<Saved<unknown>, "state" | "error">): string | null =>
  saved.state === "failed" ? sentence(saved.error) : null;

/** One of several; chosen is saved. */
export function Choice<T extends string | undefined>({
  source,
  label,
  options,
}: {
  source: Source<T>;
  label: string;
  options: readonly (readonly [string, string])[];
}): ReactNode {
  const saved = useSaved(source);
  return (
    <Select
      label={label}
      value={saved.value}
      error={errorOf(saved)}
      onChange={(event) => {
        saved.change(event.target.value as T);
        saved.flush();
      }}
    >
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}

export function Switch<T extends boolean | undefined>({
  source,
  label,
  hint,
}: {
  source: Source<T>;
  label: string;
  hint?: string;
}): ReactNode {
  const saved = useSaved(source);
  return (
    <Checkbox
      label={label}
      hint={errorOf(saved) ?? hint}
      checked={saved.value ?? false}
      onChange={(event) => {
        saved.change(event.target.checked as T);
        saved.flush();
      }}
    />
  );
}

export function Amount<T extends number | undefined>({
  source,
  label,
  unit,
  min,
  max,
  step,
}: {
  source: Source<T>;
  label: string;
  unit: string;
  min: number;
  max: number;
  step?: number;
}): ReactNode {
  const saved = useSaved(source);
  return (
    <TextField
      label={`${label} (${unit})`}
      type="number"
      inputMode="decimal"
      min={min}
      max={max}
      step={step ?? "any"}
      value={saved.value}
      error={errorOf(saved)}
      onChange={(event) => {
        const amount = Number(event.target.value);
        if (amount >= min && amount <= max) saved.change(amount as T);
      }}
      onBlur={saved.flush}
    />
  );
}
