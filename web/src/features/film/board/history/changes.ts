/** What would read otherwise if an earlier film came back. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "@/shared/api/client";

type Video = Schemas["VideoPublic"];
type Timeline = Schemas["TimelinePublic"];

export interface Change {
  what: string;
  now: string;
  then: string;
}

interface Told {
  video: Video;
  timeline: Timeline;
}

/** What is said in each scene, from the captions. */
function spoken({ captions }: Timeline): Map<string, string> {
  const found = new Map<string, string>();
  for (const cue of captions.cues)
    found.set(cue.scene, `${found.get(cue.scene) ?? ""} ${cue.lines.join(" ")}`.trim());
  return found;
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

function sceneTexts(now: Told, then: Told): [string, string, string][] {
  const [said, saying] = [spoken(now.timeline), spoken(then.timeline)];
  return then.timeline.scenes.map((scene) => [
    t`Spoken in scene ${scene.number}`,
    said.get(scene.scene) ?? "",
    saying.get(scene.scene) ?? "",
  ]);
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
