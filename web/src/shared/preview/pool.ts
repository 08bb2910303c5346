/** A few video elements that take turns at playing a film's clips. */
import { mediaUrl } from "@/shared/api/address";

export interface Reel {
  /** Scene and take: two scenes may show one take, at different moments. */
  key: string;
  url: string;
}

/** Drift that nobody sees, in seconds. */
const FINE = 0.015;
/** Drift that running faster or slower would take too long to make up. */
const FAR = 0.15;
const MOST_RATE = 0.15;
/** How long a video takes to be somewhere else, roughly. */
const SEEK_SECONDS = 0.05;
/** What failed may have failed for want of a network. */
const RETRY_MS = 15_000;

export class Slot {
  readonly video = document.createElement("video");
  key = "";
  url = "";
  failed = false;
  #failedAt = 0;
  /** The moment that it was last sent to, while it stands still. */
  #wanted: number | null = null;
  #moved: () => void;

  constructor(moved: () => void) {
    this.#moved = moved;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.preload = "auto";
    this.video.disableRemotePlayback = true;
    this.video.addEventListener("seeked", () => this.#arrived());
    this.video.addEventListener("loadeddata", () => this.#arrived());
    this.video.addEventListener("error", () => {
      // Taking a clip off is an error to some browsers.
      if (!this.key) return;
      this.failed = true;
      this.#failedAt = performance.now();
      moved();
    });
  }

  /** Whether there is a frame to draw. */
  get ready(): boolean {
    return !this.failed && this.video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  }

  /** Whether what failed is worth another try, perhaps at another address. */
  stale(url: string): boolean {
    return this.failed && (this.url !== url || performance.now() - this.#failedAt > RETRY_MS);
  }

  /** Whether it stands where it was sent. */
  get settled(): boolean {
    return this.failed || (this.ready && !this.video.seeking);
  }

  load({ key, url }: Reel): void {
    this.key = key;
    this.url = url;
    this.failed = false;
    this.#wanted = null;
    this.video.src = mediaUrl(url);
  }

  /** Stands still at a moment. One seek is under way at a time, and the newest wins. */
  park(seconds: number): void {
    if (!this.video.paused) this.video.pause();
    if (this.#wanted !== null && Math.abs(this.#wanted - seconds) < 1e-4) return;
    this.#wanted = seconds;
    if (!this.video.seeking) this.video.currentTime = seconds;
  }

  /** Runs at a moment of the film's clock: nudged where it is a little off, sent there where it is far off. */
  follow(seconds: number, rate: number): void {
    this.#wanted = null;
    const { video } = this;
    if (video.seeking) return;
    const drift = video.currentTime - seconds;
    if (Math.abs(drift) > FAR) video.currentTime = seconds + (video.paused ? 0 : SEEK_SECONDS * rate);
    const nudge = Math.abs(drift) > FINE ? Math.min(MOST_RATE, Math.max(-MOST_RATE, -drift * 2)) : 0;
    const wanted = Math.abs(drift) > FAR ? rate : rate * (1 + nudge);
    if (Math.abs(video.playbackRate - wanted) > 0.005) video.playbackRate = wanted;
    if (video.paused) void video.play().catch(() => undefined);
  }

  free(): void {
    if (!this.key) return;
    this.key = "";
    this.url = "";
    this.video.pause();
    this.video.removeAttribute("src");
    this.video.load();
  }

  #arrived(): void {
    const { video } = this;
    const wanted = this.#wanted;
    if (wanted !== null && video.paused && Math.abs(video.currentTime - wanted) > 0.001 && !video.seeking)
      video.currentTime = wanted;
    this.#moved();
  }
}

export class Pool {
  readonly #slots: Slot[];

  /** `moved` is called when a video has another frame to show, or none to hope for. */
  constructor(moved: () => void, size = 4) {
    this.#slots = Array.from({ length: size }, () => new Slot(moved));
  }

  of(key: string): Slot | undefined {
    return this.#slots.find((slot) => slot.key === key);
  }

  get all(): readonly Slot[] {
    return this.#slots;
  }

  /** Gives each of these clips an element, the first ones first; the others keep theirs while there is room. */
  want(reels: readonly Reel[]): void {
    const wanted = reels.slice(0, this.#slots.length);
    for (const reel of wanted) {
      const slot = this.of(reel.key);
      if (slot?.stale(reel.url)) slot.load(reel);
      if (slot) continue;
      const free =
        this.#slots.find((one) => !one.key) ??
        this.#slots.find((one) => !wanted.some(({ key }) => key === one.key));
      free?.load(reel);
    }
  }

  /** Stops every video that is not one of these. */
  only(keys: ReadonlySet<string>): void {
    for (const slot of this.#slots) if (!keys.has(slot.key) && !slot.video.paused) slot.video.pause();
  }

  close(): void {
    this.#slots.forEach((slot) => slot.free());
  }
}
