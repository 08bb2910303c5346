import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useActions, type Action } from "@/shared/keys/actions";
import { showPlan } from "../plan/show-plan";
import type { SceneCommands } from "./commands";
import { useListDialogs } from "./dialogs";

const card = (id: string): HTMLElement | null => document.querySelector(`[data-card="${CSS.escape(id)}"]`);

export const showCard = (id: string): void => card(id)?.scrollIntoView({ block: "start" });

/** Goes to a card: shown, and under the keys. */
export function focusCard(id: string): void {
  const found = card(id);
  found?.scrollIntoView({ block: "nearest" });
  found?.querySelector<HTMLElement>("[data-handle]")?.focus({ preventScroll: true });
}

/** What keys do with the selected scene. */
export function useSceneActions(
  ids: readonly string[],
  selected: string | null,
  commands: SceneCommands,
  select: (scene: string, unit?: string | null) => void,
): void {
  const { t } = useLingui();
  const show = useListDialogs((dialogs) => dialogs.show);
  const actions = useMemo((): Action[] => {
    const at = selected ? ids.indexOf(selected) : -1;
    const none = at < 0 && t`Select a scene first.`;
    const group = t`Scenes`;
    const go = (to: number): void => {
      const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
      if (!id) return;
      select(id);
      focusCard(id);
    };
    const move = (by: number): void => {
      commands.move(ids[at]!, at + by);
      requestAnimationFrame(() => focusCard(ids[at]!));
    };
    return [
      { id: "scene.next", label: t`Next scene`, keys: ["ArrowDown"], group, off: !ids.length && t`There are no scenes.`, run: () => go(at + 1) },
      { id: "scene.previous", label: t`Previous scene`, keys: ["ArrowUp"], group, off: !ids.length && t`There are no scenes.`, run: () => go(at < 0 ? 0 : at - 1) },
      { id: "scene.edit", label: t`Edit the scene`, keys: ["Enter"], group, off: none, run: () => card(ids[at]!)?.querySelector("textarea")?.focus() },
      { id: "scene.up", label: t`Move the scene up`, keys: ["Alt+ArrowUp"], group, off: none, run: () => move(-1) },
      { id: "scene.down", label: t`Move the scene down`, keys: ["Alt+ArrowDown"], group, off: none, run: () => move(1) },
      { id: "scene.add", label: t`Add a scene after it`, keys: ["N"], group, run: () => show({ kind: "add", place: at < 0 ? ids.length : at + 1 }) },
      { id: "scene.remove", label: t`Remove the scene`, keys: ["Delete"], group, off: none, run: () => void commands.remove(ids[at]!) },
      { id: "scene.takes", label: t`Takes of its picture`, keys: ["T"], group, off: none, run: () => select(ids[at]!, `image:${ids[at]}`) },
      { id: "scene.update", label: t`Update the scene`, keys: ["U"], group, off: none, run: showPlan },
      { id: "plan.show", label: t`Go to the plan`, keys: ["P"], group, run: showPlan },
    ]; // prettier-ignore
  }, [ids, selected, commands, select, show, t]);
  useActions(actions);
}
