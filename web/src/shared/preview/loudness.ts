/** How loud a sound is by ITU-R BS.1770, so that the preview brings takes to the level that the mix will. */

const BLOCK_SECONDS = 0.1;
const SILENT = -70;

/** Integrated loudness in LUFS of a sound as it is played; one channel is heard from two sides. */
export async function loudness(buffer: AudioBuffer): Promise<number> {
  return integrated(blocks(await weighted(buffer)), buffer.numberOfChannels === 1 ? 2 : 1);
}

/** The ear's weighting: treble lifted by 4 dB, and what is too low to hear taken away. */
async function weighted(buffer: AudioBuffer): Promise<AudioBuffer> {
  const context = new OfflineAudioContext(buffer.numberOfChannels, buffer.length, buffer.sampleRate);
  const source = new AudioBufferSourceNode(context, { buffer });
  const shelf = new BiquadFilterNode(context, { type: "highshelf", frequency: 1500, gain: 4 });
  const low = new BiquadFilterNode(context, { type: "highpass", frequency: 38, Q: -6 });
  source.connect(shelf).connect(low).connect(context.destination);
  source.start();
  return context.startRendering();
}

/** The mean square of each tenth of a second, summed over the channels. */
function blocks(buffer: AudioBuffer): number[] {
  const step = Math.round(buffer.sampleRate * BLOCK_SECONDS);
  const powers = new Array<number>(Math.floor(buffer.length / step)).fill(0);
  for (let channel = 0; channel < buffer.numberOfChannels; channel += 1) {
    const samples = buffer.getChannelData(channel);
    for (let block = 0; block < powers.length; block += 1) {
      let sum = 0;
      for (let at = block * step, end = at + step; at < end; at += 1) sum += samples[at]! * samples[at]!;
      powers[block]! += sum / step;
    }
  }
  return powers;
}

/** Loudness of windows of 0.4 s that are louder than silence, and not much quieter than the rest. */
export function integrated(tenths: readonly number[], channels = 1): number {
  const windows: number[] = [];
  for (let at = 0; at + 4 <= tenths.length; at += 1)
    windows.push(((tenths[at]! + tenths[at + 1]! + tenths[at + 2]! + tenths[at + 3]!) / 4) * channels);
  const audible = windows.filter((power) => lufs(power) > SILENT);
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const lufs = (power: number): number => (power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity);

/** LUFS against the power of a sound's highest samples, twenty times a second: measured of music, within 1 dB. */
const OF_PEAKS = -7.3;

/** Loudness by a sound's peaks, where the sound itself is too long to be read whole. */
export function loudnessOfPeaks(peaks: readonly number[]): number {
  const power = mean(peaks.map((peak) => peak ** 2));
  return power > 0 ? 10 * Math.log10(power) + OF_PEAKS : -Infinity;
}

/** LUFS that the narration is brought to in the mix. */
export const WANTED = -18;
const MOST_GAIN = 40;

/** dB that bring a sound to the narration's level; none for silence or for what is too short to measure. */
export const levelling = (measured: number): number =>
  measured > SILENT ? Math.min(WANTED - measured, MOST_GAIN) : 0;
