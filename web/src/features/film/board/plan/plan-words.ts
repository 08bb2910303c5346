/** What a plan makes, in one sentence that is short enough for a bar. */
import { i18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";
import type { Plan } from "@/shared/film/plan-actions";
import type { FilmDoc } from "@/shared/film/types";
import { unitName } from "@/shared/film/words";
import { capital } from "../units/names";

type PlanLine = Plan["lines"][number];

const listed = (parts: string[]): string =>
  new Intl.ListFormat(i18n.locale, { type: "conjunction" }).format(parts);

function counted(kind: string, count: number): string {
  switch (kind) {
    case "image":
      return plural(count, { one: "# picture", other: "# pictures" });
    case "clip":
      return plural(count, { one: "# clip", other: "# clips" });
    case "speech":
      return plural(count, { one: "# voice", other: "# voices" });
    case "sound":
      return plural(count, { one: "# sound", other: "# sounds" });
    case "cast":
      return plural(count, { one: "# cast picture", other: "# cast pictures" });
    case "words":
      return plural(count, { one: "word times of # scene", other: "word times of # scenes" });
    case "music":
      return t`the music`;
    default:
      return t`the cut`;
  }
}

/** `6 pictures, 6 clips and the music`, or by number where there are few. */
export function things(lines: readonly PlanLine[], film: FilmDoc | undefined): string {
  if (lines.length <= 3) return listed(lines.map((line) => unitName(line.unit, film)));
  const kinds = [...new Set(lines.map((line) => line.kind))];
  const words = kinds.map((kind) => {
    const same = lines.filter((line) => line.kind === kind);
    return same.length === 1 ? unitName(same[0]!.unit, film) : counted(kind, same.length);
  });
  return listed(words);
}

/** `picture 2 and clip 2`, or counted where they are many. */
export function namedUnits(units: readonly string[], film: FilmDoc | undefined): string {
  if (units.length <= 3) return listed(units.map((unit) => unitName(unit, film)));
  return plural(units.length, { other: "# parts" });
}

/** `Makes 6 pictures and 6 clips · reuses 14`. The cut is made from everything, so it is not told beside other things. */
export function planWords(plan: Plan, film: FilmDoc | undefined): string {
  const told = plan.lines.filter((line) => line.kind !== "cut");
  if (!told.length) return t`Assembles the film from what is there`;
  const fresh = told.filter((line) => line.reason === "missing");
  const again = told.filter((line) => line.reason !== "missing");
  const parts = [
    fresh.length ? t`makes ${things(fresh, film)}` : "",
    again.length ? t`remakes ${things(again, film)}` : "",
  ].filter(Boolean);
  const words = capital(parts.join(", "));
  return plan.reused ? t`${words} · reuses ${plan.reused}` : words;
}

/** `picture 4, clip 2`, and how many more. */
export function running(units: readonly string[], film: FilmDoc | undefined): string {
  const shown = units.slice(0, 2).map((unit) => unitName(unit, film));
  const more = units.length - shown.length;
  return more > 0 ? t`${shown.join(", ")} and ${more} more` : shown.join(", ");
}
