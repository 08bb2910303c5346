import { t } from "@lingui/core/macro";
import { Problem } from "@/shared/api/problem";
import type { Schemas } from "@/shared/api/client";
import { putScene, readScene } from "@/shared/film/operations";
import type { SceneDoc } from "@/shared/film/types";
import type { Source } from "./saving-field";

/** Fields of a scene that are edited as they are. */
export type Field =
  | "visual_description" | "motion" | "audio_description" | "lines"
  | "shot" | "cast" | "duration" | "transition" | "sound_on"; // prettier-ignore

/** One field of a scene, for `useSaved`. `sceneId` is its id for the API. */
export function sceneSource<K extends Field>(
  videoId: string,
  sceneId: string | undefined,
  scene: SceneDoc,
  field: K,
): Source<SceneDoc[K]> {
  return {
    draftKey: `${videoId}/${scene.id}.${field}`,
    value: scene[field],
    read: async () => {
      const found = await readScene(known(sceneId));
      return { value: found.scene[field], etag: found.etag };
    },
    write: async (value, etag) => {
      if (field === "visual_description" && typeof value === "string" && !value.trim())
        throw new Problem(
          422,
          "invalid",
          t`A scene needs a description. Say what is seen, or remove the scene.`,
        );
      const update = { [field]: value } as Partial<Schemas["SceneUpdate"]>;
      return (await putScene(known(sceneId), update, etag))[field];
    },
  };
}

function known(sceneId: string | undefined): string {
  if (!sceneId) throw new Error("the scene is not known to the API yet");
  return sceneId;
}
