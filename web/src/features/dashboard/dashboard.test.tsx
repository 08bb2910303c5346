import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { usePrefs } from "@/shared/session/prefs";
import { show, signedIn } from "@/test/page";
import { apiServer, CONFIG, film } from "@/test/server";
import { Dashboard } from "./dashboard";

const server = apiServer();
const page = (...ids: string[]) => ({ items: ids.map((id) => film(id)), next_cursor: null });
const titles = (): (string | null)[] =>
  screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);

beforeEach(() => {
  signedIn();
  server.on("get", "/config", CONFIG);
  server.on("get", "/voices", { items: [], next_cursor: null });
});

describe("the films", () => {
  it("come in pages, each once", async () => {
    const calls = server.on("get", "/videos", ({ url }) =>
      url.searchParams.get("cursor") ? page("c") : { ...page("a", "b"), next_cursor: "next" },
    );
    const { user } = show(<Dashboard />, "/films");
    await user.click(await screen.findByRole("button", { name: "Load more" }));
    await waitFor(() => expect(titles()).toEqual(["Film a", "Film b", "Film c"]));
    expect(calls.map(({ url }) => url.searchParams.get("cursor"))).toEqual(["", "next"]);
    expect(screen.queryByRole("button", { name: "Load more" })).toBeNull();
  });

  it("are looked for by the address, and what is looked for is in it", async () => {
    const calls = server.on("get", "/videos", page("a"));
    const { user, at } = show(<Dashboard />, "/films?status=failed");
    await screen.findByRole("heading", { name: "Film a" });
    await user.type(screen.getByRole("searchbox", { name: "Search films" }), "storm{Enter}");
    await user.selectOptions(screen.getByLabelText("Order"), "By title");
    await waitFor(() => expect(at()).toBe("/films?status=failed&q=storm&sort=title"));
    await waitFor(() =>
      expect(Object.fromEntries(calls.at(-1)!.url.searchParams)).toMatchObject({
        q: "storm",
        status: "failed",
        sort: "title",
      }),
    );
  });

  it("say that nothing is like that, which is not the same as having none", async () => {
    server.on("get", "/videos", page());
    const { user, at } = show(<Dashboard />, "/films?q=storm");
    await user.click(await screen.findByRole("button", { name: "Show all films" }));
    expect(at()).toBe("/films");
    expect(await screen.findByRole("textbox", { name: "What will your first film be?" })).toBeTruthy();
  });

  it("are deleted when there is no way back, and not before", async () => {
    server.on("get", "/videos", page("a", "b"));
    const deleted = server.on("delete", "/videos/a", new Response(null, { status: 204 }));
    const { user } = show(<Dashboard />, "/films");
    await remove(user, "Film a");
    await waitFor(() => expect(titles()).toEqual(["Film b"]));
    expect(deleted).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(titles()).toEqual(["Film a", "Film b"]);
    await remove(user, "Film a");
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(deleted).toHaveLength(1));
  });

  it("are deleted by whoever leaves the page meanwhile", async () => {
    server.on("get", "/videos", page("a", "b"));
    const deleted = server.on("delete", "/videos/b", new Response(null, { status: 204 }));
    const { user } = show(<Dashboard />, "/films");
    await remove(user, "Film b");
    act(() => {
      dispatchEvent(new Event("pagehide"));
    });
    await waitFor(() => expect(deleted).toHaveLength(1));
  });

  it("play under a mouse that rests, unless motion is unwanted", async () => {
    const proxy = { proxy_url: "/api/v1/takes/t/media?as=proxy" };
    server.on("get", "/videos", { items: [film("a", proxy)], next_cursor: null });
    show(<Dashboard />, "/films");
    const card = (await screen.findByRole("heading", { name: "Film a" })).closest("li")!;
    const rest = (): void => void fireEvent.pointerEnter(card, { pointerType: "mouse" });
    rest();
    await waitFor(() => expect(card.querySelector("video")?.src).toMatch(/as=proxy/));
    fireEvent.pointerLeave(card);
    expect(card.querySelector("video")).toBeNull();
    usePrefs.setState({ motion: "less" });
    rest();
    usePrefs.setState({ motion: "system" });
    expect(card.querySelector("video")).toBeNull();
  });
});

async function remove(user: ReturnType<typeof show>["user"], title: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: `More for ${title}` }));
  await user.click(within(await screen.findByRole("menu")).getByText("Delete film"));
}
