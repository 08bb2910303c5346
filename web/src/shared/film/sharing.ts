/** Tabs of one browser that have the same film open: one of them reads its stream and tells the others.
 *
 * A browser gives one server six connections over HTTP/1.1, and streams that stay open take theirs for good: only a
 * few do, whatever number of films is looked at, and the others ask again and again. Where a browser cannot share,
 * every tab reads for itself. */
import type { Connection } from "./reader";
import type { Numbered } from "./types";

export interface Told {
  events?: Numbered[];
  connection?: Connection;
}

/** Of six connections, two stay free for everything else. */
const PLACES = ["1", "2", "3", "4"].map((one) => `pixora.stream.${one}`);

export class Sharing {
  private readonly name: string;
  private readonly channel: BroadcastChannel | null = null;

  constructor(videoId: string, hear: (told: Told) => void) {
    this.name = `pixora.film.${videoId}`;
    if (!("locks" in navigator) || typeof BroadcastChannel === "undefined") return;
    this.channel = new BroadcastChannel(this.name);
    this.channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  }

  tell(told: Told): void {
    this.channel?.postMessage(told);
  }

  /** Runs `work` as the only tab that does; where another one is at it, calls `meanwhile` and waits until that one
   * ends, is closed or crashes. Rejects where `signal` aborts the wait. */
  async alone(work: () => Promise<void>, meanwhile: () => void, signal: AbortSignal): Promise<void> {
    if (!this.channel) return work();
    const free = await navigator.locks.request(this.name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
    if (free || signal.aborted) return;
    meanwhile();
    await navigator.locks.request(this.name, { signal }, work);
  }

  /** Runs `work` in one of the places for streams that stay open; false where all are taken. */
  async inPlace(work: () => Promise<unknown>): Promise<boolean> {
    if (!this.channel) return work().then(() => true);
    for (const place of PLACES) {
      const free = await navigator.locks.request(place, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
        return lock !== null;
      });
      if (free) return true;
    }
    return false;
  }

  close(): void {
    this.channel?.close();
  }
}
