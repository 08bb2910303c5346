/** What the editor can do to the film. Each is one edit, with one undo. */
import { plural, t } from "@lingui/core/macro";
import type { Schemas } from "@/shared/api/client";
import * as operations from "@/shared/film/operations";
import type { TimelineOperation } from "@/shared/film/operations";
import { announce } from "@/shared/ui/announce";
import { toast } from "@/shared/ui/toast";
import type { Editor } from "../editor";
import { applied } from "../time/apply";
import { unnamed } from "../time/split";
import { clampLength, latestVoice, reordered, settled, type SceneTimes } from "../time/retime";
import type { Answer } from "./queue";

const LIMIT_MS = 8000;

export const sceneOf = (editor: Editor, id: string | null): SceneTimes | undefined =>
  editor.film().scenes.find((scene) => scene.scene === id);

/** Sends operations as one edit and shows them at once. */
export function edit(editor: Editor, wanted: TimelineOperation[], said?: string): void {
  if (wanted.some((one) => "scene" in one && unnamed(one.scene))) return toast(t`This scene is still being cut; try again in a moment.`); // prettier-ignore
  editor.edits.add({
    apply: (film) => applied(film, wanted),
    send: (base) => operations.editTimeline(editor.videoId, wanted, base),
    once: wanted.some((one) => one.op === "split_scene"),
    ...sameness(wanted),
    done: (answer) => {
      explain(editor, wanted, answer);
      announce(answer.limited?.[0]?.text ?? said ?? answer.summary);
    },
  });
}

/** Edits that set a whole value: of several in a row only the last one matters. */
function sameness([one, ...more]: TimelineOperation[]): { same?: string } {
  if (!one || more.length) return {};
  if (one.op === "trim_scene" || one.op === "set_transition" || one.op === "move_narration")
    return { same: `${one.op} ${one.scene}` };
  return one.op === "set_level" ? { same: `${one.op} ${one.track}` } : {};
}

/** Says at the scene what kept an edit from doing all of what was asked. */
function explain(editor: Editor, wanted: TimelineOperation[], { limited }: Answer): void {
  const first = limited?.[0];
  const about = first && wanted[first.operation];
  if (!about || !("scene" in about)) return editor.view.setState({ limit: null });
  showLimit(editor, about.scene, first.text);
}

export function showLimit(editor: Editor, scene: string, text: string): void {
  const limit = { scene, text };
  editor.view.setState({ limit });
  setTimeout(() => {
    if (editor.view.getState().limit === limit) editor.view.setState({ limit: null });
  }, LIMIT_MS);
}

export function trim(editor: Editor, id: string, frames: number): void {
  const scene = sceneOf(editor, id);
  if (!scene || scene.length.frames === frames) return;
  edit(editor, [{ op: "trim_scene", scene: id, frames: Math.max(0, frames) }]);
}

/** Lets a scene's narration begin so many frames after the scene; where it cannot, that is said at the scene. */
export function speakFrom(editor: Editor, id: string, frames: number): void {
  const scene = sceneOf(editor, id);
  if (!scene) return;
  if (!scene.narration.frames) return toast(t`Nobody speaks in scene ${scene.number}.`);
  const head = Math.min(Math.max(0, frames), latestVoice(scene, editor.film().fps));
  if (frames > head) showLimit(editor, id, t`Narration needs air behind it. Let the scene last longer to move it further.`);
  if (frames < 0) showLimit(editor, id, t`Narration stays in its scene.`);
  if (head !== scene.head.frames) edit(editor, [{ op: "move_narration", scene: id, frames: head }]);
} // prettier-ignore

/** Ends a scene, or lets it begin, at the playhead. */
export function trimToPlayhead(editor: Editor, id: string, side: "start" | "end"): void {
  const scene = sceneOf(editor, id);
  if (!scene) return;
  const at = editor.transport.frame();
  const asked = side === "end" ? at - scene.start.frames : scene.end.frames - at;
  if (asked <= 0) return toast(t`Put the playhead inside scene ${scene.number}, or behind its start.`);
  trim(editor, id, side === "end" ? asked : Math.min(asked, scene.length.frames));
}

export function move(editor: Editor, id: string, after: string | null): void {
  const { scenes } = editor.film();
  const to = reordered(scenes, id, after).findIndex((scene) => scene.scene === id);
  const from = scenes.findIndex((scene) => scene.scene === id);
  if (to === from || from < 0) return;
  const said = t`Scene ${from + 1} moved to position ${to + 1} of ${scenes.length}`;
  edit(editor, [{ op: "move_scene", scene: id, after }], said);
}

/** One place earlier (-1) or later (1). */
export function shift(editor: Editor, id: string, by: -1 | 1): void {
  const { scenes } = editor.film();
  const to = scenes.findIndex((scene) => scene.scene === id) + by;
  if (to >= 0 && to < scenes.length) moveTo(editor, id, to);
}

/** To a place, counted from 0. */
export function moveTo(editor: Editor, id: string, place: number): void {
  const rest = editor.film().scenes.filter((scene) => scene.scene !== id);
  move(editor, id, rest[place - 1]?.scene ?? null);
}

