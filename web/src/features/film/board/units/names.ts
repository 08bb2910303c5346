/** Units in a person's words. */
import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";

/** The units that a scene has, in the order in which they are shown. */
export const SCENE_KINDS = ["image", "clip", "speech", "sound"] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

export const isSceneKind = (kind: string): kind is SceneKind => SCENE_KINDS.includes(kind as SceneKind);

export function kindName(kind: string): string {
  switch (kind) {
    case "image":
      return t`Picture`;
    case "clip":
      return t`Clip`;
    case "speech":
      return t`Voice`;
    case "sound":
      return t`Sound`;
    case "cast":
      return t`Cast picture`;
    case "music":
      return t`Music`;
    case "words":
      return t`Caption times`;
    case "cut":
      return t`Cut`;
    default:
      return kind;
  }
}

/** A clause as a sentence of its own. */
export const capital = (clause: string): string =>
  clause && clause[0]!.toLocaleUpperCase(i18n.locale) + clause.slice(1);
