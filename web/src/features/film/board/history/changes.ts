/** What would read otherwise if an earlier film came back. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "@/shared/api/client";
import type { Scene } from "@/shared/film/queries";
import { duration } from "@/shared/text/format";

type Video = Schemas["VideoPublic"];

export interface Change {
  what: string;
  now: string;
  then: string;
}

export interface Told {
  video: Video;
  scenes: readonly Scene[];
}

export function changes(now: Told, then: Told): Change[] {
  const texts: [string, string, string][] = [
    [t`Title`, now.video.title, then.video.title],
    [t`In one sentence`, now.video.logline, then.video.logline],
    [t`Style`, now.video.style, then.video.style],
    [t`Music brief`, now.video.music.brief ?? "", then.video.music.brief ?? ""],
    ...castTexts(now.video, then.video),
    ...sceneTexts(now, then),
  ];
  return texts.flatMap(([what, was, is]) => (was === is ? [] : [{ what, now: was, then: is }]));
}

function castTexts(now: Video, then: Video): [string, string, string][] {
  const ids = new Set([...now.cast, ...then.cast].map((one) => one.id));
  const looks = (video: Video, id: string): string =>
    video.cast.find((one) => one.id === id)?.description ?? "";
  const name = (id: string): string =>
    [...then.cast, ...now.cast].find((one) => one.id === id)?.name || id.replaceAll("_", " ");
  return [...ids].map((id) => [t`Looks of ${name(id)}`, looks(now, id), looks(then, id)]);
}

/** The words of scenes that are in both films. */
function sceneTexts(now: Told, then: Told): [string, string, string][] {
  return then.scenes.flatMap((scene) => {
    const other = now.scenes.find((one) => one.scene === scene.scene);
    if (!other) return [];
    const number = scene.order_index + 1;
    const pairs: [string, string, string][] = [
      [t`What is seen in scene ${number}`, other.visual_description, scene.visual_description],
      [t`Spoken in scene ${number}`, other.script, scene.script],
      [t`Movement and camera in scene ${number}`, other.motion, scene.motion],
      [t`Shot of scene ${number}`, other.shot, scene.shot],
      [t`What is heard in scene ${number}`, other.audio_description, scene.audio_description],
      [t`Length of scene ${number}`, duration(other.duration), duration(scene.duration)],
    ];
    return pairs;
  });
}

/** Scenes that would go, and scenes that would come back. */
export function sceneChanges(now: Video, then: Video): { gone: number; back: number; moved: boolean } {
  const kept = now.scenes.filter((id) => then.scenes.includes(id));
  return {
    gone: now.scenes.length - kept.length,
    back: then.scenes.filter((id) => !now.scenes.includes(id)).length,
    moved: kept.join() !== then.scenes.filter((id) => now.scenes.includes(id)).join(),
  };
}
