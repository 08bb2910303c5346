/** The API for tests: handlers by path, their bodies typed by the OpenAPI document. */
import { http, HttpResponse, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Schemas } from "@/shared/api/client";
import { API } from "@/shared/api/address";

export interface Call {
  url: URL;
  body: unknown;
  headers: Headers;
}

type Method = "get" | "post" | "put" | "patch" | "delete";

/** A server for the tests of a file; what is not told of answers with an error that names it. */
export function apiServer(): {
  /** Answers a path with a body, or with what a function of the request gives. Returns the calls so far. */
  on: (method: Method, path: string, answer: Answer) => Call[];
} {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return {
    on: (method, path, answer) => {
      const calls: Call[] = [];
      server.use(
        http[method](API + path, async ({ request }) => {
          const call = { url: new URL(request.url), headers: request.headers, body: await read(request) };
          calls.push(call);
          const given =
            typeof answer === "function"
              ? await (answer as (call: Call) => Given | Promise<Given>)(call)
              : answer;
          return given instanceof Response ? given : HttpResponse.json(given as JsonBodyType);
        }),
      );
      return calls;
    },
  };
}

type Given = object | null;
type Answer = Given | ((call: Call) => Given | Promise<Given>);

async function read(request: Request): Promise<unknown> {
  const kind = request.headers.get("Content-Type") ?? "";
  if (kind.startsWith("application/json")) return request.clone().json();
  return kind.startsWith("multipart/") ? request.clone().formData() : null;
}

/** What the API says when something does not work. */
export function problem(status: number, code: string, detail: string, more: object = {}): Response {
  return HttpResponse.json(
    { type: `urn:pixora:problem:${code}`, title: "", status, code, detail, request_id: "r", ...more },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}

export const ME: Schemas["Me"] = {
  id: "6f896386-0b41-4497-a239-50727df4cba1",
  email: "ada@example.org",
  name: "Ada",
  avatar_url: null,
  credits: 10,
  role: "member",
  verified: true,
  created_at: "2026-11-01T10:00:00Z",
  updated_at: "2026-11-01T10:00:00Z",
  has_password: true,
};

export const CONFIG: Schemas["Config"] = {
  version: "0.1.0",
  signup: "open",
  supabase: null,
  oauth: [],
  director: "rules",
  credit_usd: 0.1,
  initial_credits: 10,
  defaults: {
    aspect_ratio: "16:9",
    duration: 30,
    fps: 24,
    language: "en",
    quality: "draft",
    voice: "",
    speed: 1,
    narration: true,
    cast_first: false,
  },
  choices: {
    quality: ["draft", "final"],
    aspect_ratio: ["16:9", "9:16", "1:1", "4:5"],
    fps: [24, 25, 30],
    language: ["de", "en"],
    style: [{ name: "ink", style: "pencil and ink sketch" }],
    shot: ["wide"],
    transition: ["cut"],
    caption_position: ["bottom", "top"],
    caption_size: ["small", "normal", "large"],
    export: ["mp4"],
  },
  limits: {
    prompt: 20000,
    message: 20000,
    text: 4000,
    title: 200,
    scenes: 200,
    cast: 24,
    duration: { least: 1, most: 600 },
    speed: { least: 0.5, most: 2 },
    password: { least: 10, most: 256 },
    upload_bytes: 268435456,
    sample_bytes: 67108864,
    avatar_bytes: 5242880,
  },
};

/** A film as lists have it. */
export const film = (id: string, more: Partial<Schemas["VideoPublic"]> = {}): Schemas["VideoPublic"] =>
  ({
    id,
    title: `Film ${id}`,
    description: "",
    status: "completed",
    length: 12,
    scenes: ["s1"],
    stale: 0,
    failed: 0,
    open_run: null,
    output_url: null,
    thumbnail_url: null,
    poster_url: null,
    proxy_url: null,
    created_at: "2026-11-01T10:00:00Z",
    updated_at: "2026-11-01T10:00:00Z",
    ...more,
  }) as Schemas["VideoPublic"];
