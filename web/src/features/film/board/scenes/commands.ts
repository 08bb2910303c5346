/** What can be done to a scene; the same for its menu, its shortcuts and the drag. */
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useMemo } from "react";
import type { Schemas } from "@/shared/api/client";
import { useFilmStore } from "@/shared/film/context";
import * as operations from "@/shared/film/operations";
import { filmKeys, type Scene } from "@/shared/film/queries";
import type { SceneDoc } from "@/shared/film/types";
import { announce } from "@/shared/ui/announce";
import { toast, toastError } from "@/shared/ui/toast";
import { kindName, type SceneKind } from "../units/names";
import { useOrder } from "./order";

export interface SceneCommands {
  /** Puts a scene at a place, from 0. */
  add: (description: string, place: number) => Promise<boolean>;
  duplicate: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Moves a scene to a place, from 0. */
  move: (id: string, to: number) => void;
  upload: (id: string, kind: SceneKind, file: File) => Promise<void>;
  remake: (id: string, kind: SceneKind) => Promise<void>;
  keep: (take: string) => Promise<void>;
  unpin: (id: string, kind: SceneKind) => Promise<void>;
}

export const Commands = createContext<SceneCommands | null>(null);

export function useCommands(): SceneCommands {
  const commands = use(Commands);
  if (!commands) throw new Error("no scenes here");
  return commands;
}

/** Tells of failure in passing; nothing is lost by it. */
async function tried<T>(edit: Promise<T>): Promise<T | null> {
  try {
    return await edit;
  } catch (error) {
    toastError(error);
    return null;
  }
}

export function useSceneCommands(select: (scene: string | null) => void): {
  ids: readonly string[];
  commands: SceneCommands;
} {
  const store = useFilmStore();
  const client = useQueryClient();
  const film = store.getState().videoId;
  const { ids, shown, move } = useOrder();
  const commands = useMemo((): SceneCommands => {
    /** In the order that is shown, which may be a moment ahead. */
    const scenes = (): SceneDoc[] => {
      const told = store.getState().shared?.film.scenes ?? [];
      return shown().flatMap((id) => told.find((one) => one.id === id) ?? []);
    };
    const place = (id: string): number => scenes().findIndex((one) => one.id === id);
    const apiId = (id: string): string =>
      client.getQueryData<Scene[]>(filmKeys.scenes(film))?.find((one) => one.scene === id)?.id ?? "";
    const take = async (scene: Partial<Schemas["SceneCreate"]>): Promise<boolean> => {
      const added = await tried(operations.addScene(film, scene));
      if (!added) return false;
      await client.invalidateQueries({ queryKey: filmKeys.scenes(film) });
      select(added.scene);
      return true;
    };
    return {
      add: (visual_description, position) => take({ visual_description, position }),
      duplicate: async (id) => {
        const { shot, visual_description, motion, audio_description, lines, cast, duration, transition } =
          scenes()[place(id)]!;
        const same = {
          shot,
          visual_description,
          motion,
          audio_description,
          lines,
          cast,
          duration,
          transition,
        };
        await take({ ...same, position: place(id) + 1 });
      },
      remove: async (id) => {
        const at = place(id);
        const next = scenes()[at + 1] ?? scenes()[at - 1];
        if ((await tried(operations.removeScene(apiId(id)))) === null) return;
        select(next?.id ?? null);
        document.querySelector<HTMLElement>(`[data-card="${next?.id}"] [data-handle]`)?.focus();
        const undo = { label: t`Undo`, run: () => void tried(operations.undo(film)) };
        toast(t`Removed scene ${at + 1}.`, undo);
      },
      move: (id, to) => {
        const from = place(id);
        const total = scenes().length;
        if (from < 0 || to < 0 || to >= total || from === to) return;
        const order = scenes()
          .map((one) => one.id)
          .filter((one) => one !== id);
        order.splice(to, 0, id);
        move(order, () => operations.orderScenes(film, order.map(apiId)));
        announce(t`Scene ${from + 1} moved to position ${to + 1} of ${total}`);
      },
      upload: async (id, kind, file) => {
        const done = await tried(operations.upload(apiId(id), kind, file));
        if (done) toast(t`${kindName(kind)} ${place(id) + 1} is yours now. It stays, whatever changes.`);
      },
      remake: async (id, kind) => {
        const done = await tried(operations.editScene(apiId(id), { again: [kind] }));
        if (done)
          toast(t`${kindName(kind)} ${place(id) + 1} is in the plan. What you have is kept until then.`);
      },
      keep: async (id) => {
        if (await tried(operations.selectTake(id, true)))
          toast(t`Kept as is. It will not be asked again until you unpin it.`);
      },
      unpin: async (id, kind) => void (await tried(operations.unpin(apiId(id), kind))),
    };
  }, [store, client, film, move, shown, select]);
  return { ids, commands };
}
