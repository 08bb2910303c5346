/** Plays a film's sound, and is its clock: what is heard cannot wait, pictures can. */
import { heard, keepHeard, master, output } from "./audio";
import { lift } from "./mastering";
import { tap, untap } from "./meters";
import { streamed, voiced, type Playing, type Run } from "./playing";
import { LONG_SECONDS, duckingAt, factor, gains, soundings, type Part, type Sounding } from "./sounding";
import type { Timeline } from "./picture";

/** Between the click and the first sound: time to get everything in place. */
const LEAD = 0.06;
/** Sounds that begin within these seconds are put in place. */
const AHEAD = 12;
const TICK_MS = 500;
const READY_SECONDS = 1.5;

interface Placed {
  signature: string;
  playing: Playing | null;
}

export class Mixer {
  #timeline: Timeline | null = null;
  #soundings: Sounding[] = [];
  #run: Run | null = null;
  #parts: Record<Part, GainNode> | null = null;
  #duck: GainNode | null = null;
  #placed = new Map<string, Placed>();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Takes a film as it is now; of what plays, only that which changed is put in place anew. */
  setTimeline(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#soundings = soundings(timeline);
    if (!this.#run) return;
    this.#level();
    const now = new Map(this.#soundings.map((one) => [one.key, signature(one)]));
    for (const [key, placed] of this.#placed) if (now.get(key) !== placed.signature) this.#remove(key);
    this.#place();
  }

  /** Resolves when the audio runs and what is heard first is decoded. */
  async prepare(context: AudioContext, from: number): Promise<void> {
    const first = this.#soundings.filter((one) => one.start < from + READY_SECONDS && one.end > from);
    await Promise.all([
      context.resume(),
      ...first.filter(short).map((one) => heard(context, one.take, one.url)),
    ]);
  }

  start(context: AudioContext, from: number, rate: number): void {
    this.stop();
    const hand = new GainNode(context);
    hand.connect(output());
    this.#run = new RunNow(context, hand, from, rate);
    this.#connect(this.#run);
    this.#level();
    this.#place();
    this.#timer = setInterval(() => this.#place(), TICK_MS);
  }

  stop(): void {
    const run = this.#run;
    if (!run) return;
    clearInterval(this.#timer);
    this.#run = null;
    untap();
    // Cut off at once, a wave clicks.
    run.hand.gain.setTargetAtTime(0, run.context.currentTime, 0.004);
    for (const key of [...this.#placed.keys()]) this.#remove(key);
    setTimeout(() => run.hand.disconnect(), 100);
  }

  /** The moment of the film that is heard now. */
  now(): number {
    return this.#run?.now() ?? 0;
  }

  #connect({ context, hand }: Run): void {
    const part = (): GainNode => new GainNode(context);
    this.#parts = { voice: part(), sound: part(), music: part() };
    this.#duck = part();
    this.#parts.voice.connect(hand);
    this.#parts.sound.connect(hand);
    this.#parts.music.connect(this.#duck).connect(hand);
    tap("voice", this.#parts.voice);
    tap("sound", this.#parts.sound);
    tap("music", this.#duck);
  }

  /** The mix's levels, and the music's way down under voices. */
  #level(): void {
    const { timeline, run } = { timeline: this.#timeline, run: this.#run };
    if (!timeline || !run || !this.#parts || !this.#duck) return;
    const { currentTime } = run.context;
    for (const [part, gain] of Object.entries(gains(timeline.levels)))
      this.#parts[part as Part].gain.setTargetAtTime(gain, currentTime, 0.02);
    master(lift(timeline));
    const { gain } = this.#duck;
    const now = run.now();
    const points = timeline.ducking?.points ?? [];
    gain.cancelScheduledValues(0);
    gain.setValueAtTime(factor(points.length ? duckingAt(points, now) : 0), currentTime);
    for (const point of points)
      // Straight in dB, which is what an exponential ramp is.
      if (point.seconds > now)
        gain.exponentialRampToValueAtTime(factor(point.gain_db), run.at(point.seconds));
  }

  #place(): void {
    const run = this.#run;
    if (!run) return;
    const now = run.now();
    const due = this.#soundings.filter((one) => one.start < now + AHEAD && one.end > now);
    for (const one of due) if (!this.#placed.has(one.key)) this.#add(run, one);
    for (const placed of this.#placed.values()) placed.playing?.keep();
    this.#forget(now);
  }

  #add(run: Run, sounding: Sounding): void {
    const placed: Placed = { signature: signature(sounding), playing: null };
    this.#placed.set(sounding.key, placed);
    const into = this.#parts![sounding.part];
    if (!short(sounding)) {
      placed.playing = streamed(run, sounding, into);
      return;
    }
    void heard(run.context, sounding.take, sounding.url).then((sound) => {
      const wanted = this.#run === run && this.#placed.get(sounding.key) === placed;
      if (wanted && sound) placed.playing = voiced(run, sounding, sound, into);
    });
  }

  #remove(key: string): void {
    this.#placed.get(key)?.playing?.stop();
    this.#placed.delete(key);
  }

  #forget(now: number): void {
    for (const [key] of this.#placed) {
      const sounding = this.#soundings.find((one) => one.key === key);
      if (!sounding || sounding.end < now) this.#placed.delete(key);
    }
    const near = this.#soundings.filter((one) => one.start < now + 120 && one.end > now - 60);
    keepHeard(new Set(near.map((one) => one.take)));
  }
}

/** The film's time against the context's. */
class RunNow implements Run {
  readonly #zero: number;

  constructor(
    readonly context: AudioContext,
    readonly hand: GainNode,
    readonly from: number,
    readonly rate: number,
  ) {
    this.#zero = context.currentTime + LEAD;
  }

  at(seconds: number): number {
    return this.#zero + (seconds - this.from) / this.rate;
  }

  now(): number {
    const late = this.context.outputLatency || this.context.baseLatency || 0;
    return this.from + Math.max(0, this.context.currentTime - this.#zero - late) * this.rate;
  }
}

const short = (one: Sounding): boolean => one.part !== "music" || one.end - one.start <= LONG_SECONDS;

/** What must be put in place anew when it changes; an address that was only signed again need not. */
const signature = (one: Sounding): string => JSON.stringify({ ...one, url: "", peaks: "" });
