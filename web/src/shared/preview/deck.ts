/** What a transport moves: the live preview, or a finished film. */
export interface Deck {
  /** Gets ready and runs from a moment on; resolves once it does. Called within the person's click. */
  start(from: number, rate: number): Promise<void>;
  stop(): void;
  /** Shows a moment, standing still. */
  show(at: number): void;
  /** Seconds of the film, while it runs. */
  now(): number;
}

/** Runs by the page's clock, where nothing is there to be seen or heard. */
export function blankDeck(): Deck {
  let from = 0;
  let rate = 1;
  let began = 0;
  return {
    start: (at, by) => {
      from = at;
      rate = by;
      began = performance.now();
      return Promise.resolve();
    },
    stop: () => undefined,
    show: () => undefined,
    now: () => from + ((performance.now() - began) / 1000) * rate,
  };
}
