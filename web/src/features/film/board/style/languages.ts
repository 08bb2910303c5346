import { i18n } from "@lingui/core";

/** `German`, for `de`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([i18n.locale], { type: "language" }).of(code) ?? code;
