import { useShallow } from "zustand/react/shallow";
import type { Schemas } from "@/shared/api/client";
import { useFilm } from "@/shared/film/context";
import { isOpen, standing, type Standing } from "./standing";

/** How these units of a scene stand; re-renders when one of them does something. */
export function useStandings(units: readonly string[], told: readonly Schemas["UnitPublic"][]): Standing[] {
  const known = useFilm(
    useShallow((film) =>
      units.flatMap((unit) => [film.units[unit], film.shared?.takes[unit], isOpen(unit, film.shared?.plan)]),
    ),
  );
  return units.map((unit, at) =>
    standing(
      unit,
      told.find((one) => one.unit === unit),
      known[at * 3] as Parameters<typeof standing>[2],
      known[at * 3 + 1] as Parameters<typeof standing>[3],
      known[at * 3 + 2] as boolean,
    ),
  );
}
