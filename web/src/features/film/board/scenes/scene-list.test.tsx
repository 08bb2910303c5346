import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { FilmProvider } from "@/shared/film/context";
import { listen } from "@/shared/keys/actions";
import { EVENTS } from "@/test/recorded";
import { filmLog } from "@/test/log";
import { show, signedIn } from "@/test/page";
import { apiServer, problem } from "@/test/server";
import type { Shared } from "@/shared/film/types";
import { landing } from "./dragging";
import { kindOfFile } from "./uploads";
import { useListDialogs } from "./dialogs";
import { SceneList } from "./scene-list";

const FILM = "aac099dc-0ce0-4420-9486-3ab48e07e214";
const api = apiServer();

const snapshot = EVENTS.findLast(({ event }) => event.type === "STATE_SNAPSHOT")!.event.snapshot as Shared;
const scenes = snapshot.film.scenes;
const uuid = (id: string): string => `00000000-0000-4000-8000-0000000000${id.slice(1).padStart(2, "0")}`;
const told = (id: string): object => {
  const at = scenes.findIndex((one) => one.id === id);
  return {
    ...scenes[at], id: uuid(id), video_id: FILM, scene: id, order_index: at, length: 4, start: 0, measured: true,
    status: "completed", image_url: null, pins: [],
    units: ["image", "clip", "speech"].map((kind) => ({
      unit: `${kind}:${id}`, title: kind, state: "current", reason: "", take: "t",
    })),
  }; // prettier-ignore
};

let tell: ReturnType<typeof filmLog>["tell"];
beforeEach(() => {
  sessionStorage.clear();
  useListDialogs.setState({ shown: null });
  signedIn();
  api.on("get", "/scenes", () => ({ items: scenes.map((one) => told(one.id)), next_cursor: null }));
  api.on("get", "/videos/:id/timeline", { takes: [], scenes: [] });
  api.on("get", "/videos/:id/plan", {
    lines: [],
    reused: 0,
    credits: 0,
    maximum: 0,
    warnings: [],
    version: "v",
  });
  api.on("get", "/videos/:id/takes", { items: [], next_cursor: null });
  api.on(
    "get",
    "/scenes/:id",
    ({ url }) =>
      new Response(JSON.stringify(told(scenes.find((one) => url.pathname.endsWith(uuid(one.id)))!.id)), {
        headers: { "Content-Type": "application/json", ETag: '"7"' },
      }),
  );
  ({ tell } = filmLog(api, EVENTS));
  const stop = listen();
  return stop;
});

const open = (address = `/films/${FILM}`): ReturnType<typeof show> =>
  show(
    <FilmProvider videoId={FILM} loading={<p>Opening</p>} missing={() => <p>Missing</p>}>
      <SceneList />
    </FilmProvider>,
    address,
  );

const card = async (number: number): Promise<HTMLElement> => {
  const handle = await screen.findByRole("button", { name: `Scene ${number}` });
  return handle.closest("li")!;
};
const order = (): (string | null)[] =>
  [...document.querySelectorAll("[data-card]")].map((one) => one.getAttribute("data-card"));

test("a scene is moved by keys: shown at once, and sent as the whole order", async () => {
  const orders = api.on("post", "/videos/:id/scenes/order", { items: [], next_cursor: null });
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Scene 1" }));
  await screen.findAllByRole("textbox");
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(order()).toEqual(["s2", "s1", "s3"]);
  await waitFor(() =>
    expect(orders.map(({ body }) => body)).toEqual([{ scenes: ["s2", "s1", "s3"].map(uuid) }]),
  );
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Scene 2"));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(order()).toEqual(["s2", "s3", "s1"]);
});

test("a move that is refused goes back, and says why", async () => {
  api.on("post", "/videos/:id/scenes/order", () => problem(409, "busy", "The film is being cut."));
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Scene 3" }));
  await screen.findAllByRole("textbox");
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(await screen.findByText("The film is being cut.")).toBeTruthy();
  expect(order()).toEqual(["s1", "s2", "s3"]);
});

