/** The films of whoever is signed in, in pages. */
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import { api, body, type Schemas } from "@/shared/api/client";

export type Film = Schemas["VideoPublic"];
type Page = Schemas["Page_VideoPublic_"];

export const STATUSES = ["pending", "processing", "completed", "failed"] as const;
export const SORTS = ["newest", "updated", "oldest", "title"] as const;

/** Which films, in which order; it is what the address says. */
export interface Wanted {
  q: string;
  status: (typeof STATUSES)[number] | null;
  sort: (typeof SORTS)[number];
}

const one = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((each) => each === value) ?? null;

export const wantedOf = (search: URLSearchParams): Wanted => ({
  q: search.get("q") ?? "",
  status: one(STATUSES, search.get("status")),
  sort: one(SORTS, search.get("sort")) ?? "newest",
});

const PAGE = 24;
const WATCH_MS = 5000;

export const FILMS = ["films"];

export function useFilms(wanted: Wanted): UseInfiniteQueryResult<InfiniteData<Page>> {
  const { q, status, sort } = wanted;
  return useInfiniteQuery({
    queryKey: [...FILMS, "list", wanted],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/videos", {
          params: { query: { q, status, sort, limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: (kept) => kept,
    // Posters, lengths and states of what is being made change while one looks.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ open_run }) => open_run)) ? WATCH_MS : false,
  });
}
