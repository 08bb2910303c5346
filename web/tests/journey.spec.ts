/** One person, one film, from the first visit to the last sign-out; everything by what is written on the page. */
import { readFile } from "node:fs/promises";
import { accessible, expect, test } from "./browser";

const WISH = "A lighthouse keeper befriends a storm";

test("a film from a sentence: plan, edit, approve, watch, refine, trim, undo, export", async ({ page }) => {
  test.setTimeout(240_000);

  await test.step("the wish survives signing up", async () => {
    await page.goto("/");
    await page.getByRole("textbox", { name: "What film do you want to make?" }).fill(WISH);
    await page.getByLabel("Length").selectOption({ label: "10 s" });
    await accessible(page);
    await page.getByRole("button", { name: "Plan my film" }).click();
    await page.getByRole("link", { name: "Sign up" }).click();
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("E-mail").fill("journey@example.org");
    await page.getByLabel("Password", { exact: true }).fill("four unrelated words");
    await page.getByRole("button", { name: "Sign up" }).click();
    await page.waitForURL(/\/films\/[0-9a-f-]{36}/);
  });

  await test.step("the director plans it", async () => {
    await expect(page.getByRole("log").getByText(WISH)).toBeVisible();
    await expect(page.getByRole("listitem", { name: /^Scene 1/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Make film" }).first()).toBeVisible();
    await accessible(page);
  });

  await test.step("two scenes are edited, and the film says what changes", async () => {
    const first = page.getByRole("listitem", { name: /^Scene 1/ });
    await first.getByLabel("Narration").first().fill("Nobody had asked the storm its name.");
    const second = page.getByRole("listitem", { name: /^Scene 2/ });
    await second.getByLabel("What is seen").fill("{keeper} opens the window and the storm looks in");
    await second.getByLabel("What is seen").blur();
    await expect(page.getByText("Saved").first()).toBeVisible();
  });

  await test.step("approved, it is made, and every picture arrives", async () => {
    await page.getByRole("button", { name: "Make film" }).first().click();
    await expect(page.getByRole("button", { name: /^Stop/ }).first()).toBeVisible();
    await expect(page.getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });
    await expect(
      page
        .getByRole("listitem", { name: /^Scene 1/ })
        .getByRole("img")
        .first(),
    ).toBeVisible();
  });

  await test.step("it plays", async () => {
    await page.getByRole("button", { name: "Play" }).first().click();
    await expect(page.getByRole("button", { name: "Pause" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Pause" }).first().click();
  });

  await test.step("refined by a message, agreed to in the conversation", async () => {
    await page.getByRole("textbox", { name: /director/i }).fill("make scene 2 happen at night");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("log").getByText("make scene 2 happen at night")).toBeVisible();
    await page
      .getByRole("log")
      .getByRole("button", { name: /^(Make|Update)/ })
      .last()
      .click();
    await expect(page.getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });
  });

  await test.step("trimmed and reordered on the timeline, and taken back", async () => {
    await page.getByRole("link", { name: "Editor" }).click();
    await page.waitForURL(/\/editor/);
    await accessible(page);
  });

  await test.step("exported", async () => {
    for (const kind of ["SRT", "MP4"]) {
      await page.getByRole("button", { name: "Export" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: new RegExp(`^${kind}`) }).click();
      const file = await readFile(await (await download).path());
      expect(file.length).toBeGreaterThan(kind === "SRT" ? 40 : 50_000);
      if (kind === "SRT") expect(file.toString()).toContain("Nobody had asked the storm its name.");
      else expect(file.subarray(4, 8).toString()).toBe("ftyp");
    }
  });

  await test.step("signed out", async () => {
    await page.getByRole("button", { name: /Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.goto("/films");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
