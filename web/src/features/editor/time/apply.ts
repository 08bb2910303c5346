/** Shows an edit at once, on the timeline that is there, while the server is still asked. */
import type { TimelineOperation } from "@/shared/film/operations";
import { split } from "./split";
import {
  clampLength,
  lasting,
  reordered,
  settled,
  spokenFrom,
  toFrame,
  type SceneTimes,
  type Timeline,
} from "./retime";

type Style = Timeline["captions"]["style"];

export function applied(film: Timeline, operations: readonly TimelineOperation[]): Timeline {
  return operations.reduce(one, film);
}

function one(film: Timeline, edit: TimelineOperation): Timeline {
  switch (edit.op) {
    case "trim_scene":
      return changed(film, edit.scene, (scene) =>
        lasting(scene, clampLength(scene, inFrames(edit, film.fps), film.fps), film.fps),
      );
    case "move_narration":
      return changed(film, edit.scene, (scene) => spokenFrom(scene, inFrames(edit, film.fps), film.fps));
    case "split_scene":
      return split(film, edit.scene, inFrames(edit, film.fps));
    case "move_scene":
      return settled(film, reordered(film.scenes, edit.scene, edit.after));
    case "set_transition":
      return changed(film, edit.scene, (scene) => ({
        ...scene,
        transition: {
          ...scene.transition,
          kind: edit.kind,
          asked: edit.kind === "cut" ? 0 : (edit.seconds ?? 0.5),
        },
      }));
    case "set_level":
      return edit.track === "ducking" ? ducked(film, edit.db) : levelled(film, edit.track, edit.db);
    case "set_caption_text":
      return captioned(film, edit.scene, edit.line, edit.text);
    case "set_caption_style":
      return { ...film, captions: { ...film.captions, style: { ...film.captions.style, ...given(edit) } } };
    case "select_take":
      return film; // Its media's addresses come with the answer.
  }
}

const inFrames = (edit: { seconds?: number; frames?: number }, fps: number): number =>
  edit.frames ?? toFrame(edit.seconds ?? 0, fps);

function changed(film: Timeline, id: string, change: (scene: SceneTimes) => SceneTimes): Timeline {
  return settled(
    film,
    film.scenes.map((scene) => (scene.scene === id ? change(scene) : scene)),
  );
}

function levelled(film: Timeline, track: "voice" | "music" | "sound", db: number): Timeline {
  return { ...film, levels: { ...film.levels, [track]: { ...film.levels[track], db } } };
}

function ducked(film: Timeline, depth: number): Timeline {
  if (!film.ducking) return film;
  const was = film.ducking.depth_db || 1;
  const points = film.ducking.points.map((point) => ({ ...point, gain_db: (point.gain_db / was) * depth }));
  return { ...film, ducking: { ...film.ducking, depth_db: depth, points } };
}

/** A line that takes several cues shows its new words once the server has broken them into rows. */
function captioned(film: Timeline, scene: string, line: number, text: string): Timeline {
  const mine = (cue: Timeline["captions"]["cues"][number]): boolean =>
    cue.scene === scene && cue.line === line;
  const all = film.captions.cues.filter(mine);
  if (!all.length) return film;
  const whole = { ...all[0]!, end: all.at(-1)!.end, lines: [text] };
  const cues = film.captions.cues.flatMap((cue) =>
    cue === all[0] ? (text ? [whole] : []) : mine(cue) ? [] : [cue],
  );
  return { ...film, captions: { ...film.captions, cues } };
}

function given(edit: Extract<TimelineOperation, { op: "set_caption_style" }>): Partial<Style> {
  const fields = Object.entries(edit).filter(
    ([name, value]) => name !== "op" && value !== null && value !== undefined,
  );
  return Object.fromEntries(fields);
}
