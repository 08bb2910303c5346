import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FilmState, FilmStore } from "@/shared/film/store";
import { apiServer, type Call } from "@/test/server";
import { show } from "@/test/page";
import { EditorProvider } from "./editor";
import { SceneTable } from "./table/scene-table";
import { SceneLane } from "./lanes/scene-lane";
import { filmOf } from "./time/film.fixture";

const film = filmOf({ frames: 96, spoken: 48, transition: "crossfade" }, { frames: 72 }, { frames: 120 });
const state = { videoId: "film", units: {}, shared: null } as unknown as FilmState;

vi.mock(import("@/shared/film/context"), async (original) => ({
  ...(await original()),
  useFilm: (select) => select(state),
  useFilmStore: () => ({ getState: () => state }) as FilmStore,
}));

const server = apiServer();
let edits: Call[] = [];

beforeEach(() => {
  server.on("get", "/videos/film/timeline", film);
  server.on("get", "/scenes", { items: [], next_cursor: null });
  server.on("get", "/videos/film/plan", { version: "v", words: "", lines: [], reused: 0, credits: 0, maximum: 0, scenes: [], warnings: [] }); // prettier-ignore
  edits = server.on("patch", "/videos/film/timeline", () => new Promise(() => undefined));
});

const open = (what: React.ReactNode) =>
  show(
    <EditorProvider loading="loading" failed={() => "failed"}>
      {what}
    </EditorProvider>,
  );

describe("the table of scenes", () => {
  it("trims by a field: shown at once, sent once with the revision that was looked at", async () => {
    const { user } = open(<SceneTable />);
    const field = await screen.findByRole("spinbutton", { name: "Length of scene 2" });
    await user.clear(field);
    await user.type(field, "4,5{Enter}");
    expect(field).toHaveProperty("value", "4.5");
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(edits[0]!.body).toEqual({ base: 7, operations: [{ op: "trim_scene", scene: "s2", frames: 108 }] });
    const third = screen.getByRole("row", { name: /Scene 3/ });
    expect(within(third).getByText("0:08.5")).toBeTruthy();
  });

  it("does not go below what narration needs", async () => {
    const { user } = open(<SceneTable />);
    const field = await screen.findByRole("spinbutton", { name: "Length of scene 1" });
    await user.clear(field);
    await user.type(field, "1{Enter}");
    expect(field).toHaveProperty("value", "2.79");
  });

  it("snaps back and says why when an edit is refused", async () => {
    const detail = "Scene 2's length has changed since you looked.";
    server.on("patch", "/videos/film/timeline", () =>
      Response.json({ type: "", title: "", status: 412, code: "edit_conflict", detail }, { status: 412 }),
    );
    const { user } = open(<SceneTable />);
    const field = await screen.findByRole("spinbutton", { name: "Length of scene 2" });
    await user.clear(field);
    await user.type(field, "9{Enter}");
    expect(await screen.findByText(detail)).toBeTruthy();
    await waitFor(() => expect(field).toHaveProperty("value", "3"));
  });
});

describe("the lane of scenes", () => {
  it("moves along by the arrow keys, one stop for Tab", async () => {
    const { user, at } = open(<SceneLane />);
    await screen.findAllByRole("option");
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Scene 1/);
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(at()).toContain("scene=s2"));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Scene 2/));
    expect(screen.getByRole("option", { selected: true }).textContent).toMatch(/^Scene 2/);
  });

  it("leaves Space to the player", async () => {
    const { user } = open(<SceneLane />);
    await screen.findAllByRole("option");
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener("keydown", heard);
    await user.tab();
    await user.keyboard(" ");
    window.removeEventListener("keydown", heard);
    expect(heard).toHaveLastReturnedWith(false);
  });

  it("trims from the keyboard, a frame or ten at a time", async () => {
    const { user } = open(<SceneLane />);
    const [first] = await screen.findAllByRole("slider", { name: "End of scene 2" });
    first!.focus();
    await user.keyboard("{ArrowRight}{Shift>}{ArrowRight}{/Shift}");
    await waitFor(() => expect(first!.getAttribute("aria-valuetext")).toBe("3.46 seconds"));
  });
});
