/** Everything that can be done here, in one table: it feeds buttons, shortcuts, the palette and the sheet of shortcuts. */
import { useEffect } from "react";
import { create } from "zustand";
import { usePrefs } from "@/shared/session/prefs";

export interface Action {
  /** Such as `scene.add`; unique among what is there at one time. */
  id: string;
  label: string;
  /** Such as `Mod+Z`, `Shift+ArrowLeft`, `?`; several do the same. `Mod` is Ctrl, or ⌘ on a Mac. */
  keys?: readonly string[];
  /** The heading it stands under in the sheet. */
  group: string;
  /** Why it cannot be done now. */
  off?: string | false | null;
  /** Also while somebody types. Single letters never are. */
  typing?: boolean;
  run: () => void;
  /** What goes on for as long as a key of it is held, after `run`; returns what ends it. */
  hold?: () => () => void;
}

interface Table {
  actions: readonly Action[];
  sheet: boolean;
  palette: boolean;
}

export const useActionTable = create<Table>()(() => ({ actions: [], sheet: false, palette: false }));

/** Offers actions while the component is there. Pass the same array while nothing changes. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    useActionTable.setState((table) => ({ actions: [...table.actions, ...actions] }));
    return () =>
      useActionTable.setState((table) => ({
        actions: table.actions.filter((one) => !actions.includes(one)),
      }));
  }, [actions]);
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** The name of what was pressed, as actions name it. */
export function pressed(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const letter = /^[A-Z0-9]$/.test(key);
  return [
    (MAC ? event.metaKey : event.ctrlKey) && "Mod",
    event.altKey && "Alt",
    event.shiftKey && (letter || key.length > 1) && "Shift",
    key,
  ]
    .filter(Boolean)
    .join("+");
}

/** How a shortcut is written for people. */
export function shown(keys: string): string {
  const named: Record<string, string> = {
    Mod: MAC ? "⌘" : "Ctrl", Alt: MAC ? "⌥" : "Alt", Shift: MAC ? "⇧" : "Shift",
    ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc",
  }; // prettier-ignore
  return keys
    .split(/\+(?=.)/)
    .map((key) => named[key] ?? key)
    .join(MAC ? "" : "+");
}

const types = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that mean something to what has the focus. */
const taken = (target: EventTarget | null, name: string): boolean =>
  target instanceof HTMLElement &&
  (target.closest("[role=menu],[role=dialog]") !== null ||
    ((name === "Space" || name === "Enter") && target.closest("button,a,summary,[role=slider]") !== null));

/** A box to tick or a slider: undo is not theirs, as it is a text's. */
const noText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && /^(checkbox|radio|range)$/.test(target.type);

/** The one listener of the page; returns what takes it off. */
export function listen(): () => void {
  let release: (() => void) | null = null;
  const onRelease = (): void => {
    release?.();
    release = null;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const name = pressed(event);
    const single = !/^(Mod|Alt)\+/.test(name);
    if (single && !usePrefs.getState().shortcuts) return;
    const { actions, palette, sheet } = useActionTable.getState();
    if (palette || sheet || taken(event.target, name)) return; // also while they are on their way
    const found = actions.findLast((one) => one.keys?.includes(name));
    if (!found) return;
    if (
      types(event.target) &&
      !(found.typing && !single) &&
      !(noText(event.target) && name.startsWith("Mod+"))
    )
      return;
    event.preventDefault();
    if (found.off) return;
    if (event.repeat && found.hold) release ??= found.hold();
    else found.run();
  };
  window.addEventListener("keydown", onKey);
  window.addEventListener("keyup", onRelease);
  window.addEventListener("blur", onRelease);
  return () => {
    window.removeEventListener("keydown", onKey);
    window.removeEventListener("keyup", onRelease);
    window.removeEventListener("blur", onRelease);
  };
}
