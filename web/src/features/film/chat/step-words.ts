/** What a step of the director's does and did, as a person would say it. */
import { plural, t } from "@lingui/core/macro";
import {
  Clapperboard, Coins, Eye, Film, Image, Mic, Music, Pencil, Receipt, Undo2, Users, Volume2, Wrench,
  type LucideIcon,
} from "lucide-react"; // prettier-ignore
import { MAKES } from "@/shared/film/reduce";
import type { Entry, FilmDoc } from "@/shared/film/types";
import { unitName } from "@/shared/film/words";

export type Step = Extract<Entry, { kind: "step" }>;

export interface NotMade {
  unit: string;
  state: string;
  why: string;
  next: string;
}

/** What a tool answers; everything may be missing, as tools come from anybody. */
export interface Answer {
  summary?: string;
  error?: string;
  made?: string[];
  failed?: NotMade[];
  scenes?: string[];
  length?: number;
  charged?: string;
  held?: string;
  micro_credits?: number;
  micro_credits_in_doubt?: number;
}

const ICONS: Record<string, LucideIcon> = {
  plan_scenes: Clapperboard, edit_scenes: Pencil, edit_film: Pencil, undo_edit: Undo2, quote: Coins,
  text_to_image: Image, image_to_video: Film, text_to_speech: Mic, text_to_sound: Volume2,
  text_to_music: Music, assemble_video: Clapperboard, inspect_media: Eye, list_voices: Users,
  charge_credits: Receipt,
}; // prettier-ignore

export const iconOf = (tool: string): LucideIcon => ICONS[tool] ?? Wrench;
export const makes = (tool: string): boolean => tool in MAKES;

export function read<T>(json: string | null): Partial<T> {
  try {
    const value: unknown = JSON.parse(json || "{}");
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {}; // Arguments that have not all arrived yet.
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verb while it goes on. */
function doing(tool: string): string {
  switch (tool) {
    case "plan_scenes":
      return t`Planning the scenes`;
    case "edit_scenes":
      return t`Changing scenes`;
    case "edit_film":
      return t`Changing the film`;
    case "undo_edit":
      return t`Going back`;
    case "quote":
      return t`Working out the price`;
    case "text_to_image":
      return t`Drawing pictures`;
    case "image_to_video":
      return t`Filming clips`;
    case "text_to_speech":
      return t`Recording voices`;
    case "text_to_sound":
      return t`Making sounds`;
    case "text_to_music":
      return t`Composing the music`;
    case "assemble_video":
      return t`Assembling the film`;
    case "inspect_media":
      return t`Looking at what was made`;
    case "list_voices":
      return t`Looking up voices`;
    default:
      return capital(tool.replaceAll("_", " "));
  }
}

/** Verb and object once it is done. */
function done(step: Step, answer: Answer, film: FilmDoc | undefined): string {
  const made = answer.made ?? [];
  if (makes(step.tool)) return madeWords(step.tool, made, film);
  switch (step.tool) {
    case "plan_scenes":
      return plural(answer.scenes?.length ?? 0, { one: "Planned # scene", other: "Planned # scenes" });
    case "quote":
      return t`Worked out the price`;
    case "inspect_media": {
      const { unit } = read<{ unit: string }>(step.args);
      return unit ? t`Looked at ${unitName(unit, film)}` : t`Looked at what was made`;
    }
    case "list_voices":
      return t`Looked up voices`;
    default:
      return capital(answer.summary ?? step.tool.replaceAll("_", " "));
  }
}

function madeWords(tool: string, made: string[], film: FilmDoc | undefined): string {
  const one = made.length === 1 ? unitName(made[0]!, film) : null;
  const count = made.length;
  switch (tool) {
    case "text_to_image":
      return one ? t`Drew ${one}` : plural(count, { one: "Drew # picture", other: "Drew # pictures" });
    case "image_to_video":
      return one ? t`Filmed ${one}` : plural(count, { one: "Filmed # clip", other: "Filmed # clips" });
    case "text_to_speech":
      return one
        ? t`Recorded ${one}`
        : plural(count, { one: "Recorded # voice", other: "Recorded # voices" });
    case "text_to_sound":
      return one ? t`Made ${one}` : plural(count, { one: "Made # sound", other: "Made # sounds" });
    case "text_to_music":
      return count ? t`Composed the music` : t`No music was made`;
    default:
      return count ? t`Assembled the film` : t`The cut is current`;
  }
}

/** What stands in a step's line. */
export function lineWords(step: Step, answer: Answer, busy: boolean, film: FilmDoc | undefined): string {
  const made = Object.keys(step.takes);
  const verb = doing(step.tool);
  if (busy) return verb;
  // What was there before the run was stopped is there.
  if (made.length || !(step.cut || answer.error)) return done(step, { made, ...answer }, film);
  return step.cut || answer.error!.startsWith("cancelled") ? t`${verb} · stopped` : t`${verb} did not work`;
}

/** Several steps of a turn in one line. */
export const together = (count: number): string => plural(count, { one: "# step", other: "# steps" });

/** Arguments as labels and values for people; what is nested is joined. */
export function told(args: string): { label: string; value: string }[] {
  return Object.entries(read<Record<string, Json>>(args)).flatMap(([name, value]) => {
    const text = flat(value);
    return text ? [{ label: capital(name.replaceAll("_", " ")), value: text }] : [];
  });
}

const MOST = 400;

type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json };

function flat(value: Json, deep = 0): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value !== "object") return short(String(value));
  if (Array.isArray(value))
    return value
      .map((one) => flat(one, deep + 1))
      .filter(Boolean)
      .join(deep ? ", " : "\n");
  return Object.entries(value)
    .map(([name, one]) => [name.replaceAll("_", " "), flat(one, deep + 1)] as const)
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}: ${text}`)
    .join("; ");
}

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
