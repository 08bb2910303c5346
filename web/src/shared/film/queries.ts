/** What the API derives from a film: asked for when it is shown, and again when the film's log says so. */
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { api, body, type Schemas } from "@/shared/api/client";

export const filmKeys = {
  /** Not below `all`: it is asked for once, when the film is opened. */
  start: (id: string) => ["film-start", id] as const,
  all: (id: string) => ["film", id] as const,
  video: (id: string) => ["film", id, "video"] as const,
  scenes: (id: string) => ["film", id, "scenes"] as const,
  plan: (id: string) => ["film", id, "plan"] as const,
  timeline: (id: string) => ["film", id, "timeline"] as const,
  history: (id: string) => ["film", id, "history"] as const,
  takes: (id: string, unit: string) => ["film", id, "takes", unit] as const,
  exports: (id: string) => ["film", id, "exports"] as const,
};

const at = (video_id: string) => ({ params: { path: { video_id } } });

export function useVideo(id: string): UseQueryResult<Schemas["VideoPublic"]> {
  return useQuery({
    queryKey: filmKeys.video(id),
    queryFn: () => body(api.GET("/api/v1/videos/{video_id}", at(id))),
  });
}

export type Scene = Schemas["ScenePublic"];

/** Every scene with its units and how they stand, in order. */
export function useScenes(id: string): UseQueryResult<Scene[]> {
  return useQuery({
    queryKey: filmKeys.scenes(id),
    queryFn: () => everyScene(id),
    placeholderData: (kept) => kept,
  });
}

async function everyScene(video_id: string, revision: number | null = null): Promise<Scene[]> {
  const found: Scene[] = [];
  let cursor: string | undefined;
  do {
    const page = await body(
      api.GET("/api/v1/scenes", { params: { query: { video_id, revision, limit: 100, cursor } } }),
    );
    // It is the time of the film's last edit: kept, it would make every scene another one after each.
    found.push(...page.items.map((scene) => ({ ...scene, updated_at: scene.created_at })));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return found;
}

/** A part of the plan: these units and what they need, or everything but these and what needs them. */
export interface Part {
  only?: string[];
  leave_out?: string[];
}

export const planKey = (id: string, part?: Part | null): readonly unknown[] =>
  part ? [...filmKeys.plan(id), part] : filmKeys.plan(id);

/** What would be made now, why, and the price; of a part of it where one is named. */
export function usePlan(id: string, part: Part | null = null): UseQueryResult<Schemas["PlanPublic"]> {
  return useQuery({
    queryKey: planKey(id, part),
    queryFn: () =>
      body(
        api.GET("/api/v1/videos/{video_id}/plan", {
          params: { path: { video_id: id }, query: part ?? {} },
        }),
      ),
    placeholderData: (kept) => kept,
  });
}

/** The film in time, with the takes in use and where their media is. */
export function useTimeline(id: string): UseQueryResult<Schemas["TimelinePublic"]> {
  return useQuery({
    queryKey: filmKeys.timeline(id),
    queryFn: () => body(api.GET("/api/v1/videos/{video_id}/timeline", at(id))),
    placeholderData: (kept) => kept,
    refetchInterval: 45 * 60_000, // addresses of media are good for an hour
  });
}

/** Every made version of a unit, newest first. */
export function useTakes(id: string, unit: string, enabled = true): UseQueryResult<Schemas["TakePublic"][]> {
  return useQuery({
    queryKey: filmKeys.takes(id, unit),
    queryFn: async () =>
      (
        await body(
          api.GET("/api/v1/videos/{video_id}/takes", {
            params: { path: { video_id: id }, query: { unit, limit: 100 } },
          }),
        )
      ).items,
    enabled,
    placeholderData: (kept, before) => (before?.queryKey[3] === unit ? kept : undefined),
  });
}

type RevisionPages = InfiniteData<Schemas["Page_RevisionPublic_"], string | undefined>;

/** What was changed, by whom, newest first; page by page. */
export function useHistory(id: string): UseInfiniteQueryResult<RevisionPages> {
  return useInfiniteQuery({
    queryKey: filmKeys.history(id),
    queryFn: ({ pageParam: cursor }) =>
      body(
        api.GET("/api/v1/videos/{video_id}/history", {
          params: { path: { video_id: id }, query: { limit: 50, cursor } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** What a revision changed, field by field, and what of it still stands. */
export function useRevisionChanges(id: string, revision: number): UseQueryResult<Schemas["ChangePublic"][]> {
  return useQuery({
    queryKey: [...filmKeys.history(id), revision],
    queryFn: async () =>
      (
        await body(
          api.GET("/api/v1/videos/{video_id}/history/{revision}", {
            params: { path: { video_id: id, revision } },
          }),
        )
      ).changes,
  });
}

export interface Then {
  video: Schemas["VideoPublic"];
  timeline: Schemas["TimelinePublic"];
  scenes: Scene[];
}

/** The film as it was at a revision: its words, its scenes, and itself in time. */
export function useRevision(id: string, revision: number | null): UseQueryResult<Then> {
  const params = { path: { video_id: id }, query: { revision } };
  return useQuery({
    queryKey: ["film-at", id, revision],
    queryFn: async () => {
      const [video, timeline, scenes] = await Promise.all([
        body(api.GET("/api/v1/videos/{video_id}", { params })),
        body(api.GET("/api/v1/videos/{video_id}/timeline", { params })),
        everyScene(id, revision),
      ]);
      return { video, timeline, scenes };
    },
    enabled: revision !== null,
    staleTime: 30 * 60_000, // what was stays so; addresses of media are good for an hour
  });
}

/** Who can speak, in a language or in any. */
export function useVoices(language?: string): UseQueryResult<Schemas["VoicePublic"][]> {
  return useQuery({
    queryKey: ["voices", language ?? "any"],
    queryFn: async () => {
      const found: Schemas["VoicePublic"][] = [];
      let cursor: string | undefined;
      do {
        const page = await body(
          api.GET("/api/v1/voices", { params: { query: { language, limit: 100, cursor } } }),
        );
        found.push(...page.items);
        cursor = page.next_cursor ?? undefined;
      } while (cursor);
      return found;
    },
    staleTime: 5 * 60_000,
  });
}

/** Who makes things, with which models and at what price. */
export function useProviders(): UseQueryResult<Schemas["Providers"]> {
  return useQuery({
    queryKey: ["providers"],
    queryFn: () => body(api.GET("/api/v1/providers", { params: { query: { limit: 100 } } })),
    staleTime: 5 * 60_000,
  });
}

/** What can be chosen on this server. */
export function useConfig(): UseQueryResult<Schemas["Config"]> {
  return useQuery({
    queryKey: ["config"],
    queryFn: () => body(api.GET("/api/v1/config")),
    staleTime: Infinity,
  });
}
