/** Offers the editor's actions to the keys, the palette and the sheet. */
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useStore } from "zustand";
import { useUndo } from "@/shared/film/undo";
import { useActions, type Action } from "@/shared/keys/actions";
import { actionsOf, type Situation } from "./actions";
import { duplicate } from "./edit/commands";
import { useEditor, useFilmTime, useView } from "./editor";
import { useItem, type Item } from "./item";
import { useSceneDocs } from "./lanes/states";

/** Every scene that is selected: the one in the address, and those beside it. */
export function useChosen(): string[] {
  const { item } = useItem();
  const also = useView((view) => view.also);
  return useMemo(() => {
    const one = item && "scene" in item ? [item.scene] : [];
    return [...new Set([...one, ...also])];
  }, [item, also]);
}

export function useEditorActions(): readonly Action[] {
  const { i18n } = useLingui();
  const editor = useEditor();
  const { item, pick } = useItem();
  const chosen = useChosen();
  const docs = useSceneDocs();
  const { scenes } = useFilmTime();
  const { undo, redo } = useUndo();
  const several = scenes.length > 1;
  // The history knows an edit only once it has arrived.
  const pending = useStore(editor.edits.store, ({ waiting }) => waiting.length > 0);
  const noUndo = pending ? null : undo.off;
  const actions = useMemo(() => {
    const write = ({ scene, line }: Extract<Item, { kind: "caption" }>): void =>
      editor.view.setState({ writing: { scene, line } });
    const situation: Situation = {
      item,
      pick,
      chosen,
      undo: noUndo,
      redo: redo.off,
      duplicate: (scene) => {
        const doc = docs.get(scene);
        if (doc) duplicate(editor, doc);
      },
      write,
      toTransition: (scene) => {
        pick({ kind: "cut", scene });
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cut="${scene}"]`)?.focus());
      },
    };
    return actionsOf(editor, situation);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words change with the language, and what is off with the number of scenes
  }, [i18n.locale, editor, item, pick, chosen, docs, noUndo, redo.off, several]);
  useActions(actions);
  return actions;
}
