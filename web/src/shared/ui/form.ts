/** A short form: sent once at a time, its errors at their fields, the focus on the first of them. */
import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { Problem, sentence } from "@/shared/api/problem";

/** Errors by the name of their field; what belongs to no field is under the empty name. */
export type Errors = Readonly<Record<string, string>>;

/** Which field an error is about: the server names it, or its code says so. */
export function errorsOf(error: unknown, fields: Readonly<Record<string, string>> = {}): Errors {
  if (!(error instanceof Problem)) return { "": sentence(error) };
  const named = Array.isArray(error.told.errors)
    ? (error.told.errors as { where: string; message: string }[])
    : [];
  const found = Object.fromEntries(
    named
      .filter(({ where }) => where.startsWith("body."))
      .map(({ where, message }) => [where.slice("body.".length), spoken(message)]),
  );
  if (Object.keys(found).length) return found;
  return { [fields[error.code] ?? ""]: sentence(error) };
}

/** "`password` must have…" at the field itself is "It must have…". */
const spoken = (message: string): string => message.replace(/^`\w+` /, "It ");

interface Form {
  ref: RefObject<HTMLFormElement | null>;
  busy: boolean;
  errors: Errors;
  submit: (event: FormEvent<HTMLFormElement>) => void;
}

/** `fields` says which field the error of a code belongs to. */
export function useForm(
  send: (form: FormData) => Promise<unknown>,
  fields: Readonly<Record<string, string>> = {},
): Form {
  const ref = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors]);
  const run = async (form: FormData): Promise<void> => {
    setBusy(true);
    setErrors({});
    try {
      await send(form);
    } catch (caught) {
      setErrors(errorsOf(caught, fields));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy) void run(new FormData(event.currentTarget));
  };
  return { ref, busy, errors, submit };
}

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
