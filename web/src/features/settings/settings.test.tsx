import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { DEFAULTS, usePrefs } from "@/shared/session/prefs";
import { useSession } from "@/shared/session/session";
import { show, signedIn } from "@/test/page";
import { apiServer, CONFIG, ME, problem } from "@/test/server";
import { Settings } from "./settings";

const server = apiServer();
const VOICE = {
  id: "v1",
  name: "Ana",
  languages: [],
  description: "",
  provider: "elevenlabs",
  model: "m",
  own: true,
  state: "ready",
};

beforeEach(() => {
  signedIn();
  usePrefs.setState(DEFAULTS);
  server.on("get", "/config", CONFIG);
  server.on("get", "/voices", {
    items: [VOICE, { ...VOICE, id: "stock", name: "Andy", own: false }],
    next_cursor: null,
  });
  server.on("get", "/providers", { items: [], failed: [], next_cursor: null, credit_usd: 0.1 });
});

describe("settings", () => {
  it("are saved as soon as they are changed, and say so", async () => {
    const { user } = show(<Settings />, "/settings");
    await user.selectOptions(screen.getByLabelText("Theme"), "Dark");
    expect(usePrefs.getState().theme).toBe("dark");
    expect(screen.getByText("Saved")).toBeTruthy();
    await user.click(screen.getByLabelText("Shortcuts of a single key"));
    expect(usePrefs.getState().shortcuts).toBe(false);
  });

  it("save a name when it is left, once", async () => {
    const calls = server.on("put", `/users/${ME.id}`, { ...ME, name: "Ada Lovelace" });
    const { user } = show(<Settings />, "/settings");
    await user.type(screen.getByLabelText("Name"), " Lovelace");
    await user.tab();
    await waitFor(() => expect(useSession.getState().me?.name).toBe("Ada Lovelace"));
    expect(calls.map(({ body }) => body)).toEqual([{ name: "Ada Lovelace" }]);
  });

  it("take a new password with the current one, whose error stands at its field", async () => {
    server.on("put", `/users/${ME.id}`, problem(403, "wrong_password", "This is not your current password."));
    const { user } = show(<Settings />, "/settings");
    await user.click(screen.getByRole("button", { name: "Change the password" }));
    const current = screen.getByLabelText("Current password");
    await user.type(current, "wrong one");
    await user.type(screen.getByLabelText("New password"), "four other words{Enter}");
    expect(await screen.findByText("This is not your current password.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(current));
  });

  it("refuse a picture that is too large before it is sent", async () => {
    server.on("get", "/config", { ...CONFIG, limits: { ...CONFIG.limits, avatar_bytes: 3 } });
    const { user } = show(<Settings />, "/settings");
    await screen.findByText(/up to 0 kB/);
    await user.upload(
      screen.getByLabelText("Picture file"),
      new File(["four"], "a.png", { type: "image/png" }),
    );
    expect(await screen.findByText(/at most .* are taken/)).toBeTruthy();
  });

  it("delete the account only with its address typed", async () => {
    const calls = server.on("delete", "/users/me", new Response(null, { status: 204 }));
    server.on("post", "/auth/logout", new Response(null, { status: 204 }));
    const { user, at } = show(<Settings />, "/settings");
    await user.click(screen.getByRole("button", { name: "Delete my account" }));
    await user.type(screen.getByLabelText("Password"), "four unrelated words{Enter}");
    expect(calls).toHaveLength(0);
    await user.type(screen.getByLabelText("Type ada@example.org to confirm"), "ADA@example.org");
    await user.click(screen.getByRole("button", { name: "Delete my account and my films" }));
    await waitFor(() => expect(useSession.getState().status).toBe("out"));
    expect(calls[0]?.body).toEqual({ password: "four unrelated words" });
    expect(at()).toBe("/");
  });
});

describe("voices of one's own", () => {
  it("are listed without the others', and removed after a second word", async () => {
    const calls = server.on("delete", "/voices/v1", { ...VOICE, note: "" });
    const { user } = show(<Settings />, "/settings");
    await user.click(await screen.findByRole("button", { name: "Remove the voice Ana" }));
    expect(calls).toHaveLength(0);
    expect(screen.queryByText("Andy")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Remove for good" }));
    await waitFor(() => expect(calls).toHaveLength(1));
  });

  it("need a provider that clones, and consent", async () => {
    const price = { words: "10 credits per job", per: "job", credits: 10, maximum: 12, usd: 1 };
    server.on("get", "/providers", {
      items: [
        { name: "elevenlabs", ready: true, practice: false, missing: null, models: [], voice_cloning: price },
      ],
      failed: [],
      next_cursor: null,
      credit_usd: 0.1,
    });
    const { user } = show(<Settings />, "/settings");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Clone a voice" }).ariaDisabled).toBeNull(),
    );
    await user.click(screen.getByRole("button", { name: "Clone a voice" }));
    const clone = await screen.findByRole("button", { name: "Clone the voice · 10 credits" });
    expect(clone.title).toBe("The person must have agreed.");
    await user.click(screen.getByRole("checkbox", { name: /has agreed that their voice is cloned/ }));
    expect(clone.title).toBe("");
  });
});
