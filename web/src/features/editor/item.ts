/** What can be selected in the editor, and how the address says it. */
import { useMemo } from "react";
import { useSelection, type Selected } from "@/shared/film/selection";

export type Item =
  | { kind: "scene"; scene: string }
  /** The cut behind a scene. */
  | { kind: "cut"; scene: string }
  | { kind: "speech"; scene: string }
  | { kind: "sound"; scene: string }
  | { kind: "music" }
  | { kind: "caption"; scene: string; line: number };

type Address = Pick<Selected, "scene" | "unit" | "tab">;

export function itemOf({ scene, unit, tab }: Address): Item | null {
  if (unit === "music") return { kind: "music" };
  if (!scene) return null;
  if (tab === "transition") return { kind: "cut", scene };
  const line = /^line-(\d+)$/.exec(tab ?? "")?.[1];
  if (line) return { kind: "caption", scene, line: Number(line) };
  if (unit === `speech:${scene}`) return { kind: "speech", scene };
  if (unit === `sound:${scene}`) return { kind: "sound", scene };
  return { kind: "scene", scene };
}

export function addressOf(item: Item | null): Address {
  if (!item) return { scene: null, unit: null, tab: null };
  switch (item.kind) {
    case "music":
      return { scene: null, unit: "music", tab: null };
    case "scene":
      return { scene: item.scene, unit: null, tab: null };
    case "cut":
      return { scene: item.scene, unit: null, tab: "transition" };
    case "caption":
      return { scene: item.scene, unit: null, tab: `line-${item.line}` };
    default:
      return { scene: item.scene, unit: `${item.kind}:${item.scene}`, tab: null };
  }
}

/** The track whose level belongs to what is selected. */
export const trackOf = (item: Item | null): "voice" | "sound" | "music" | null =>
  item?.kind === "speech" ? "voice" : item?.kind === "sound" || item?.kind === "music" ? item.kind : null;

export const sameItem = (one: Item | null, other: Item | null): boolean =>
  JSON.stringify(one && addressOf(one)) === JSON.stringify(other && addressOf(other));

/** What is selected, and how to select. */
export function useItem(): { item: Item | null; pick: (item: Item | null) => void } {
  const { scene, unit, tab, select } = useSelection();
  return useMemo(
    () => ({ item: itemOf({ scene, unit, tab }), pick: (next: Item | null) => select(addressOf(next)) }),
    [scene, unit, tab, select],
  );
}
