import { beforeEach, expect, it } from "vitest";
import { apiServer, CONFIG } from "@/test/server";
import { keep, OUTSIDE, renewed } from "./token";

const server = apiServer();

beforeEach(() => {
  localStorage.clear();
  keep("");
  server.on("post", "/auth/refresh", new Response(null, { status: 401 }));
});

it("a sign-in that ran out goes on where Supabase's client still vouches", async () => {
  const project = { url: "https://project.supabase.co", publishable_key: "k" };
  server.on("get", "/config", { ...CONFIG, supabase: project, oauth: ["github"] });
  const calls = server.on("post", "/auth/exchange-token", { access_token: "ours" });
  localStorage.setItem(
    OUTSIDE,
    JSON.stringify({
      access_token: "theirs",
      refresh_token: "r",
      token_type: "bearer",
      expires_in: 3600,
      expires_at: Math.floor(Date.now() / 1000) + 3600,
      user: { id: "u" },
    }),
  );
  expect(await renewed(null)).toBe("ours");
  expect(calls[0]?.body).toEqual({ access_token: "theirs" });
});

it("everybody else signs in again", async () => {
  expect(await renewed(null)).toBe("");
});
