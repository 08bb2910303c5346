import type { ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { TextArea } from "@/shared/ui/field";
import { Note } from "./quiet-text";
import type { Saved } from "./use-saved";

/** A text of a panel, with its label above it; it saves itself. */
export function FieldText({
  saved,
  label,
  hint,
  placeholder,
}: {
  saved: Saved<string>;
  label: string;
  hint?: string;
  placeholder?: string;
}): ReactNode {
  return (
    <div>
      <TextArea
        label={label}
        hint={hint}
        placeholder={placeholder}
        value={saved.value}
        maxLength={4000}
        error={saved.state === "failed" ? sentence(saved.error) : null}
        onChange={(event) => saved.change(event.target.value)}
        onBlur={saved.flush}
      />
      {saved.state === "conflict" && <Note saved={saved} />}
    </div>
  );
}
