/** Films that are about to be deleted: gone from the list at once, from the server when there is no way back. */
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useLingui } from "@lingui/react/macro";
import { create } from "zustand";
import { api, body } from "@/shared/api/client";
import { toast, toastError } from "@/shared/ui/toast";
import { FILMS, type Film } from "./films";

const useLeavingStore = create<{ ids: readonly string[] }>()(() => ({ ids: [] }));

const add = (id: string): void => useLeavingStore.setState(({ ids }) => ({ ids: [...ids, id] }));
const back = (id: string): void =>
  useLeavingStore.setState(({ ids }) => ({ ids: ids.filter((one) => one !== id) }));

const remove = (video_id: string): Promise<unknown> =>
  body(api.DELETE("/api/v1/videos/{video_id}", { params: { path: { video_id } }, keepalive: true }));

/** Whoever leaves the page meant it. */
addEventListener("pagehide", () => {
  useLeavingStore.getState().ids.forEach((id) => void remove(id));
  useLeavingStore.setState({ ids: [] });
});

export const useLeaving = (): readonly string[] => useLeavingStore((state) => state.ids);

/** Deletes a film, unless somebody says within ten seconds that they did not mean it. */
export function useDelete(): (film: Film) => void {
  const { t } = useLingui();
  const queries = useQueryClient();
  return useCallback(
    (film) => {
      const finish = async (): Promise<void> => {
        try {
          await remove(film.id);
          await queries.invalidateQueries({ queryKey: FILMS });
        } catch (error) {
          toastError(error);
        } finally {
          back(film.id);
        }
      };
      add(film.id);
      const name = film.title || film.description;
      toast(t`Deleted “${name}”.`, {
        label: t`Undo`,
        run: () => back(film.id),
        missed: () => void finish(),
      });
    },
    [queries, t],
  );
}
