/** The shape of a sound, as the server measured it once. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { mediaUrl } from "@/shared/api/address";

export interface Peaks {
  seconds: number;
  per_second: number;
  /** The highest sample of each part, 0 to 1. */
  peaks: number[];
}

/** A take never changes, and neither does its shape; its address does. */
export function usePeaks(take: string | undefined, url: string | undefined): UseQueryResult<Peaks> {
  return useQuery({
    queryKey: ["peaks", take],
    enabled: Boolean(take && url),
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const answer = await fetch(mediaUrl(url!), { signal });
      if (!answer.ok) throw new Error(`the shape of a sound answered ${answer.status}`);
      return (await answer.json()) as Peaks;
    },
  });
}

/** The highest peak between two moments; 0 behind the sound's end. */
export function loudest({ peaks, per_second }: Peaks, from: number, to: number): number {
  const first = Math.max(0, Math.floor(from * per_second));
  const last = Math.min(peaks.length, Math.max(first + 1, Math.ceil(to * per_second)));
  let most = 0;
  for (let index = first; index < last; index += 1) most = Math.max(most, peaks[index]!);
  return most;
}
