/** What a film can be handed over as. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "@/shared/api/client";

export type Format = Schemas["ExportCreate"]["to"];
export type Aspect = NonNullable<Schemas["ExportCreate"]["aspect"]>;
export type Export = Schemas["ExportPublic"];

/** How a moving picture is wanted. */
export interface Shape {
  /** Null for the film's own. */
  aspect: Aspect | null;
  burn: boolean;
}

export interface Row {
  to: Format;
  name: string;
  /** What it is for. */
  use: string;
}

export interface Group {
  title: string;
  /** Its files have a shape, and may have captions drawn in. */
  seen: boolean;
  rows: Row[];
}

export const ASPECTS: readonly Aspect[] = ["16:9", "9:16", "1:1", "4:5"];

export const groups = (): Group[] => [
  {
    title: t`Film`,
    seen: true,
    rows: [
      { to: "mp4", name: "MP4", use: t`Plays everywhere: phones, televisions, every site that takes films.` },
      { to: "webm", name: "WebM", use: t`For web pages: an open format that every browser plays.` },
      { to: "gif", name: "GIF", use: t`Moves without sound, for chats and documents.` },
    ],
  },
  {
    title: t`Captions`,
    seen: false,
    rows: [
      { to: "srt", name: "SRT", use: t`Captions to upload beside the film, and for most players.` },
      { to: "vtt", name: "WebVTT", use: t`Captions for a film on a web page.` },
    ],
  },
  {
    title: t`For other editors`,
    seen: false,
    rows: [
      {
        to: "otio",
        name: "OpenTimelineIO",
        use: t`The cut with its transitions, for DaVinci Resolve and others.`,
      },
      { to: "fcpxml", name: "Final Cut XML", use: t`The cut for Final Cut Pro; transitions become cuts.` },
      { to: "edl", name: "EDL", use: t`The picture's cuts as a plain list that every editor reads.` },
      { to: "zip", name: "Zip", use: t`Everything: the film, its clips, sounds, captions and edit lists.` },
    ],
  },
];

/** An export that was made, or is being made, of a cut as it is wanted. */
export function made(
  exports: readonly Export[],
  cut: string | undefined,
  to: Format,
  shape: Shape | null,
): Export | undefined {
  return exports.find(
    (one) =>
      one.to === to &&
      one.take_id === cut &&
      one.aspect === (shape?.aspect ?? null) &&
      one.burn_captions === (shape?.burn ?? false),
  );
}

/** What can be done about what a cut's check found. */
export function remedy(finding: string): string {
  if (/picture is black/.test(finding)) return t`Make its picture or its clip again, or describe more light.`;
  if (/nothing moves/.test(finding)) return t`Describe what moves in the scene, or make it shorter.`;
  if (/no sound/.test(finding)) return t`Describe a sound for the scene, or switch the music on.`;
  if (/peaks at/.test(finding))
    return t`Lower the loudest level of the mix a little, and cut the film again.`;
  if (/loudness/.test(finding)) return t`Set the levels of the mix back, and cut the film again.`;
  if (/frames/.test(finding)) return t`Cut the film again.`;
  return t`Look at this part before you hand it over.`;
}

/** The number of the scene that a finding speaks of. */
export const sceneOf = (finding: string): number | null => {
  const number = /^Scene (\d+):/.exec(finding)?.[1];
  return number ? Number(number) : null;
};
