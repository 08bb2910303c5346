import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { usePrefs } from "@/shared/session/prefs";
import { useSession } from "@/shared/session/session";
import { show, signedIn, signedOut } from "@/test/page";
import { apiServer, CONFIG, film, ME, problem } from "@/test/server";
import { Landing } from "./landing";

const server = apiServer();
const box = (): HTMLElement => screen.getByRole("textbox", { name: /What film/ });

beforeEach(() => {
  sessionStorage.clear();
  signedOut();
  server.on("get", "/config", CONFIG);
  server.on("get", "/voices", { items: [], next_cursor: null });
  server.on("get", "/videos", { items: [], next_cursor: null });
});

describe("the start page", () => {
  it("plans a wish with its settings, and goes to the film", async () => {
    signedIn();
    const made = server.on("post", "/videos", film("f1"));
    const said = server.on("post", "/videos/f1/runs", { run_id: "r1" });
    const { user, at } = show(<Landing />);
    await user.type(box(), "A fox on the moon");
    await user.selectOptions(await screen.findByLabelText("Aspect ratio"), "9:16");
    await user.selectOptions(screen.getByLabelText("Voice"), "No narration");
    await user.click(screen.getByRole("button", { name: "Plan my film" }));
    await waitFor(() => expect(at()).toBe("/films/f1"));
    expect(made[0]?.body).toEqual({
      description: "A fox on the moon",
      aspect_ratio: "9:16",
      narration: false,
    });
    expect(said[0]?.body).toMatchObject({ message: "A fox on the moon" });
    expect(sessionStorage.getItem("pixora.draft.wish")).toBeNull();
  });

  it("keeps what was typed, signs in, and goes on by itself", async () => {
    const { user, at } = show(<Landing />);
    await user.click(screen.getByRole("button", { name: "A recipe" }));
    await user.click(screen.getByRole("button", { name: "Plan my film" }));
    expect(at()).toBe(`/sign-in?next=${encodeURIComponent("/?go=1")}`);
    expect(sessionStorage.getItem("pixora.draft.wish")).toMatch(/loaf of bread/);
  });

  it("begins once after signing in, and not again when one comes back", async () => {
    sessionStorage.setItem("pixora.draft.wish", "A fox on the moon");
    useSession.setState({ me: null, status: "unknown" });
    const made = server.on("post", "/videos", film("f1"));
    server.on("post", "/videos/f1/runs", { run_id: "r1" });
    const { at } = show(<Landing />, "/?go=1");
    await waitFor(() => expect(at()).toBe("/"));
    expect(made).toHaveLength(0);
    act(() => signedIn());
    await waitFor(() => expect(at()).toBe("/films/f1"));
    expect(made).toHaveLength(1);
  });

  it("does not make a second film when only the director could not be reached", async () => {
    signedIn({ ...ME });
    const made = server.on("post", "/videos", film("f1"));
    let first = true;
    server.on("post", "/videos/f1/runs", () => {
      if (!first) return { run_id: "r1" };
      first = false;
      return problem(429, "rate_limited", "Too many at once; try again in a moment.");
    });
    const { user, at } = show(<Landing />);
    await user.type(box(), "A fox");
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/Too many at once/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Plan my film" }));
    await waitFor(() => expect(at()).toBe("/films/f1"));
    expect(made).toHaveLength(1);
  });

  it("shows strangers what a sentence becomes: it moves under the pointer unless that is unwanted, and is begun with", async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
    vi.spyOn(HTMLMediaElement.prototype, "pause").mockReturnValue();
    const { user } = show(<Landing />);
    const example = screen.getByRole("button", { name: /lighthouse keeper/ });
    usePrefs.setState({ motion: "less" });
    await user.hover(example);
    expect(play).not.toHaveBeenCalled();
    await user.unhover(example);
    usePrefs.setState({ motion: "system" });
    await user.click(example);
    expect(play).toHaveBeenCalled();
    expect((box() as HTMLTextAreaElement).value).toMatch(/^A lighthouse keeper/);
    act(() => signedIn());
    expect(screen.queryByRole("button", { name: /lighthouse keeper/ })).toBeNull();
  });

  it("says why nothing can be planned yet, and what Draft and Final cost", async () => {
    const { user } = show(<Landing />);
    const button = screen.getByRole("button", { name: "Plan my film" });
    expect(button.title).toBe("Say what film you want first.");
    await user.click(button);
    expect(screen.getByRole("main")).toBeTruthy();
    expect(await screen.findByText("Draft director: rules, not a language model.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Quality"), "Final");
    expect(screen.getByText(/1 credit is \$0\.10/)).toBeTruthy();
  });
});
