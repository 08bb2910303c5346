/** Everything that the editor's keys do, beside those of the player. */
import { t } from "@lingui/core/macro";
import type { Action } from "@/shared/keys/actions";
import { announce } from "@/shared/ui/announce";
import * as commands from "./edit/commands";
import type { Editor } from "./editor";
import { trackOf, type Item } from "./item";
import { toPx } from "./time/scale";
import { toggleSnap } from "./view";

export interface Situation {
  item: Item | null;
  pick: (item: Item | null) => void;
  /** Every scene that is selected. */
  chosen: string[];
  undo: string | null;
  redo: string | null;
  duplicate: (scene: string) => void;
  write: (item: Extract<Item, { kind: "caption" }>) => void;
  toTransition: (scene: string) => void;
}

export function actionsOf(editor: Editor, now: Situation): Action[] {
  return [...sceneActions(editor, now), ...voiceActions(editor, now), ...soundActions(editor, now), ...viewActions(editor), ...historyActions(editor, now)];
} // prettier-ignore

function sceneActions(editor: Editor, { item, pick, chosen, duplicate, toTransition }: Situation): Action[] {
  const group = t`Scenes`;
  const one = item && "scene" in item ? item.scene : null;
  const off = one === null && t`Select a scene first.`;
  const voice = item?.kind === "speech";
  const on = (run: (scene: string) => void) => () => {
    if (one) run(one);
  };
  return [
    { id: "scene.split", label: t`Split at the playhead`, keys: ["S"], group, run: () => commands.split(editor) },
    { id: "scene.trim-start", label: t`Let the scene begin at the playhead`, keys: ["["], group, off, run: on((scene) => commands.trimToPlayhead(editor, scene, "start")) },
    { id: "scene.trim-end", label: t`End the scene at the playhead`, keys: ["]"], group, off, run: on((scene) => commands.trimToPlayhead(editor, scene, "end")) },
    // With a narration selected, the same keys move that.
    { id: "scene.earlier", label: t`Move the scene earlier`, keys: voice ? [] : ["Alt+ArrowLeft"], group, off, run: on((scene) => commands.shift(editor, scene, -1)) },
    { id: "scene.later", label: t`Move the scene later`, keys: voice ? [] : ["Alt+ArrowRight"], group, off, run: on((scene) => commands.shift(editor, scene, 1)) },
    { id: "scene.transition", label: t`Transition: choose with Enter, arrows for its length`, keys: ["T"], group, off: editor.film().scenes.length < 2 && t`A transition needs two scenes.`, run: () => toTransition(one ?? sceneAtPlayhead(editor)) },
    { id: "scene.duplicate", label: t`Duplicate the scene`, keys: ["Mod+D"], group, off, run: on(duplicate) },
    {
      id: "scene.remove", label: item?.kind === "cut" ? t`Remove the transition` : t`Remove the scene`, keys: ["Delete", "Backspace"], group, off,
      run: () => {
        if (item?.kind === "cut") return commands.transition(editor, [item.scene], "cut");
        if (!one) return;
        pick(neighbour(editor, chosen));
        commands.remove(editor, chosen);
      },
    },
    { id: "scene.leave", label: t`Select nothing`, keys: ["Escape"], group, off: !item && t`Nothing is selected.`, run: () => leave(editor, pick) },
  ]; // prettier-ignore
}

function leave(editor: Editor, pick: Situation["pick"]): void {
  editor.view.setState({ also: [], limit: null });
  pick(null);
}

/** What is selected once these scenes are gone: the next one, or the one before. */
function neighbour(editor: Editor, gone: readonly string[]): Item | null {
  const { scenes } = editor.film();
  const last = scenes.findLastIndex((scene) => gone.includes(scene.scene));
  const next = scenes[last + 1] ?? scenes.findLast((scene) => !gone.includes(scene.scene));
  return next ? { kind: "scene", scene: next.scene } : null;
}

/** The scene whose end is nearest to the playhead, and has another one behind it. */
function sceneAtPlayhead(editor: Editor): string {
  const at = editor.transport.frame();
  const cuts = editor.film().scenes.slice(0, -1);
  return cuts.reduce((best, scene) => (Math.abs(scene.end.frames - at) < Math.abs(best.end.frames - at) ? scene : best)).scene; // prettier-ignore
}

