import type { SceneKind } from "../units/names";

/** What can be brought as what. */
export const ACCEPTED: Record<SceneKind, string> = {
  image: "image/*",
  clip: "video/*",
  speech: "audio/*",
  sound: "audio/*",
};

/** What a dropped file becomes in a scene; null for what is neither seen nor heard. */
export function kindOfFile(file: Pick<File, "type">, speaks: boolean): SceneKind | null {
  if (file.type.startsWith("image/")) return "image";
  if (file.type.startsWith("video/")) return "clip";
  if (file.type.startsWith("audio/")) return speaks ? "speech" : "sound";
  return null;
}

/** Asks for a file of a kind. */
export function pickFile(kind: SceneKind, take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ACCEPTED[kind];
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) take(file);
  };
  input.click();
}
