/** Many tabs of one browser on one server. */
import { aFilm, call, expect, signUp, test, type Page } from "./browser";

const seen = (page: Page) => page.getByLabel("What is seen in scene 1");

test("eight films in eight tabs open, and each follows what is changed elsewhere", async ({
  page,
  context,
}) => {
  await signUp(page, "Eight");
  const films: string[] = [];
  for (let at = 0; at < 8; at += 1) films.push(await aFilm(page, "A fox crosses the city at night"));
  const tabs = [page];
  while (tabs.length < films.length) tabs.push(await context.newPage());
  for (const [at, tab] of tabs.entries()) {
    await tab.goto(`/films/${films[at]}`);
    await expect(seen(tab)).toBeVisible();
  }
  for (const [at, film] of films.entries()) {
    const { items } = await call<{ items: { id: string }[] }>(page, "GET", `/scenes?video_id=${film}`);
    await call(page, "PUT", `/scenes/${items[0]!.id}`, { visual_description: `A fox on roof ${at}` });
  }
  for (const [at, tab] of tabs.entries())
    await expect(seen(tab)).toHaveValue(`A fox on roof ${at}`, { timeout: 5000 });
});

test("tabs of one film share a stream, and go on when the one that reads it is closed", async ({
  page,
  context,
}) => {
  const streams: string[] = [];
  context.on("request", (request) => {
    if (/\/events\?after=\d+$/.test(request.url())) streams.push(request.url());
  });
  await signUp(page, "Shared");
  const film = await aFilm(page, "A fox crosses the city at night");
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await tab.goto(`/films/${film}`);
    await expect(seen(tab)).toBeVisible();
  }
  expect(streams).toHaveLength(1);
  await seen(tabs[1]!).fill("A fox under a street lamp");
  for (const tab of tabs) await expect(seen(tab)).toHaveValue("A fox under a street lamp");
  await tabs.shift()!.close();
  await seen(tabs[0]!).fill("A fox on a bridge");
  for (const tab of tabs) await expect(seen(tab)).toHaveValue("A fox on a bridge");
  await expect(tabs[0]!.getByText("Saved", { exact: true })).toBeVisible();
  expect(streams).toHaveLength(2);
});
