import type { queries } from "@testing-library/react";
import { screen, waitFor, within, type BoundFunctions } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { film, take } from "@/shared/preview/timeline.fixture";
import { filmLog } from "@/test/log";
import { show, type Rendered } from "@/test/page";
import { apiServer, problem } from "@/test/server";
import { FilmProvider } from "./context";
import type { Export } from "./export/formats";
import { ExportMenu } from "./export-menu";

const api = apiServer();
const ID = "aac099dc-0ce0-4420-9486-3ab48e07e214";
const CUT = "2ec06ae4-8430-474c-b1a1-adb321b3945b";

const made = (change: Partial<Export>): Export => ({
  id: "e1",
  video_id: ID,
  to: "mp4",
  aspect: null,
  burn_captions: false,
  state: "ready",
  progress: 1,
  url: "http://elsewhere/api/v1/media/film.mp4?name=the-last-lamp.mp4",
  name: "the-last-lamp.mp4",
  mime: "video/mp4",
  size: 2_400_000,
  error: null,
  take_id: CUT,
  created_at: "2026-11-29T10:00:00Z",
  finished_at: "2026-11-29T10:01:00Z",
  ...change,
});

const cut = { ...take("cut", 12), take: CUT };
const saved = vi.fn<(link: HTMLAnchorElement) => void>();

beforeEach(() => {
  saved.mockClear();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved(this);
  });
  filmLog(api, []);
  api.on("get", "/takes/:id", { findings: [] });
});
afterEach(() => vi.restoreAllMocks());

function open(takes = [cut], exports: Export[] = []): Rendered {
  api.on("get", "/videos/:id/timeline", film({ video_id: ID, takes }));
  api.on("get", "/videos/:id/exports", { items: exports, next_cursor: null });
  return show(
    <FilmProvider videoId={ID} loading={null} missing={() => null}>
      <ExportMenu />
    </FilmProvider>,
    "/films/x",
  );
}

/** The open dialog. */
async function dialog({ user }: Rendered): Promise<BoundFunctions<typeof queries>> {
  await user.click(await screen.findByRole("button", { name: "Export" }));
  const shown = await screen.findByRole("dialog", { name: "Export" });
  await within(shown).findByText("MP4");
  return within(shown);
}

test("an export is ordered in the shape that was chosen, and saved once it is there", async () => {
  const orders = api.on("post", "/videos/:id/exports", made({ state: "queued", url: null, aspect: "9:16" }));
  api.on("get", "/exports/e1", made({ aspect: "9:16" }));
  const page = open();
  const box = await dialog(page);
  await page.user.selectOptions(box.getByLabelText("Shape"), "9:16");
  await page.user.click(box.getByRole("button", { name: "Export MP4" }));
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(orders[0]!.body).toEqual({ to: "mp4", aspect: "9:16", burn_captions: false });
  const link = saved.mock.calls[0]![0];
  expect([new URL(link.href).pathname, link.download]).toEqual([
    "/api/v1/media/film.mp4",
    "the-last-lamp.mp4",
  ]);
});

test("what is made of this cut is saved without being made again", async () => {
  const orders = api.on("post", "/videos/:id/exports", {});
  const page = open([cut], [made({}), made({ id: "e0", to: "webm", take_id: "an earlier one" })]);
  const box = await dialog(page);
  await page.user.click(box.getByRole("button", { name: "Save MP4" }));
  expect(saved).toHaveBeenCalledOnce();
  expect(orders).toEqual([]);
  expect(box.getByRole("button", { name: "Export WebM" })).toBeDefined();
  expect(box.getByText(/of an earlier cut/)).toBeDefined();
});

test("without a cut, and without captions, it says so and orders nothing", async () => {
  const orders = api.on("post", "/videos/:id/exports", {});
  const page = open([]);
  const box = await dialog(page);
  const button = box.getByRole("button", { name: "Export MP4" });
  expect(button.title).toMatch(/has not been cut yet/);
  await page.user.click(button);
  expect(orders).toEqual([]);
});

test("a film without words has no captions to export", async () => {
  const box = await dialog(open());
  expect(box.getByRole("button", { name: "Export SRT" }).title).toMatch(/no captions/);
  expect(box.getByLabelText(/Draw the captions/).matches(":disabled")).toBe(true);
});

test("what the server says against it is told", async () => {
  api.on("post", "/videos/:id/exports", () =>
    problem(409, "cut_gone", "The file of this film's cut is gone."),
  );
  const page = open();
  const box = await dialog(page);
  await page.user.click(box.getByRole("button", { name: "Export MP4" }));
  expect(await screen.findByText("The file of this film's cut is gone.")).toBeDefined();
});

test("what a check found is listed with its scene and what to do", async () => {
  api.on("get", "/takes/:id", { findings: ["Scene 2: For 2.1 s from 5.0 s nothing moves."] });
  const page = open();
  const box = await dialog(page);
  expect(await box.findByText(/Scene 2: For 2.1 s/)).toBeDefined();
  expect(box.getByText(/Describe what moves/)).toBeDefined();
  await page.user.click(box.getByRole("button", { name: "Go to it" }));
  await waitFor(() => expect(page.at()).toBe("/films/x?scene=s2&pane=watch"));
});
