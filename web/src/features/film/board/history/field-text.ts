/** What stands in a field of the film, as people read it. */
import { t } from "@lingui/core/macro";
import { number } from "@/shared/text/format";

type Told = Record<string, unknown>;
const isObject = (value: unknown): value is Told => typeof value === "object" && value !== null;

/** A text with whoever is named in it as people write them, whether or not they are in the cast now. */
export const readable = (text: string): string => text.replace(/\{([a-z][a-z0-9_]*)\}/g, "@$1");

/** Empty for what is not there, and for what is no words, such as ids. */
export function fieldText(field: string, value: unknown): string {
  if (value === null || value === undefined || field === "order" || /\.(take|variant)$/.test(field))
    return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? t`on` : t`off`;
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) return value.map(oneOf).join(field.endsWith(".lines") ? "\n" : ", ");
  return isObject(value) ? oneOf(value) : "";
}

/** A line, a transition, a scene or somebody of the cast. */
function oneOf(value: unknown): string {
  if (!isObject(value)) return String(value).replaceAll("_", " ");
  if (typeof value.speaker === "string" && typeof value.text === "string")
    return value.speaker === "narrator" ? value.text : `${value.speaker.replaceAll("_", " ")}: ${value.text}`;
  if (typeof value.seconds === "number" && typeof value.kind === "string")
    return value.seconds ? t`${value.kind}, ${number(value.seconds)} s` : value.kind;
  const words = [value.name, value.visual_description ?? value.description];
  return words.filter((one) => typeof one === "string" && one).join(": ");
}
