/** What is looked at in the open film. It is in the address, so that a reload and a link keep it. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";

/** On a phone one of them fills the page: the chat, the scene cards with the plan bar, or the stage. */
export const PANES = ["chat", "scenes", "watch"] as const;
export type Pane = (typeof PANES)[number];

export interface Selected {
  /** A scene's id inside the film, such as `s2`. */
  scene: string | null;
  /** A unit, such as `image:s2`. */
  unit: string | null;
  /** What is shown of the scene: `takes`… */
  tab: string | null;
  /** What is shown of the film instead of its scenes: `cast`, `style`, `history`. */
  view: string | null;
  pane: Pane | null;
}

export interface Selection extends Selected {
  /** Changes what is named and leaves the rest; null takes it away. */
  select: (next: Partial<Selected>) => void;
}

const FIELDS = ["scene", "unit", "tab", "view", "pane"] as const;

export function useSelection(): Selection {
  const [params, setParams] = useSearchParams();
  // The router's setter is another one after every navigation; ours stays, so that lists need not be drawn anew.
  const setter = useRef(setParams);
  useEffect(() => {
    setter.current = setParams;
  });
  const select = useCallback(
    (next: Partial<Selected>) =>
      setter.current(
        (now) => {
          for (const field of FIELDS) {
            const value = next[field];
            if (value) now.set(field, value);
            else if (value === null) now.delete(field);
          }
          return now;
        },
        { replace: true, preventScrollReset: true },
      ),
    [],
  );
  return useMemo(() => {
    const pane = params.get("pane");
    return {
      scene: params.get("scene"),
      unit: params.get("unit"),
      tab: params.get("tab"),
      view: params.get("view"),
      pane: PANES.find((one) => one === pane) ?? null,
      select,
    };
  }, [params, select]);
}
