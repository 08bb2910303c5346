/** How loud each part of the mix is just now, for whoever draws it. */
import type { Part } from "./sounding";

const taps = new Map<Part, AnalyserNode>();
/** A fortieth of a second: shorter than what the eye sees, longer than the deepest tone. */
const SAMPLES = 1024;
const samples = new Float32Array(SAMPLES);

/** Listens to a part where it goes into the mix. */
export function tap(part: Part, node: AudioNode): void {
  const analyser = new AnalyserNode(node.context, { fftSize: SAMPLES });
  node.connect(analyser);
  taps.set(part, analyser);
}

/** Nothing is heard any more. */
export const untap = (): void => taps.clear();

/** dB of the highest sample of a part, 0 at full scale; -Infinity in silence. */
export function levelOf(part: Part): number {
  const analyser = taps.get(part);
  if (!analyser) return -Infinity;
  analyser.getFloatTimeDomainData(samples);
  return 20 * Math.log10(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
}
