/** How the server is set up, as far as everybody may know. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { api, body, type Schemas } from "./client";

export type Config = Schemas["Config"];

export function useConfig(): UseQueryResult<Config> {
  return useQuery({
    queryKey: ["config"],
    queryFn: () => body(api.GET("/api/v1/config")),
    staleTime: Infinity,
  });
}
