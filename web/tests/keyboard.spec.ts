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
  await tabTo(page, /^What is seen in scene 2/);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" The grass is still wet.");
  await page.keyboard.press("Escape"); // from the field to its card
  await page.keyboard.press("p"); // to the plan
  await expect(plan(page).getByRole("button", { name: "Make film" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(plan(page).getByText("Everything is up to date.")).toBeVisible({ timeout: 90_000 });

  await page.keyboard.press("p");
  await expect(plan(page).getByRole("button", { name: "Watch" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Pause" }).first()).toBeVisible();
  await page.keyboard.press("k");

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

  await page.keyboard.press("e");
  await page.waitForURL(/\/editor/);
  const scenes = page.getByRole("listbox", { name: "Scenes" }).getByRole("option");
  const end = page.getByRole("slider", { name: "End of scene 1" });
  await expect(end).toBeVisible();
  const before = (await end.getAttribute("aria-valuetext"))!;
  await tabTo(page, /^Scene 1 /, 120);
  await expect(end).toHaveAttribute("tabindex", "0"); // the ends are those of the scene that has the focus
  await tabTo(page, /^End of scene 1/);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(end).not.toHaveAttribute("aria-valuetext", before);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab"); // over its other end to the scene itself
  await page.keyboard.press("Alt+ArrowRight");
  await expect(scenes.first()).toHaveAttribute("data-wide", "s2");
  await page.keyboard.press("Control+z");
  await expect(scenes.first()).toHaveAttribute("data-wide", "s1");
  await page.keyboard.press("Control+z");
  await expect(end).toHaveAttribute("aria-valuetext", before);

  await page.keyboard.press("Control+e");
  await expect(page.getByRole("button", { name: /^(Export|Save) SRT/ })).toBeVisible();
  for (const kind of ["MP4", "SRT"]) {
    const download = page.waitForEvent("download");
    await tabTo(page, new RegExp(`^(Export|Save) ${kind}`));
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`, "i"));
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await tabTo(page, /^Account of/, 120);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
});
