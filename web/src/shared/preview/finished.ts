/** Plays a film's cut, as it will be handed over. */
import { usePrefs } from "@/shared/session/prefs";
import type { Deck } from "./deck";

export class Finished implements Deck {
  readonly #video: HTMLVideoElement;
  readonly #fps: number;
  #unfollow: () => void;

  constructor(video: HTMLVideoElement, fps: number) {
    this.#video = video;
    this.#fps = fps;
    const apply = ({ volume, muted }: { volume: number; muted: boolean }): void => {
      video.volume = volume ** 2;
      video.muted = muted;
    };
    apply(usePrefs.getState());
    this.#unfollow = usePrefs.subscribe(apply);
  }

  async start(from: number, rate: number): Promise<void> {
    if (Math.abs(this.#video.currentTime - from) > 1 / this.#fps) this.#video.currentTime = from;
    this.#video.playbackRate = rate;
    await this.#video.play();
  }

  stop(): void {
    this.#video.pause();
  }

  show(at: number): void {
    const frame = Math.floor(at * this.#fps + 1e-6);
    this.#video.currentTime = (frame + 0.5) / this.#fps;
  }

  now(): number {
    return this.#video.ended ? Infinity : this.#video.currentTime;
  }

  close(): void {
    this.#unfollow();
  }
}
