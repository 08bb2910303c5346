/** Voices that were cloned for whoever is signed in, and where more can be. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { api, body, orderKey, type Schemas } from "@/shared/api/client";

export type Voice = Schemas["VoicePublic"];

export const OWN_VOICES = ["voices", "own"];
const WATCH_MS = 4000;

export function useOwnVoices(): UseQueryResult<Voice[]> {
  return useQuery({
    queryKey: OWN_VOICES,
    queryFn: ownVoices,
    refetchInterval: ({ state }) =>
      state.data?.some((voice) => voice.state === "making") ? WATCH_MS : false,
  });
}

async function ownVoices(): Promise<Voice[]> {
  const found: Voice[] = [];
  let cursor: string | undefined;
  do {
    const page = await body(api.GET("/api/v1/voices", { params: { query: { limit: 200, cursor } } }));
    found.push(...page.items.filter(({ own, state }) => own && state !== "removed"));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return found;
}

export interface Cloner {
  name: string;
  price: Schemas["Price"];
}

/** Providers that are ready and clone voices. */
export function useCloners(): UseQueryResult<Cloner[]> {
  return useQuery({
    queryKey: ["providers", "cloning"],
    queryFn: async () => {
      const { items } = await body(api.GET("/api/v1/providers", { params: { query: { limit: 200 } } }));
      return items.flatMap(({ name, ready, practice, voice_cloning }) =>
        ready && !practice && voice_cloning ? [{ name, price: voice_cloning }] : [],
      );
    },
    staleTime: 60_000,
  });
}

export const cloneVoice = (form: FormData): Promise<Schemas["VoiceClone"]> =>
  body(
    api.POST("/api/v1/voices", {
      params: { header: { "Idempotency-Key": orderKey() } },
      body: form as never,
      bodySerializer: (sent: unknown) => sent as FormData,
    }),
  );

export const removeVoice = (voice_id: string): Promise<Schemas["VoiceClone"]> =>
  body(api.DELETE("/api/v1/voices/{voice_id}", { params: { path: { voice_id } } }));
