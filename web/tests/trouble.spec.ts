/** Reloads, second tabs, strangers and a network that goes away. */
import { accessible, aFilm, call, expect, PASSWORD, plan, signUp, test } from "./browser";
import { network } from "./proxy";

test("somebody else's film is a page that is not there", async ({ page, browser, server }) => {
  await signUp(page, "Ada");
  const film = await aFilm(page, "A lighthouse keeper befriends a storm");
  const context = await browser.newContext({ baseURL: server.url });
  const other = await context.newPage();
  await signUp(other, "Grace");
  await other.goto(`/films/${film}`);
  await expect(other.getByText("There is nothing here")).toBeVisible();
  await other.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Films" }).click();
  await expect(other).toHaveURL(/\/films$/);
  await context.close();
});

test("five reloads in the middle lose nothing, and a second tab follows", async ({ page, context }) => {
  await signUp(page, "Reload");
  const film = await aFilm(page, "A clockmaker repairs the moon", { seconds: 6 });
  await page.goto(`/films/${film}`);
  const second = await context.newPage();
  await second.goto(`/films/${film}`);
  const seen = page.getByLabel("What is seen in scene 1");
  await seen.fill("An old clock tower at dawn, bells still");
  await page.reload(); // while an edit is on its way
  await expect(seen).toHaveValue("An old clock tower at dawn, bells still");
  await expect(second.getByLabel("What is seen in scene 1")).toHaveValue(await seen.inputValue());
  const composer = page.getByRole("textbox", { name: "Message to the director" });
  await composer.fill("a message that is not sent yet");
  await page.reload(); // while something is typed
  await expect(composer).toHaveValue("a message that is not sent yet");
  await plan(page).getByRole("button", { name: "Make film" }).click();
  await page.reload(); // as soon as it is approved
  await expect(
    page
      .getByRole("log")
      .getByText(/^Dr(ew|awing)/)
      .first(),
  ).toBeVisible({ timeout: 60_000 });
  await page.reload(); // while it is made
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });
  await expect(plan(second).getByText("Everything is up to date.")).toBeVisible();
  await page.reload(); // when it is done
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible();
  await expect(page.getByRole("log").getByText("Your film is ready").first()).toBeVisible();
});

test("a network that is gone for ten seconds is caught up with", async ({ browser, server, complaints }) => {
  const wire = await network(server.url);
  const context = await browser.newContext({ baseURL: wire.url });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
  });
  await signUp(page, "Wire");
  const film = await aFilm(page, "A gardener grows a tiny sun", { seconds: 6 });
  await page.goto(`/films/${film}`);
  await plan(page).getByRole("button", { name: "Make film" }).click();
  await expect(plan(page).getByRole("button", { name: "Stop" })).toBeVisible();
  wire.cut();
  await expect(page.getByText("Connection lost.")).toBeVisible();
  await page.clock.install();
  await new Promise((resolve) => setTimeout(resolve, 10_000)); // what is tested is ten seconds without a network
  wire.mend();
  await expect(page.getByText("Connection lost.")).toBeHidden({ timeout: 20_000 });
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole("log").getByText("Your film is ready")).toHaveCount(1);
  expect(sent.filter((path) => path.startsWith("/api/v1/generation/"))).toHaveLength(1);
  expect(complaints.every((one) => /ERR_|Failed to load resource/.test(one))).toBe(true);
  complaints.length = 0;
  await context.close();
  await wire.close();
});

test("edits made while the network is away are saved when it is back, each once", async ({
  browser,
  server,
  complaints,
}) => {
  const wire = await network(server.url);
  const context = await browser.newContext({ baseURL: wire.url });
  const page = await context.newPage();
  await signUp(page, "Away");
  const film = await aFilm(page, "A gardener grows a tiny sun", { seconds: 12 });
  const history = async (): Promise<string[]> => {
    const path = `/videos/${film}/history?limit=100`;
    return (await call<{ items: { summary: string }[] }>(page, "GET", path)).items.map((one) => one.summary);
  };
  const waiting = (text: string) => page.locator("span", { hasText: text }).last();
  await page.goto(`/films/${film}`);
  const seen = page.getByLabel("What is seen in scene 1");
  await expect(seen).toBeVisible();
  const before = (await history()).length;
  const moveUp = async (): Promise<void> => {
    await page.getByRole("button", { name: "Scene 2: more" }).click();
    await page.getByRole("menuitem", { name: "Move up" }).click();
  };

  await test.step("on the film's page", async () => {
    wire.cut();
    await seen.fill("A gardener holds a spark");
    await seen.blur();
    await expect(waiting("1 change waiting to be saved")).toBeVisible();
    await moveUp();
    await expect(waiting("2 changes waiting to be saved")).toBeVisible();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect(waiting("3 changes waiting to be saved")).toBeVisible();
    wire.mend();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(seen).toHaveValue("A gardener holds a spark"); // moved, and moved back
    expect(await history()).toHaveLength(before + 3);
  });

  await test.step("an answer that is lost", async () => {
    wire.deafen();
    await moveUp();
    await expect(waiting("1 change waiting to be saved")).toBeVisible();
    wire.mend();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByLabel("What is seen in scene 2")).toHaveValue("A gardener holds a spark");
    expect(await history()).toHaveLength(before + 4);
  });

  await test.step("on the timeline", async () => {
    await page.goto(`/films/${film}/editor`);
    const ends = page.getByRole("slider", { name: "End of scene 1" });
    await ends.focus();
    const was = await ends.getAttribute("aria-valuetext");
    wire.deafen();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(waiting("1 change waiting to be saved")).toBeVisible();
    await page.keyboard.press("Control+Z");
    await expect(waiting("2 changes waiting to be saved")).toBeVisible();
    wire.mend();
    await expect(page.getByText(/waiting to be saved/)).toBeHidden();
    await expect(ends).toHaveAttribute("aria-valuetext", was!);
    expect(await history()).toHaveLength(before + 6);
  });
  expect(complaints.every((one) => /ERR_|Failed to load resource/.test(one))).toBe(true);
  complaints.length = 0;
  await context.close();
  await wire.close();
});

test("whoever is signed out signs in over the page, and nothing is lost", async ({ page, context }) => {
  const email = await signUp(page, "Expired");
  const film = await aFilm(page, "A snail wins a race", { seconds: 12 });
  await page.goto(`/films/${film}`);
  const seen = page.getByLabel("What is seen in scene 1");
  const composer = page.getByRole("textbox", { name: "Message to the director" });
  await composer.fill("words that are not sent yet");
  await context.clearCookies();
  await page.route(/\/scenes\/[0-9a-f-]+$/, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: "Bearer gone" } }),
  );
  await seen.fill("A snail crosses a line of chalk");
  await seen.blur();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toBeVisible();
  await accessible(page);
  await page.unrouteAll();
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(composer).toHaveValue("words that are not sent yet");
  await page.reload();
  await expect(seen).toHaveValue("A snail crosses a line of chalk");
});

test("Escape closes what is open, and leaves what is said in passing", async ({ page }) => {
  await signUp(page, "Escape");
  const film = await aFilm(page, "A snail wins a race", { seconds: 12 });
  await page.goto(`/films/${film}`);
  await page.getByRole("button", { name: "Scene 1: more" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  const said = page.getByText("Removed scene 1.");
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(said).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Escape");
  await expect(said).toBeHidden();
});
