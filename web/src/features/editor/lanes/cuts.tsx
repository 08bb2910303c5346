/** The cuts between scenes, with how one gives way to the next: a diamond each, to be pulled wider or chosen. */
import { useLingui } from "@lingui/react/macro";
import { Blend } from "lucide-react";
import { memo, useState, type PointerEvent, type ReactNode } from "react";
import { number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { Menu, MenuItem } from "@/shared/ui/menu";
import { transition, type TransitionKind } from "../edit/commands";
import { useEditor, useFilmTime, useView, type Editor } from "../editor";
import { sameItem, useItem, type Item } from "../item";
import { transitionOf, type SceneTimes } from "../time/retime";
import { meets, toPx } from "../time/scale";
import { HEIGHT } from "./geometry";
import { grab } from "./gesture";

export const KINDS: TransitionKind[] = ["cut", "crossfade", "dissolve", "fade"];
const MOST_SECONDS = 2;

export function useKindNames(): Record<TransitionKind, string> {
  const { t } = useLingui();
  return { cut: t`Cut`, crossfade: t`Crossfade`, dissolve: t`Dissolve`, fade: t`Fade through black` };
}

export function Cuts(): ReactNode {
  const film = useFilmTime();
  const scale = useView((view) => view.scale);
  const window = useView((view) => view.window);
  const { item, pick } = useItem();
  const [menu, setMenu] = useState<string | null>(null);
  const open = film.scenes.find(({ scene }) => scene === menu);
  const cuts = film.scenes.slice(0, -1).map((scene, index) => {
    const at = toPx(scale, scene.end.frames);
    const room = toPx(scale, Math.min(scene.length.frames, film.scenes[index + 1]!.length.frames));
    const chosen = sameItem(item, { kind: "cut", scene: scene.scene });
    // Between scenes that are hardly wider than it, a diamond would cover them.
    if (!chosen && (room < 34 || !meets(window, at - 40, at + 40))) return null;
    return (
      <Cut
        key={scene.scene}
        {...{ scene, at, chosen, pick }}
        perFrame={scale.perFrame}
        open={menu === scene.scene}
        onOpen={setMenu}
      />
    );
  });
  return (
    <>
      {cuts}
      {open && <KindMenu scene={open} at={toPx(scale, open.end.frames)} onClose={() => setMenu(null)} />}
    </>
  );
}

interface OfCut {
  scene: SceneTimes;
  chosen: boolean;
  pick: (item: Item) => void;
  /** Its menu is open. */
  open: boolean;
  onOpen: (scene: string) => void;
}

const Cut = memo(function Cut({ at, perFrame, ...cut }: OfCut & { at: number; perFrame: number }): ReactNode {
  const { scene } = cut;
  const width = scene.transition.length.frames * perFrame;
  return (
    <div
      data-order={scene.number + 0.5}
      className="cut pointer-events-none absolute inset-y-1 z-2 w-0 in-data-[dragging=scene]:invisible"
      style={{ left: at }}
    >
      <span
        aria-hidden
        data-overlap
        hidden={width === 0}
        className="overlapped absolute inset-y-0 border-x border-white/70"
        style={{ left: -width / 2, width }}
      />
      <Diamond {...cut} />
    </div>
  );
});

function Diamond({ scene, chosen, pick, open, onOpen }: OfCut): ReactNode {
  const { t } = useLingui();
  const names = useKindNames();
  const editor = useEditor();
  const pull = usePull(scene, () => onOpen(scene.scene));
  const { kind, length } = scene.transition;
  const plain = kind === "cut";
  const lasts = plain ? "" : t`, ${number(length.seconds, 2)} seconds`;
  return (
    <button
      type="button"
      aria-label={t`Transition to scene ${scene.number + 1}: ${names[kind]}${lasts}`}
      aria-haspopup="menu"
      aria-expanded={open}
      title={names[kind] + lasts}
      data-cut={scene.scene}
      onFocus={() => pick({ kind: "cut", scene: scene.scene })}
      onClick={(event) => {
        // By the keyboard; a pointer may have pulled it.
        if (event.detail === 0) onOpen(scene.scene);
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -STEP_SECONDS, ArrowRight: STEP_SECONDS }[event.key];
        if (!by || event.altKey || event.ctrlKey) return;
        event.preventDefault();
        lengthen(editor, scene, by * (event.shiftKey ? 5 : 1));
      }}
      onPointerDown={(event) => {
        // The menu opens when the pointer is lifted where it was pressed; moving it makes the transition longer.
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.focus();
        pull(event);
      }}
      style={{ top: HEIGHT.scenes / 2 - 16 }}
      className="pointer-events-auto absolute -left-3 grid size-6 cursor-ew-resize touch-none place-items-center"
    >
      <span
        className={classes(
          "grid place-items-center rounded-xs border shadow-card transition-[width,height]",
          "rotate-45 border-surface bg-lane-scenes text-lane-text",
          plain && !chosen ? "size-3" : "size-5",
          chosen && "outline-2 outline-offset-1 outline-accent",
        )}
      >
        {!plain && <Blend aria-hidden className="size-3 -rotate-45" />}
      </span>
    </button>
  );
}

