/** Stills of takes, fetched when they are first drawn. */
import { mediaUrl } from "@/shared/api/address";

export class Pictures {
  readonly #images = new Map<string, { image: HTMLImageElement; url: string; failed: boolean }>();
  readonly #arrived: () => void;

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The picture, once it is here; `key` is the take's, which stays when its address is signed again. */
  get(key: string, url: string | undefined): HTMLImageElement | null {
    if (!url) return null;
    let found = this.#images.get(key);
    if (!found || (found.failed && found.url !== url)) {
      const image = new Image();
      const made = { image, url, failed: false };
      image.onload = () => this.#arrived();
      image.onerror = () => {
        made.failed = true;
        this.#arrived();
      };
      image.src = mediaUrl(url);
      this.#images.set(key, made);
      found = made;
    }
    return found.image.complete && found.image.naturalWidth > 0 ? found.image : null;
  }

  /** Whether it was asked for and is not here yet. */
  pending(key: string | undefined): boolean {
    const found = key ? this.#images.get(key) : undefined;
    return found !== undefined && !found.failed && !found.image.complete;
  }
}