export function split(editor: Editor): void {
  const at = editor.transport.frame();
  const scene = editor.film().scenes.find((one) => at > one.start.frames && at < one.end.frames);
  if (!scene) return toast(t`Put the playhead inside a scene to split it there.`);
  edit(editor, [{ op: "split_scene", scene: scene.scene, frames: at - scene.start.frames }]);
  editor.view.setState({ flash: [scene.scene, `~${scene.scene}`] });
  setTimeout(() => editor.view.setState({ flash: [] }), 700);
}

export type TransitionKind = SceneTimes["transition"]["kind"];
export const TRANSITION_SECONDS = 0.5;

export function transition(editor: Editor, scenes: string[], kind: TransitionKind, seconds?: number): void {
  edit(
    editor,
    scenes.map((scene) => {
      const asked = sceneOf(editor, scene)?.transition.asked;
      return { op: "set_transition", scene, kind, seconds: kind === "cut" ? 0 : (seconds ?? (asked || TRANSITION_SECONDS)) };
    }),
  ); // prettier-ignore
}

export type Track = "voice" | "sound" | "music";
export const LEAST_DB = -40;
export const MOST_DB = 12;

export function level(editor: Editor, track: Track | "ducking", db: number): void {
  const most = track === "ducking" ? 24 : MOST_DB;
  const least = track === "ducking" ? 0 : LEAST_DB;
  const next = Math.round(Math.min(most, Math.max(least, db)) * 10) / 10;
  const { levels, ducking } = editor.film();
  if (next === (track === "ducking" ? ducking?.depth_db : levels[track].db)) return;
  edit(editor, [{ op: "set_level", track, db: next }]);
}

const before = new Map<Track, number>();

/** As quiet as can be, and back to what it was. */
export function mute(editor: Editor, track: Track): void {
  const { db } = editor.film().levels[track];
  if (db <= LEAST_DB) return level(editor, track, before.get(track) ?? 0);
  before.set(track, db);
  level(editor, track, LEAST_DB);
}

export function caption(editor: Editor, scene: string, line: number, text: string): void {
  edit(editor, [{ op: "set_caption_text", scene, line, text }]);
}

type Style = Omit<Extract<TimelineOperation, { op: "set_caption_style" }>, "op">;
export const captionStyle = (editor: Editor, style: Style): void =>
  edit(editor, [{ op: "set_caption_style", ...style }]);

export const chooseTake = (editor: Editor, unit: string, take: string): void =>
  edit(editor, [{ op: "select_take", unit, take, pin: false }]);

/** All these scenes as long as that. */
export function trimAll(editor: Editor, ids: string[], frames: number): void {
  edit(
    editor,
    ids.map((scene) => ({ op: "trim_scene", scene, frames })),
  );
}

/** Takes scenes out. What was made of them is kept, and undo brings them back. */
export function remove(editor: Editor, ids: string[]): void {
  const gone = editor.film().scenes.filter((scene) => ids.includes(scene.scene) && !unnamed(scene.scene));
  if (!gone.length) return;
  const first = gone[0]!.number;
  for (const scene of gone) {
    editor.edits.add({
      apply: (film) => settled(film, film.scenes.filter((one) => one.scene !== scene.scene)),
      send: async () => {
        await operations.removeScene(scene.scene_id);
        return { revision: 0, summary: "" };
      },
      ...(scene === gone.at(-1) && { done: () => said() }),
    }); // prettier-ignore
  }
  const said = (): void =>
    toast(
      gone.length === 1 ? t`Removed scene ${first}.` : plural(gone.length, { one: "Removed # scene.", other: "Removed # scenes." }),
      { label: t`Undo`, run: () => back(editor, gone.length) },
    ); // prettier-ignore
}

/** The same scene once more, behind the one it is of. */
export function duplicate(editor: Editor, scene: Schemas["ScenePublic"]): void {
  const {
    shot,
    visual_description,
    motion,
    audio_description,
    lines,
    cast,
    duration,
    transition: how,
  } = scene;
  editor.edits.add({
    apply: (film) => film,
    send: async () => {
      await operations.addScene(editor.videoId, {
        shot, visual_description, motion, audio_description, lines, cast, duration,
        transition: how, position: scene.order_index + 1,
      }); // prettier-ignore
      return { revision: 0, summary: t`Scene ${scene.order_index + 1} duplicated` };
    },
    done: (answer) => announce(answer.summary),
  });
}

export const back = (editor: Editor, steps = 1): void => travel(editor, operations.undo, steps);
export const forth = (editor: Editor): void => travel(editor, operations.redo, 1);

function travel(editor: Editor, go: typeof operations.undo, steps: number): void {
  editor.edits.add({
    apply: (film) => film,
    send: async () => {
      const { revision, summary, plan } = await go(editor.videoId, steps);
      return { revision, summary, plan };
    },
    done: ({ summary }) => toast(summary.charAt(0).toUpperCase() + summary.slice(1) + "."),
  });
}

/** The nearest length that a scene can have, for a handle that is dragged. */
export const lengthAt = (editor: Editor, scene: SceneTimes, frames: number): number =>
  clampLength(scene, frames, editor.film().fps);
