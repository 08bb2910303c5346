/** One sound on its way to the loudspeakers, at its place in the film. */
import { mediaUrl } from "@/shared/api/address";
import { levelByPeaks, type Heard } from "./audio";
import { factor, fadeAt, type Sounding } from "./sounding";

/** A film being played: its time against the audio context's. */
export interface Run {
  context: AudioContext;
  /** What everything of this run goes through. */
  hand: GainNode;
  from: number;
  rate: number;
  /** The context's time at a moment of the film. */
  at(seconds: number): number;
  /** The moment that is heard. */
  now(): number;
}

export interface Playing {
  /** Called now and then. */
  keep(): void;
  stop(): void;
}

/** Plays a decoded sound, from its beginning or from where the film is by now. */
export function voiced(run: Run, sounding: Sounding, { buffer, level }: Heard, into: AudioNode): Playing {
  const from = Math.max(sounding.start, run.from, run.now());
  const source = new AudioBufferSourceNode(run.context, {
    buffer,
    loop: sounding.repeats,
    playbackRate: run.rate,
  });
  const gain = new GainNode(run.context);
  source.connect(gain).connect(into);
  shape(run, gain.gain, sounding, from, level * factor(sounding.db));
  const skipped = from - sounding.start + sounding.offset;
  const at = Math.max(run.at(from), run.context.currentTime);
  source.start(at, sounding.repeats ? skipped % buffer.duration : skipped);
  source.stop(run.at(sounding.end) + 0.02);
  source.onended = () => gain.disconnect();
  return { keep: () => undefined, stop: () => source.stop(run.context.currentTime + 0.03) };
}

/** Plays a long sound from its address. */
export function streamed(run: Run, sounding: Sounding, into: AudioNode): Playing {
  const element = new Audio(mediaUrl(sounding.url));
  element.preload = "auto";
  element.playbackRate = run.rate;
  const gain = new GainNode(run.context);
  const level = new GainNode(run.context, { gain: 0 });
  const source = new MediaElementAudioSourceNode(run.context, { mediaElement: element });
  source.connect(level).connect(gain).connect(into);
  void levelByPeaks(sounding.peaks).then((factor) =>
    level.gain.setTargetAtTime(factor, run.context.currentTime, 0.05),
  );
  shape(run, gain.gain, sounding, Math.max(sounding.start, run.from), factor(sounding.db));
  const keep = (): void => {
    const wanted = run.now() - sounding.start + sounding.offset;
    if (wanted < 0 || element.ended) return;
    if (Math.abs(element.currentTime - wanted) > 0.1) element.currentTime = wanted;
    if (element.paused) void element.play().catch(() => undefined);
  };
  keep();
  const stop = (): void => {
    element.pause();
    element.removeAttribute("src");
    element.load();
    gain.disconnect();
  };
  return { keep, stop };
}

const STEPS = 8;

/** A sounding's coming and going, in straight pieces. */
function shape(run: Run, gain: AudioParam, sounding: Sounding, from: number, level: number): void {
  const { start, end, fadeIn, fadeOut } = sounding;
  const moments = [
    ...Array.from({ length: STEPS }, (_, step) => start + (fadeIn * (step + 1)) / STEPS),
    ...Array.from({ length: STEPS + 1 }, (_, step) => end - fadeOut * (1 - step / STEPS)),
  ];
  gain.setValueAtTime(level * fadeAt(sounding, from), Math.max(0, run.at(from)));
  for (const moment of moments)
    if (moment > from) gain.linearRampToValueAtTime(level * fadeAt(sounding, moment), run.at(moment));
}
