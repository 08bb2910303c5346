import type { Schemas } from "@/shared/api/client";
import { kindOf, subjectOf } from "@/shared/film/types";

type UnitTake = Schemas["UnitTake"];

/** The small picture that stands for each scene: its clip's, unless its picture is newer than that. */
export function posters(takes: readonly UnitTake[]): Map<string, string> {
  const found = new Map<string, string>();
  const add = (kind: "image" | "clip", fits: (take: UnitTake) => boolean): void => {
    for (const take of takes) {
      const scene = subjectOf(take.unit);
      if (!scene || kindOf(take.unit) !== kind || !fits(take)) continue;
      const address = take.media.poster ?? (kind === "image" ? take.media.original : undefined);
      if (address) found.set(scene, address);
    }
  };
  add("clip", () => true);
  add("image", () => true);
  add("clip", (take) => take.state !== "stale");
  return found;
}
