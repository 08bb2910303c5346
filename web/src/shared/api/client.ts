/** The one door to Pixora's HTTP API: typed by its OpenAPI document, signed in, and honest about errors. */
import createClient, { type Middleware } from "openapi-fetch";
import { accessToken, renewed } from "@/shared/session/token";
import { API_ORIGIN } from "./address";
import { Problem, problemOf } from "./problem";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];

const retried = new WeakSet<Request>();

const signedIn: Middleware = {
  onRequest({ request }) {
    const token = accessToken();
    if (token && !request.headers.has("Authorization"))
      request.headers.set("Authorization", `Bearer ${token}`);
    return request;
  },
};

/** Sends a request; where its token has run out, once more with the next one. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || retried.has(request) || request.url.includes("/auth/")) return answer;
  const token = await renewed(request.headers.get("Authorization"));
  if (!token) return answer;
  again.headers.set("Authorization", `Bearer ${token}`);
  retried.add(again);
  return fetch(again);
}

const client = createClient<paths>({
  baseUrl: API_ORIGIN,
  credentials: API_ORIGIN ? "include" : "same-origin",
  fetch: send,
});
client.use(signedIn);

/** What `api.GET(…)` and its like are: openapi-fetch as it comes. */
export const api = client;

type Answered<T> = { data?: T; error?: unknown; response: Response };

/** The body of an answer; throws a {@link Problem} for every other. */
export async function body<T>(answer: Promise<Answered<T>>): Promise<T> {
  return (await whole(answer)).data;
}

/** Body and headers of an answer, where its ETag matters. */
export async function whole<T>(answer: Promise<Answered<T>>): Promise<{ data: T; response: Response }> {
  let got: Answered<T>;
  try {
    got = await answer;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw Problem.unreachable(cause);
  }
  if (got.error !== undefined || !got.response.ok) throw problemOf(got.response, got.error);
  return { data: got.data as T, response: got.response };
}

/** A key that makes it safe to send the same order twice. */
export const orderKey = (): string => crypto.randomUUID();
