/** The order of the scenes, a moment ahead of the server. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { useFilm } from "@/shared/film/context";
import { toastError } from "@/shared/ui/toast";

export interface Order {
  /** As it is shown. */
  ids: readonly string[];
  /** The same for what runs later. */
  shown: () => readonly string[];
  move: (order: string[], send: () => Promise<unknown>) => void;
}

const NONE: string[] = [];

export function useOrder(): Order {
  const told = useFilm(useShallow((film) => film.shared?.film.scenes.map((one) => one.id) ?? NONE));
  /** What was asked for, and over which order; it is over once the film says anything else. */
  const [asked, setAsked] = useState<{ order: string[]; over: readonly string[] } | null>(null);
  const ids = asked?.over === told ? asked.order : told;
  const now = useRef({ ids, told });
  useEffect(() => {
    now.current = { ids, told };
  });
  const move = useCallback((order: string[], send: () => Promise<unknown>) => {
    now.current.ids = order;
    setAsked({ order, over: now.current.told });
    send().catch((error: unknown) => {
      setAsked(null);
      toastError(error);
    });
  }, []);
  return { ids, shown: useCallback(() => now.current.ids, []), move };
}