/** Moves the selected narration by a frame, or by ten. */
function voiceActions(editor: Editor, { item }: Situation): Action[] {
  if (item?.kind !== "speech") return [];
  const group = t`Sound and captions`;
  const by = (frames: number) => () =>
    commands.speakFrom(editor, item.scene, (commands.sceneOf(editor, item.scene)?.head.frames ?? 0) + frames);
  return [
    { id: "voice.earlier", label: t`Narration a frame earlier`, keys: ["Alt+ArrowLeft"], group, run: by(-1) },
    { id: "voice.later", label: t`Narration a frame later`, keys: ["Alt+ArrowRight"], group, run: by(1) },
    { id: "voice.much-earlier", label: t`Narration ten frames earlier`, keys: ["Alt+Shift+ArrowLeft"], group, run: by(-10) },
    { id: "voice.much-later", label: t`Narration ten frames later`, keys: ["Alt+Shift+ArrowRight"], group, run: by(10) },
  ];
} // prettier-ignore

function soundActions(editor: Editor, { item, write }: Situation): Action[] {
  const group = t`Sound and captions`;
  const track = trackOf(item);
  // M belongs to the player where no sound is selected.
  const mute: Action[] = track
    ? [
        {
          id: "sound.mute",
          label: t`Mute the track`,
          keys: ["M"],
          group,
          run: () => commands.mute(editor, track),
        },
      ]
    : [];
  const off = track === null && t`Select a narration, a sound or the music first.`;
  const by = (db: number) => () => {
    if (track) commands.level(editor, track, editor.film().levels[track].db + db);
  };
  return [
    { id: "sound.louder", label: t`1 dB louder`, keys: ["+"], group, off, run: by(1) },
    { id: "sound.softer", label: t`1 dB softer`, keys: ["-"], group, off, run: by(-1) },
    ...mute,
    {
      id: "caption.write", label: t`Change the caption's words`, keys: ["Enter"], group, off: item?.kind !== "caption" && t`Select a caption first.`,
      run: () => {
        if (item?.kind === "caption") write(item);
      },
    },
  ]; // prettier-ignore
}

function viewActions(editor: Editor): Action[] {
  const group = t`Timeline`;
  const { scroller, transport, view } = editor;
  const zoom = (factor: number) => () => {
    const { scale, width } = view.getState();
    const at = toPx(scale, transport.frame()) - scroller.left;
    // Around the playhead where it is seen, else around the middle.
    scroller.zoom(factor, at >= 0 && at <= width ? at : width / 2, editor.film().total.frames);
  };
  const cut = (way: -1 | 1) => () => toCut(editor, way);
  return [
    { id: "view.closer", label: t`Closer`, keys: ["Mod++", "Mod+="], group, run: zoom(1.4) },
    { id: "view.further", label: t`Further`, keys: ["Mod+-"], group, run: zoom(1 / 1.4) },
    { id: "view.fit", label: t`The whole film`, keys: ["\\"], group, run: () => scroller.fit(editor.film().total.frames) },
    { id: "view.snap", label: t`Snapping on or off`, keys: ["N"], group, run: () => announce(toggleSnap(view) ? t`Snapping is on` : t`Snapping is off`) },
    { id: "view.previous-cut", label: t`To the previous cut`, keys: ["ArrowUp"], group, run: cut(-1) },
    { id: "view.next-cut", label: t`To the next cut`, keys: ["ArrowDown"], group, run: cut(1) },
    { id: "view.table", label: t`Scene table or lanes`, keys: ["B"], group, run: () => toggleLayout(editor) },
  ]; // prettier-ignore
}

export function toggleLayout(editor: Editor): void {
  editor.view.setState(({ layout }) => ({ layout: layout === "lanes" ? "table" : "lanes" }));
}

function toCut(editor: Editor, way: -1 | 1): void {
  const { transport } = editor;
  const film = editor.film();
  const at = transport.frame();
  const cuts = [...film.scenes.map((scene) => scene.start.frames), film.total.frames];
  const to = way > 0 ? cuts.find((frame) => frame > at) : cuts.findLast((frame) => frame < at);
  if (to !== undefined) transport.seek((to + 0.5) / film.fps);
}

function historyActions(editor: Editor, { undo, redo }: Situation): Action[] {
  const group = t`History`;
  return [
    { id: "history.undo", label: t`Undo`, keys: ["Mod+Z"], group, off: undo, run: () => commands.back(editor) },
    { id: "history.redo", label: t`Redo`, keys: ["Mod+Shift+Z", "Mod+Y"], group, off: redo, run: () => commands.forth(editor) },
  ]; // prettier-ignore
}
