/** What people call the parts of a film. */
import { t } from "@lingui/core/macro";
import { kindOf, subjectOf, type FilmDoc } from "./types";

type Named = Pick<FilmDoc, "scenes" | "cast">;

/** A scene's number, counted from 1; null for one that is gone. */
export function sceneNumber(film: Named | undefined, scene: string | null): number | null {
  const at = film?.scenes.findIndex((one) => one.id === scene) ?? -1;
  return at < 0 ? null : at + 1;
}

export function castName(film: Named | undefined, id: string): string {
  const member = film?.cast.find((one) => one.id === id);
  return member?.name || id.replaceAll("_", " ");
}

/** A unit in words, for the middle of a sentence: `image:s3` is “picture 3”. */
export function unitName(unit: string, film: Named | undefined): string {
  const subject = subjectOf(unit);
  if (unit === "cut") return t`the cut`;
  if (unit === "music") return t`the music`;
  if (kindOf(unit) === "cast" && subject) return t`the picture of ${castName(film, subject)}`;
  const number = sceneNumber(film, subject) ?? "–";
  switch (kindOf(unit)) {
    case "image":
      return t`picture ${number}`;
    case "clip":
      return t`clip ${number}`;
    case "speech":
      return t`voice ${number}`;
    case "sound":
      return t`sound ${number}`;
    case "words":
      return t`word times of scene ${number}`;
    default:
      return unit;
  }
}
