/** One person, one film, from the first visit to the last sign-out; everything by what is written on the page. */
import { readFile } from "node:fs/promises";
import { accessible, expect, PASSWORD, plan, test, type Page } from "./browser";
import { previewIsTheCut } from "./frames";

const WISH = "A lighthouse keeper befriends a storm";
const LINE = "Nobody had asked the storm its name.";
const MADE = { timeout: 90_000 };

const current = (page: Page) => plan(page).getByText("Everything is up to date.");

test("a film from a sentence: plan, edit, approve, watch, refine, trim, reorder, undo, export", async ({
  page,
}) => {
  test.setTimeout(300_000);

  await test.step("the wish survives signing up", async () => {
    await page.goto("/");
    await page.getByRole("textbox", { name: "What film do you want to make?" }).fill(WISH);
    await page.getByLabel("Length").selectOption("6");
    await accessible(page);
    await page.getByRole("button", { name: "Plan my film" }).click();
    await page.getByRole("link", { name: "Make an account" }).click();
    await accessible(page);
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("E-mail").fill("journey@example.org");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Make my account" }).click();
    await page.waitForURL(/\/films\/[0-9a-f-]{36}/);
  });

  await test.step("the director plans it", async () => {
    await expect(page.getByRole("log").getByText(WISH).first()).toBeVisible();
    await expect(page.getByLabel("What is seen in scene 2")).toBeVisible();
    await expect(plan(page).getByRole("button", { name: "Make film" })).toBeVisible();
    await accessible(page);
  });

  await test.step("two scenes are edited", async () => {
    await page
      .getByRole("listitem")
      .filter({ has: page.getByLabel("What is seen in scene 1") })
      .getByLabel("Line 1", { exact: true })
      .fill(LINE);
    await page.getByLabel("What is seen in scene 2").fill("@keeper opens the window and the storm looks in");
    await page.getByLabel("What is seen in scene 2").blur();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  await test.step("approved, it is made, and every picture arrives", async () => {
    await plan(page).getByRole("button", { name: "Make film" }).click();
    await expect(plan(page).getByRole("button", { name: "Stop" })).toBeVisible();
    await expect(current(page)).toBeVisible(MADE);
  });

  await test.step("it plays", async () => {
    await page.getByRole("button", { name: "Play" }).first().click();
    await expect(page.getByRole("button", { name: "Pause" }).first()).toBeVisible();
    await expect
      .poll(() =>
        page
          .locator("video")
          .evaluateAll((all) => all.some((one) => (one as HTMLVideoElement).currentTime > 0.5)),
      )
      .toBe(true);
    await page.getByRole("button", { name: "Pause" }).first().click();
  });

  await test.step("refined by a message, agreed to in the conversation", async () => {
    await page.getByRole("textbox", { name: "Message to the director" }).fill("make scene 2 happen at night");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("log").getByText("make scene 2 happen at night")).toBeVisible();
    await page.getByRole("log").getByRole("button", { name: "Update film" }).click();
    await expect(current(page)).toBeVisible(MADE);
  });

  await test.step("trimmed and reordered on the timeline, and taken back", async () => {
    await page.getByRole("link", { name: "Editor" }).click();
    await page.waitForURL(/\/editor/);
    const ends = page.getByRole("slider", { name: "End of scene 1" });
    await expect(ends).toBeVisible();
    await accessible(page);
    await previewIsTheCut(page, /films\/([^/]+)/.exec(page.url())![1]!);
    const before = await ends.getAttribute("aria-valuetext");
    await ends.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(ends).not.toHaveAttribute("aria-valuetext", before!);
    await expect(plan(page).getByRole("button", { name: "Update film" })).toBeVisible();
    const scenes = page.getByRole("listbox", { name: "Scenes" }).getByRole("option");
    await expect(scenes.first()).toHaveAttribute("data-wide", "s1");
    await page.keyboard.press("Shift+Tab"); // from its end to the scene itself
    await scenes.first().focus();
    await page.keyboard.press("Alt+ArrowRight");
    await expect(scenes.first()).toHaveAttribute("data-wide", "s2");
    await page.keyboard.press("Control+Z");
    await expect(scenes.first()).toHaveAttribute("data-wide", "s1");
    await page.keyboard.press("Control+Z");
    await expect(current(page)).toBeVisible();
    await expect(ends).toHaveAttribute("aria-valuetext", before!);
  });

  await test.step("exported", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await accessible(page);
    for (const kind of ["SRT", "MP4"]) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: new RegExp(`^(Export|Save) ${kind}`) }).click();
      const file = await readFile(await (await download).path());
      expect(file.length).toBeGreaterThan(kind === "SRT" ? 40 : 50_000);
      if (kind === "SRT") expect(file.toString()).toContain(LINE);
      else expect(file.subarray(4, 8).toString()).toBe("ftyp");
    }
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  });

  await test.step("signed out", async () => {
    await page.getByRole("button", { name: /Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.goto("/films");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
