/** What the API derives from a film: asked for when it is shown, and again when the film's log says so. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
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

/** Every scene with its units and how they stand, in order. */
export function useScenes(id: string): UseQueryResult<Schemas["ScenePublic"][]> {
  return useQuery({
    queryKey: filmKeys.scenes(id),
    queryFn: () => everyScene(id),
    placeholderData: (kept) => kept,
  });
}

async function everyScene(video_id: string): Promise<Schemas["ScenePublic"][]> {
  const found: Schemas["ScenePublic"][] = [];
  let cursor: string | undefined;
  do {
    const page = await body(
      api.GET("/api/v1/scenes", { params: { query: { video_id, limit: 100, cursor } } }),
    );
    found.push(...page.items);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return found;
}

/** What would be made now, why, and the price. */
export function usePlan(id: string): UseQueryResult<Schemas["PlanPublic"]> {
  return useQuery({
    queryKey: filmKeys.plan(id),
    queryFn: () => body(api.GET("/api/v1/videos/{video_id}/plan", at(id))),
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
