/** Heights and widths of the lanes, in px. */
export const HEAD = 152;
export const RULER = 28;
export const HEIGHT = { scenes: 84, narration: 52, sound: 44, music: 48, captions: 44 } as const;
export type LaneName = keyof typeof HEIGHT;

/** `16:9` as a number. */
export function ratioOf(aspect: string | undefined): number {
  const [across = 16, down = 9] = (aspect ?? "16:9").split(":").map(Number);
  return across / down;
}
