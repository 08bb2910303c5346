/** Somebody with too few credits: what there is enough for is made, agreed to in two tabs, and paid once. */
import { aFilm, call, expect, plan, signUp, test as base, type Page } from "./browser";
import { start, type Server } from "./server";
import { startVendor, type Vendor } from "./vendor";

const test = base.extend<object, { vendor: Vendor; server: Server }>({
  vendor: [
    async ({}, use) => {
      const vendor = await startVendor();
      await use(vendor);
      vendor.stop();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ vendor }, use) => {
      const server = await start(vendor.settings);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

interface Wallet {
  available: number;
  held: number;
}
interface Receipt {
  paid: number;
  maximum: number;
  lines: { unit: string; paid: number }[];
}

const wallet = (page: Page) => call<Wallet>(page, "GET", "/users/credits");
const receipts = (page: Page) => call<{ items: Receipt[] }>(page, "GET", "/users/credits/receipts");
const most = (page: Page) => plan(page).getByLabel("The most it may cost, in credits");

test("too few credits: a part is made, approved from two tabs and charged once", async ({
  page,
  context,
  server,
  vendor,
}) => {
  const email = await signUp(page, "Cleo");
  const film = await aFilm(page, "A lighthouse keeper befriends a storm", { seconds: 6 });
  const whole = await call<{ maximum: number }>(page, "GET", `/videos/${film}/plan`);
  const given = Math.round((whole.maximum - 0.5) * 100) / 100;
  server.pixora("credits", "add", email, String(given));

  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/films/${film}`);
  const offered = { name: /^Make scene \d for [\d.]+ credits?$/ };
  await expect(
    plan(page).getByText(/^You have [\d.]+ of the [\d.]+ credits that it may cost\.$/),
  ).toBeVisible();

  await test.step("the second tab's approval arrives when the first one's film is being made", async () => {
    let arrives = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrives = resolve));
    await other.route("**/generation/video/*", async (route) => {
      await held;
      await route.continue();
    });
    const answered = other.waitForResponse("**/generation/video/*");
    await plan(other).getByRole("button", offered).click();
    await plan(page).getByRole("button", offered).click();
    await expect(plan(page).getByRole("button", { name: "Stop" })).toBeVisible();
    arrives();
    expect((await answered).status()).toBe(202);
    await expect(other.getByRole("alert")).toHaveText("");
    await expect(plan(page).getByRole("button", { name: "Stop" })).toBeHidden({ timeout: 60_000 });
  });

  await test.step("each thing was ordered once, and the wallet, the receipt and the page agree", async () => {
    expect(vendor.ordered().length).toBeGreaterThan(3);
    expect(vendor.ordered().toSorted()).toEqual([...new Set(vendor.ordered())].toSorted());
    const [receipt, ...more] = (await receipts(page)).items;
    expect(more).toEqual([]);
    expect(receipt!.maximum).toBeLessThanOrEqual(given);
    expect(receipt!.paid).toBeLessThanOrEqual(receipt!.maximum);
    expect(receipt!.lines.reduce((sum, line) => sum + line.paid, 0)).toBeCloseTo(receipt!.paid, 6);
    const { available, held } = await wallet(page);
    expect(held).toBe(0);
    expect(available).toBeCloseTo(given - receipt!.paid, 6);
    await other.goto("/credits?view=receipts");
    await other.getByRole("main").getByRole("listitem").getByRole("button").click();
    const shown = new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(receipt!.paid);
    await expect(other.getByRole("definition").first()).toHaveText(`${shown} credits`);
  });

  await test.step("the rest is not made for more than is allowed", async () => {
    server.pixora("credits", "add", email, "20");
    await page.reload();
    await most(page).fill("0.1");
    await expect(plan(page).getByText(/your maximum is 0\.1\.$/)).toBeVisible();
    await expect(most(page)).toBeFocused();
    await expect(plan(page).getByRole("button", { name: /^Make for/ })).toHaveCount(0);
    await expect(plan(page).getByRole("button", { name: /^Raise to [\d.]+ and make$/ })).toBeVisible();
    await expect.poll(async () => (await receipts(page)).items.length).toBe(1);
  });
});
