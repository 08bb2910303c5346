/** Numbers for people. */
import { i18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";

/** 0 is `free`; 42 is `42 credits`. */
export function credits(amount: number): string {
  if (amount === 0) return t`free`;
  const shown = number(amount);
  return plural(amount, { one: `${shown} credit`, other: `${shown} credits` });
}

/** What is likely and what it is at most, in credits: `8, at most 10 credits`, or one number where they are the same. */
export function price(likely: number, most: number): string {
  return most > likely ? t`${number(likely)}, at most ${credits(most)}` : credits(likely);
}

/** Making a formatter takes longer than using it a thousand times. */
const formatters = new Map<string, Intl.NumberFormat>();

export function number(value: number, digits = 2): string {
  const key = `${i18n.locale} ${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: digits });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** Seconds as `0:14` or, with tenths, `0:14.3`. */
export function clock(seconds: number, tenths = false): string {
  const whole = tenths ? Math.floor(seconds * 10 + 1e-6) / 10 : Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole - minutes * 60;
  return `${minutes}:${tenths ? rest.toFixed(1).padStart(4, "0") : String(Math.floor(rest)).padStart(2, "0")}`;
}

/** `6.2 s`, or `2 min 5 s` above a minute and a half. */
export function duration(seconds: number): string {
  if (seconds < 90) return t`${number(seconds, 1)} s`;
  const minutes = Math.floor(seconds / 60);
  return t`${minutes} min ${Math.round(seconds - minutes * 60)} s`;
}

export const day = (when: string | Date): string =>
  new Intl.DateTimeFormat(i18n.locale, { dateStyle: "medium" }).format(new Date(when));

export const moment = (when: string | Date): string =>
  new Intl.DateTimeFormat(i18n.locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(when));

/** Bytes as `1.4 MB`. */
export function bytes(size: number): string {
  const [value, unit] = size < 1e6 ? [size / 1e3, "kB"] : [size / 1e6, "MB"];
  return `${number(value, value < 10 ? 1 : 0)} ${unit}`;
}
