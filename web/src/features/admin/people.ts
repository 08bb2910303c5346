/** Accounts, and what was done to them. */
import {
  useInfiniteQuery,
  type InfiniteData,
  type QueryClient,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";
import { api, body, orderKey, type Schemas } from "@/shared/api/client";

export type Person = Schemas["Person"];
export type AuditEntry = Schemas["AuditEntry"];

const PAGE = 50;
const USERS = ["admin", "users"];
const AUDIT = ["admin", "audit"];

export function usePeople(q: string): UseInfiniteQueryResult<InfiniteData<Schemas["Page_Person_"]>> {
  return useInfiniteQuery({
    queryKey: [...USERS, q],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/admin/users", { params: { query: { q, limit: PAGE, cursor: pageParam } }, signal }),
      ),
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    placeholderData: (kept) => kept,
  });
}

export function useAudit(): UseInfiniteQueryResult<InfiniteData<Schemas["Page_AuditEntry_"]>> {
  return useInfiniteQuery({
    queryKey: AUDIT,
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      body(api.GET("/api/v1/admin/audit", { params: { query: { limit: PAGE, cursor: pageParam } } })),
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });
}

export const grant = (
  user_id: string,
  credits: number,
  note: string,
  key = orderKey(),
): Promise<Schemas["Granted"]> =>
  body(
    api.POST("/api/v1/admin/users/{user_id}/credits", {
      params: { path: { user_id }, header: { "Idempotency-Key": key } },
      body: { credits, note },
    }),
  );

export const setRole = (user_id: string, role: "admin" | "member"): Promise<Schemas["Me"]> =>
  body(api.PUT("/api/v1/users/{user_id}", { params: { path: { user_id } }, body: { role } }));

export const refresh = async (queries: QueryClient): Promise<void> => {
  await Promise.all([USERS, AUDIT].map((queryKey) => queries.invalidateQueries({ queryKey })));
};
