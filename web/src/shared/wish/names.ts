import { i18n } from "@lingui/core";

/** Seconds that are offered; the film's page takes any other. */
export const LENGTHS = [6, 12, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600];

/** `pt` as "Portuguese". */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(i18n.locale, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
