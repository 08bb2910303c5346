/** The whole way from a wish to a file without a pointer. */
import { expect, PASSWORD, plan, test, type Page } from "./browser";

/** Presses Tab until what has the focus is called so; a person would stop there, too. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  const seen: string[] = [];
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press("Tab");
    const called = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      const labels = (here as HTMLInputElement | null)?.labels;
      return here?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? here?.textContent ?? "";
    });
    if (name.test(called.trim())) return;
    seen.push(called.trim().slice(0, 30));
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${seen.join(" · ")}`);
}

test("a film without a pointer", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await tabTo(page, /^What film do you want to make/);
  await page.keyboard.type("A snail wins a race, 6 seconds");
  await tabTo(page, /^Plan my film/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await tabTo(page, /^Make an account/);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name")).toBeVisible();
  await tabTo(page, /^Name/);
  await page.keyboard.type("Keys");
  await tabTo(page, /^E-mail/);
  await page.keyboard.type("keys@example.org");
  await tabTo(page, /^Password/);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/films\/[0-9a-f-]{36}/);
  await expect(plan(page).getByRole("button", { name: "Make film" })).toBeVisible();

  await tabTo(page, /^What is seen in scene 1/, 120);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("A snail in the morning dew");
  await page.keyboard.press("Escape"); // from the field to its card
  await page.keyboard.press("p"); // to the plan
  await expect(plan(page).getByRole("button", { name: "Make film" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });

  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", { name: "Message to the director" })).toBeFocused();
  await page.keyboard.type("make scene 1 happen at night");
  await page.keyboard.press("Enter");
  await expect(plan(page).getByRole("button", { name: "Update film" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("undo");
  await page.keyboard.press("Enter");
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible();
  await page.keyboard.press("Control+e");
  await expect(page.getByRole("button", { name: /^(Export|Save) SRT/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await tabTo(page, /^(Export|Save) SRT/);
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.srt$/);
});