/** One for all cuts: dozens of menus that nobody has opened would have to be drawn at every step closer. */
function KindMenu({ scene, at, onClose }: { scene: SceneTimes; at: number; onClose: () => void }): ReactNode {
  const { t } = useLingui();
  const names = useKindNames();
  const editor = useEditor();
  const close = (): void => {
    onClose();
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cut="${scene.scene}"]`)?.focus());
  };
  return (
    <Menu
      label={t`Transition to scene ${scene.number + 1}`}
      align="start"
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      trigger={
        <span
          aria-hidden
          className="pointer-events-none absolute size-6"
          style={{ left: at - 12, top: HEIGHT.scenes / 2 - 12 }}
        />
      }
    >
      {KINDS.map((one) => (
        <MenuItem
          key={one}
          onSelect={() => transition(editor, [scene.scene], one)}
          {...(one === scene.transition.kind && { shortcut: "✓" })}
        >
          {names[one]}
        </MenuItem>
      ))}
    </Menu>
  );
}

const STEP_SECONDS = 0.1;

function lengthen(editor: Editor, scene: SceneTimes, by: number): void {
  const { asked, kind } = scene.transition;
  const next = Math.round(Math.min(MOST_SECONDS, Math.max(0, asked + by)) * 100) / 100;
  if (kind !== "cut") return transition(editor, [scene.scene], next < 0.05 ? "cut" : kind, next);
  if (by > 0) transition(editor, [scene.scene], "crossfade");
}

/** Pulling a diamond to the right makes the transition longer, to the left shorter, down to a cut. */
function usePull(scene: SceneTimes, click: () => void): (event: PointerEvent) => void {
  const { t } = useLingui();
  const editor = useEditor();
  return (event) => {
    const cut = event.currentTarget.closest<HTMLElement>(".cut");
    const { scale } = editor.view.getState();
    const overlap = cut?.querySelector<HTMLElement>("[data-overlap]");
    const before = toPx(scale, scene.transition.length.frames);
    const wide = (px: number): void => {
      if (!overlap) return;
      overlap.hidden = px === 0;
      overlap.style.left = `${-px / 2}px`;
      overlap.style.width = `${px}px`;
    };
    const kind = scene.transition.kind === "cut" ? "crossfade" : scene.transition.kind;
    const following = editor.film().scenes[scene.number]?.length.frames ?? 0;
    let wanted = scene.transition.asked;
    grab(event, {
      move: (dx) => {
        const free = scene.transition.asked + (2 * dx) / scale.perFrame / scale.fps;
        wanted = Math.round(Math.min(MOST_SECONDS, Math.max(0, free)) * 20) / 20;
        const asked = { ...scene, transition: { ...scene.transition, kind, asked: wanted } };
        const frames = transitionOf(asked, following, scale.fps);
        wide(frames * scale.perFrame);
        const short = wanted - frames / scale.fps > 0.1; // more than rounding to whole frames
        const most = short ? t`at most ${number(frames / scale.fps)} s here` : "";
        editor.overlay.bubble(scene.end.frames * scale.perFrame, t`${number(wanted)} s`, most);
      },
      rest: () => {
        wide(before);
        editor.overlay.clear();
      },
      commit: () => {
        transition(editor, [scene.scene], wanted < 0.05 ? "cut" : kind, wanted);
      },
      click,
    });
  };
}
