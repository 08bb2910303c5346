/** What there is to spend, and how it came to that. */
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { api, body, type Schemas } from "@/shared/api/client";

export type Entry = Schemas["CreditEntry"];
export type Receipt = Schemas["Receipt"];
export type Statement = Schemas["Credits"];

const PAGE = 50;

const page = (cursor: string, limit = PAGE): Promise<Statement> =>
  body(api.GET("/api/v1/users/credits", { params: { query: { limit, cursor } } }));

export function useStatement(): UseInfiniteQueryResult<InfiniteData<Statement>> {
  return useInfiniteQuery({
    queryKey: ["credits", "statement"],
    initialPageParam: "",
    queryFn: ({ pageParam }) => page(pageParam),
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });
}

/** Every entry there is, for a file of them. */
export async function everyEntry(): Promise<Entry[]> {
  const found: Entry[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { items, next_cursor }: Statement = await page(cursor, 200);
    found.push(...items);
    cursor = next_cursor ?? null;
  }
  return found;
}

export function useReceipts(): UseInfiniteQueryResult<InfiniteData<Schemas["Page_Receipt_"]>> {
  return useInfiniteQuery({
    queryKey: ["credits", "receipts"],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      body(
        api.GET("/api/v1/users/credits/receipts", { params: { query: { limit: PAGE, cursor: pageParam } } }),
      ),
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });
}

export function useReceipt(plan_id: string): UseQueryResult<Receipt> {
  return useQuery({
    queryKey: ["credits", "receipt", plan_id],
    queryFn: () =>
      body(api.GET("/api/v1/users/credits/receipts/plans/{plan_id}", { params: { path: { plan_id } } })),
  });
}
