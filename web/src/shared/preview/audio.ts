/** The page's one audio context, and the sounds that were decoded with it. */
import { mediaUrl } from "@/shared/api/address";
import { usePrefs } from "@/shared/session/prefs";
import { levelling, loudness, loudnessOfPeaks } from "./loudness";
import { factor } from "./sounding";

/** dB that browsers add behind a compressor set as this one. */
const MAKE_UP_DB = 1.7;

let context: AudioContext | null = null;
let mixed: GainNode | null = null;

/** Makes or wakes the context. Only within a click: browsers keep others silent. Null where there is no audio. */
export function wakeAudio(): AudioContext | null {
  if (!context && typeof AudioContext !== "undefined") {
    context = new AudioContext({ latencyHint: "balanced" });
    mixed = new GainNode(context, { gain: factor(-MAKE_UP_DB) });
    const limiter = new DynamicsCompressorNode(context, {
      threshold: -3,
      knee: 0,
      ratio: 20,
      attack: 0.003,
      release: 0.08,
    });
    const volume = new GainNode(context);
    mixed.connect(limiter).connect(volume).connect(context.destination);
    follow(context, volume);
  }
  if (context?.state !== "running") void context?.resume();
  return context;
}

/** Where everything that is heard comes together. */
export const output = (): AudioNode => mixed!;

/** Brings everything up or down, in dB, before the limiter. */
export function master(db: number): void {
  if (context) mixed?.gain.setTargetAtTime(factor(db - MAKE_UP_DB), context.currentTime, 0.02);
}

function follow(context: AudioContext, node: GainNode): void {
  const apply = ({ volume, muted }: { volume: number; muted: boolean }): void => {
    // Squared: half way up sounds about half as loud.
    node.gain.setTargetAtTime(muted ? 0 : volume ** 2, context.currentTime, 0.015);
  };
  apply(usePrefs.getState());
  usePrefs.subscribe(apply);
}

/** A decoded take, and the factor that brings it to the narration's level. */
export interface Heard {
  buffer: AudioBuffer;
  level: number;
}

const decoded = new Map<string, Promise<Heard | null>>();

/** A take's sound; null where it has none or it cannot be played. Each is fetched and decoded once. */
export function heard(context: BaseAudioContext, take: string, url: string): Promise<Heard | null> {
  const found = decoded.get(take) ?? decode(context, url);
  decoded.set(take, found);
  return found;
}

async function decode(context: BaseAudioContext, url: string): Promise<Heard | null> {
  try {
    const answer = await fetch(mediaUrl(url));
    if (!answer.ok) return null;
    const buffer = await context.decodeAudioData(await answer.arrayBuffer());
    return { buffer, level: factor(levelling(await loudness(buffer))) };
  } catch {
    return null;
  }
}

/** The factor that brings a take to the narration's level, by its shape alone; 1 where that cannot be had. */
export async function levelByPeaks(url: string): Promise<number> {
  try {
    const answer = await fetch(mediaUrl(url));
    const { peaks } = (await answer.json()) as { peaks: number[] };
    return factor(levelling(loudnessOfPeaks(peaks)));
  } catch {
    return 1;
  }
}

/** Lets go of every take but these: an hour of decoded sound is a gigabyte. */
export function keepHeard(takes: ReadonlySet<string>): void {
  for (const take of decoded.keys()) if (!takes.has(take)) decoded.delete(take);
}
