/** How the parts of a scene stand, in words, from the film's log and what is derived of it. */
import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { useFilm } from "@/shared/film/context";
import { useScenes } from "@/shared/film/queries";
import type { Schemas } from "@/shared/api/client";

export interface Standing {
  state: string;
  reason: string;
  /** 0 to 1; null where nobody knows. */
  progress: number | null;
}

/** What matters most comes first. */
const GRAVITY = ["failed", "uncertain", "running", "queued", "asking", "blocked", "stale", "missing"];

/** The worst that is to be said of some of a scene's units; null where all is well. */
export function worst(units: readonly Standing[]): Standing | null {
  const ranked = units.filter((one) => GRAVITY.includes(one.state));
  return ranked.sort((one, other) => GRAVITY.indexOf(one.state) - GRAVITY.indexOf(other.state))[0] ?? null;
}

export type Standings = Record<string, Standing>;

/** By unit. What the log says of work that is going on is newer than what was asked for last. */
export function useStandings(): Standings {
  const videoId = useFilm((film) => film.videoId);
  const activities = useFilm((film) => film.units);
  const { data } = useScenes(videoId);
  return useMemo(() => {
    const found: Standings = {};
    for (const unit of data?.flatMap((scene) => scene.units) ?? [])
      found[unit.unit] = { state: unit.state, reason: unit.reason, progress: null };
    for (const [unit, { state, progress, reason }] of Object.entries(activities))
      if ((found[unit] || unit === "music") && (state === "running" || state === "queued"))
        found[unit] = { state, progress, reason: reason?.text ?? found[unit]?.reason ?? "" };
    return found;
  }, [data, activities]);
}

/** A description with the cast in words: `{old_keeper}` is “old keeper”. */
export const plain = (description: string): string =>
  description.replaceAll(/\{(\w+)\}/g, (_, id: string) => id.replaceAll("_", " "));

const LONGEST = 80;

/** What is seen in a scene, in a line: its first sentence, or as much of it as a line holds. */
export function titleOf(scene: Pick<Schemas["ScenePublic"], "visual_description"> | undefined): string {
  const words = plain(scene?.visual_description ?? "");
  const [first = ""] = words.split(/(?<=[.!?。])\s/, 1);
  if (first.length <= LONGEST) return first.replace(/\.$/, "");
  return `${first.slice(0, first.lastIndexOf(" ", LONGEST))}…`;
}

export function useSceneDocs(): Map<string, Schemas["ScenePublic"]> {
  const videoId = useFilm((film) => film.videoId);
  const { data } = useScenes(videoId);
  return useMemo(() => new Map(data?.map((scene) => [scene.scene, scene])), [data]);
}

export function useStateWords(): (standing: Standing) => string {
  const { t } = useLingui();
  return useCallback(
    ({ state, reason }: Standing): string => {
      const said = reason && reason !== "missing" ? reason : "";
      switch (state) {
        case "stale":
          return said ? t`Out of date: ${said}` : t`Out of date`;
        case "missing":
          return t`Not made yet`;
        case "running":
          return t`Being made`;
        case "queued":
          return said || t`Waiting its turn`;
        case "blocked":
          return said || t`Needs something else first`;
        case "failed":
          return said || t`Could not be made`;
        default:
          return said || t`The provider is being asked`;
      }
    },
    [t],
  );
}
