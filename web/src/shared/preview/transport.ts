/** Play, pause and the playhead of one film, for everything that shows a moment of it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { blankDeck, type Deck } from "./deck";

export interface Span {
  start: number;
  end: number;
}

/** What changes seldom enough for React; the playhead itself is {@link Transport.onFrame}. */
export interface TransportState {
  playing: boolean;
  /** Play was pressed, and pictures or sound are still on their way. */
  waiting: boolean;
  /** The playhead, about four times a second while playing: for text, never for drawing. */
  seconds: number;
  duration: number;
  fps: number;
  rate: number;
  /** What is played again and again. */
  loop: Span | null;
}

const COARSE_MS = 250;

export class Transport {
  readonly store: StoreApi<TransportState>;
  #deck: Deck = blankDeck();
  #at = 0;
  #told = 0;
  #raf = 0;
  /** Counts starts and stops, so that one which took long knows that it is no longer wanted. */
  #turn = 0;
  #frames = new Set<(seconds: number) => void>();
  #jumps = new Set<(seconds: number) => void>();

  constructor(fps = 24, duration = 0) {
    this.store = createStore<TransportState>()(() => ({
      playing: false,
      waiting: false,
      seconds: 0,
      duration,
      fps,
      rate: 1,
      loop: null,
    }));
  }

  get duration(): number {
    return this.store.getState().duration;
  }

  get rate(): number {
    return this.store.getState().rate;
  }

  get playing(): boolean {
    return this.store.getState().playing;
  }

  /** The playhead in seconds, to the moment. */
  now(): number {
    return this.#at;
  }

  /** The playhead's frame. */
  frame(): number {
    return Math.floor(this.#at * this.store.getState().fps + 1e-6);
  }

  /** Calls for every drawn frame while playing and after every jump: for the DOM, never for React's state. */
  onFrame(listener: (seconds: number) => void): () => void {
    this.#frames.add(listener);
    listener(this.#at);
    return () => this.#frames.delete(listener);
  }

  /** Calls when the playhead goes somewhere without playing there. */
  onJump(listener: (seconds: number) => void): () => void {
    this.#jumps.add(listener);
    return () => this.#jumps.delete(listener);
  }

  /** Puts what is to be moved in place; returns what takes it out again, at rest. */
  use(deck: Deck): () => void {
    this.pause();
    this.#deck = deck;
    deck.show(this.#at);
    return () => {
      if (this.#deck !== deck) return;
      this.pause();
      this.#deck = blankDeck();
    };
  }

  /** Takes a film's new length; the playhead stays where it was, or at the end. */
  fit(duration: number, fps: number): void {
    const { duration: was, fps: before, loop } = this.store.getState();
    if (was === duration && before === fps) return;
    const kept = loop && loop.start < duration ? { ...loop, end: Math.min(loop.end, duration) } : null;
    this.store.setState({ duration, fps, loop: kept });
    if (this.#at > this.#last()) this.seek(this.#last());
  }

  /** Plays; from the start where the film is at its end. Call it within a click, or browsers stay silent. */
  play(): void {
    const { playing, duration, loop } = this.store.getState();
    if (playing || duration <= 0) return;
    if (loop && (this.#at < loop.start || this.#at >= loop.end)) this.#move(loop.start);
    else if (this.#at >= this.#last() - 1e-6) this.#move(0);
    this.store.setState({ playing: true });
    this.#run();
  }

  pause(): void {
    if (!this.playing) return;
    this.#halt();
    this.store.setState({ playing: false, waiting: false, seconds: this.#at, rate: 1 });
    this.#deck.show(this.#at);
    this.#tell();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  seek(seconds: number): void {
    this.#move(Math.min(Math.max(0, seconds), this.#last()));
    if (this.playing) this.#run();
    else this.#deck.show(this.#at);
  }

  /** Stands still, so many frames further. */
  step(frames: number): void {
    this.pause();
    const { fps } = this.store.getState();
    // Half a frame in, so that rounding never shows the one before.
    this.seek((this.frame() + frames + 0.5) / fps);
  }

  setRate(rate: number): void {
    if (rate === this.rate) return;
    this.store.setState({ rate });
    if (this.playing) this.#run();
  }

  setLoop(loop: Span | null): void {
    this.store.setState({ loop });
  }

  /** The middle of the film's last frame. */
  #last(): number {
    const { duration, fps } = this.store.getState();
    return Math.max(0, duration - 0.5 / fps);
  }

  #run(): void {
    this.#halt();
    const turn = this.#turn;
    const late = setTimeout(() => {
      if (turn === this.#turn) this.store.setState({ waiting: true });
    }, 150);
    const settle = (): boolean => {
      clearTimeout(late);
      if (turn !== this.#turn) return false;
      this.store.setState({ waiting: false });
      return true;
    };
    this.#deck.start(this.#at, this.rate).then(
      () => {
        if (settle()) this.#raf = requestAnimationFrame(this.#tick);
      },
      () => {
        if (settle()) this.pause();
      },
    );
  }

  #halt(): void {
    this.#turn += 1;
    cancelAnimationFrame(this.#raf);
    this.#deck.stop();
  }

  #tick = (): void => {
    if (!this.playing) return;
    const { loop, duration } = this.store.getState();
    const now = this.#deck.now();
    const end = loop?.end ?? duration;
    if (now >= end) {
      if (loop) return this.seek(loop.start);
      this.#at = this.#last();
      return this.pause();
    }
    // A clock that is read in steps never turns the film back.
    this.#at = Math.max(this.#at, now);
    this.#tell();
    const clock = performance.now();
    if (clock - this.#told >= COARSE_MS) {
      this.#told = clock;
      this.store.setState({ seconds: this.#at });
    }
    this.#raf = requestAnimationFrame(this.#tick);
  };

  #move(seconds: number): void {
    this.#at = seconds;
    this.store.setState({ seconds });
    this.#tell();
    this.#jumps.forEach((listener) => listener(seconds));
  }

  #tell(): void {
    this.#frames.forEach((listener) => listener(this.#at));
  }
}

export const createTransport = (fps = 24, duration = 0): Transport => new Transport(fps, duration);

const open = new Map<string, Transport>();

/** The one transport of a film: its page and its editor stand at the same moment. */
export function transportOf(videoId: string): Transport {
  const found = open.get(videoId) ?? createTransport();
  open.set(videoId, found);
  return found;
}
