import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { sentence } from "@/shared/api/problem";
import { withNext } from "@/shared/session/next";
import { useSession } from "@/shared/session/session";
import { Beginning, type Wish } from "./wish";

/** Where the start page goes on by itself after signing in. */
export const GO_ON = "/?go=1";

/** Has a wish planned: signs in first where that is due, and ends on the film's page. */
export function useBeginning(
  { text, choice }: Wish,
  goOn = false,
): { begin: () => void; busy: boolean; error: string | null } {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const status = useSession((session) => session.status);
  const [wanted, setWanted] = useState(goOn);
  const [error, setError] = useState<string | null>(null);
  const beginning = useRef<Beginning | null>(null);
  const running = useRef(false);
  useEffect(() => {
    if (!wanted || running.current || status === "unknown") return;
    const wish = text.trim();
    if (!wish) return setWanted(false);
    if (status === "out") return void navigate(withNext("/sign-in", GO_ON));
    if (!beginning.current?.isFor(wish, choice)) beginning.current = new Beginning(wish, choice);
    running.current = true;
    beginning.current
      .run()
      .then(async (id) => {
        void queries.invalidateQueries({ queryKey: ["films"] });
        await navigate(`/films/${id}`);
      })
      .catch((caught: unknown) => {
        setError(sentence(caught));
        setWanted(false);
      })
      .finally(() => {
        running.current = false;
      });
  }, [wanted, status, text, choice, navigate, queries]);
  const begin = useCallback(() => {
    setError(null);
    setWanted(true);
  }, []);
  return { begin, busy: wanted, error };
}