test("an edit is sent field by field with the revision that was read", async () => {
  const edits = api.on("put", "/scenes/:id", ({ body }) => ({ ...told("s2"), ...(body as object) }));
  const { user } = open();
  const field = await within(await card(2)).findByRole("textbox", { name: "Movement and camera" });
  await user.clear(field);
  await user.paste("The lamp sways");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(edits.map(({ body }) => body)).toEqual([{ motion: "The lamp sways" }]));
  expect(edits[0]!.headers.get("If-Match")).toBe('"7"');
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Scene 2");
});

test("members of the cast are written with @, and sent as the film has them", async () => {
  const edits = api.on("put", "/scenes/:id", ({ body }) => ({ ...told("s1"), ...(body as object) }));
  const { user } = open();
  const field = await within(await card(1)).findByRole("textbox", { name: "What is seen in scene 1" });
  expect((field as HTMLTextAreaElement).value).toContain("@keeper beside five lamps");
  await user.clear(field);
  await user.paste("@keeper and @nobody wait");
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(edits.map(({ body }) => body)).toEqual([{ visual_description: "{keeper} and @nobody wait" }]),
  );
});

test("when the director changed the same words, one chooses", async () => {
  const edits = api.on("put", "/scenes/:id", () => {
    if (edits.length > 1) return { ...told("s3"), audio_description: "rain" };
    api.on("get", "/scenes/:id", { ...told("s3"), audio_description: "thunder" });
    return problem(412, "edit_conflict", "It changed.");
  });
  const { user } = open();
  const field = await within(await card(3)).findByRole("textbox", { name: "What is heard" });
  await user.clear(field);
  await user.paste("rain");
  await user.keyboard("{Enter}");
  const choice = await screen.findByRole("group", { name: "Two texts" });
  expect(within(choice).getByText("thunder")).toBeTruthy();
  await user.click(within(choice).getByRole("button", { name: "Keep mine" }));
  await waitFor(() => expect(edits).toHaveLength(2));
  expect(edits[1]!.body).toEqual({ audio_description: "rain" });
  await waitFor(() => expect(screen.queryByRole("group", { name: "Two texts" })).toBeNull());
});

test("removing a scene asks nothing, and can be undone", async () => {
  const gone = api.on("delete", "/scenes/:id", () => new Response(null, { status: 204 }));
  const undone = api.on("post", "/videos/:id/undo", { revision: 9, summary: "undid", video: {}, plan: {} });
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Scene 2" }));
  await screen.findAllByRole("textbox");
  await user.keyboard("{Delete}");
  await waitFor(() => expect(gone.map(({ url }) => url.pathname.split("/").at(-1))).toEqual([uuid("s2")]));
  expect(await screen.findByText("Removed scene 2.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(undone).toHaveLength(1));
});

test("a scene whose take is out of date says so, with the cause, as the log tells it", async () => {
  const { user } = open();
  await within(await card(1)).findByRole("button", { name: "Picture 1: ready" });
  act(() =>
    tell(
      { type: "RUN_STARTED", runId: "r9" },
      {
        type: "STATE_DELTA",
        delta: [
          {
            op: "replace",
            path: "/takes/image:s1",
            value: { id: "t", state: "stale", cause: "the style changed" },
          },
        ],
      },
      { type: "RUN_FINISHED", runId: "r9" },
    ),
  );
  await user.click(await screen.findByRole("button", { name: "Picture 1: out of date" }));
  expect(await screen.findByText("Out of date: the style changed")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep as is" })).toBeTruthy();
});

test.each([
  ["s1", "s3", "bottom", 2],
  ["s1", "s3", "top", 1],
  ["s3", "s1", "top", 0],
  ["s2", "s1", "bottom", 1],
] as const)("%s dropped at %s's %s lands at %i", (dragged, over, edge, place) => {
  expect(landing(["s1", "s2", "s3"], dragged, over, edge)).toBe(place);
});

test.each([
  ["image/png", true, "image"],
  ["video/mp4", true, "clip"],
  ["audio/wav", true, "speech"],
  ["audio/wav", false, "sound"],
  ["text/plain", true, null],
])("a file of %s on a scene that speaks (%s) is its %s", (type, speaks, kind) => {
  expect(kindOfFile({ type }, speaks)).toBe(kind);
});
