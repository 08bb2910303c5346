import { useMemo } from "react";
import type { Schemas } from "@/shared/api/client";
import { useFilmTime } from "./editor";

/** The take in use for a unit. */
export function useTakes(): (unit: string) => Schemas["UnitTake"] | undefined {
  const { takes } = useFilmTime();
  return useMemo(() => {
    const found = new Map(takes.map((take) => [take.unit, take]));
    return (unit) => found.get(unit);
  }, [takes]);
}
