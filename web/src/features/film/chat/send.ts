import { orderKey } from "@/shared/api/client";
import { Problem, sentence } from "@/shared/api/problem";
import { say } from "@/shared/film/operations";
import type { FilmStore } from "@/shared/film/store";

/** Says something to the director. It is shown until the log has it; said again with the same key, it is said once. */
export async function send(store: FilmStore, text: string, key: string = orderKey()): Promise<void> {
  const { videoId, seq } = store.getState();
  store.setState(({ sending }) => ({
    sending: [...sending.filter((one) => one.key !== key), { key, text, seq, error: null }],
  }));
  try {
    await say(videoId, text, 0, key);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    store.setState(({ sending }) => ({
      sending: sending.map((one) => (one.key === key ? { ...one, error: sentence(error) } : one)),
    }));
  }
}

export const forget = (store: FilmStore, key: string): void =>
  store.setState(({ sending }) => ({ sending: sending.filter((one) => one.key !== key) }));
