/** Every page, at a desk in light and on a phone in the dark: axe finds nothing serious, and nothing sticks out sideways. */
import { aFilm, accessible, expect, signUp, test } from "./browser";

const OUTSIDE: [string, string][] = [
  ["/", "What film do you want to make?"],
  ["/sign-in", "Forgotten the password?"],
  ["/sign-up", "Make my account"],
  ["/reset-password", "E-mail"],
  ["/nowhere", "There is nothing here"],
];
const INSIDE: [string, string][] = [
  ["/", "Your last films"],
  ["/films", "Snail"],
  ["/credits", "Credits"],
  ["/settings", "Theme"],
];
const VIEWS: [string, string][] = [
  ["?view=cast&pane=scenes", "Looks"],
  ["?view=style&pane=scenes", "Music brief"],
  ["?view=history&pane=scenes", "planned the film"],
  ["/editor", "Scene 1"],
];
const PLACES = [
  { name: "a desk, light", viewport: { width: 1280, height: 800 }, colorScheme: "light", hasTouch: false },
  { name: "a phone, dark", viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true },
] as const;

for (const { name, ...place } of PLACES)
  test.describe(`at ${name}`, () => {
    test.use(place);

    test("every page can be used by everybody", async ({ page }) => {
      const look = (path: string, ready: string): Promise<void> =>
        test.step(`${path} with ${ready}`, async () => {
          await page.goto(path);
          await expect(page.getByText(ready).filter({ visible: true }).first()).toBeVisible();
          await accessible(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, "px that stick out sideways").toBeLessThanOrEqual(0);
        });
      for (const [path, ready] of OUTSIDE) await look(path, ready);
      await signUp(page, "Page");
      const film = await aFilm(page, "A snail wins a race");
      for (const [path, ready] of INSIDE) await look(path, ready);
      for (const [view, ready] of VIEWS) await look(`/films/${film}${view}`, ready);
    });
  });
