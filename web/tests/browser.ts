/** Chromium (`CHROMIUM`, the path, or the npm package), a server per worker, and pages that complain loudly. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, test as base, expect, type Browser, type Locator, type Page } from "@playwright/test";
import { start, type Server } from "./server";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

function installed(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}

async function launch(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--font-render-hinting=none",
  ];
  const given = installed();
  if (given) return chromium.launch({ executablePath: given, args });
  const { default: packaged } = await import("@sparticuz/chromium");
  // In one process it ends with its first window; and what pages may do is what is tested.
  const kept = packaged.args.filter((arg) => !["--single-process", "--disable-web-security"].includes(arg));
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...kept, ...args] });
}

/** What a page must never say; a missing film is asked for on purpose in some tests. */
const ALLOWED = [/the server responded with a status of (401|404|409|412)/];

interface Each {
  /** Complaints of every page of the test; it must be empty at the end. */
  complaints: string[];
}

export const test = base.extend<Each, { server: Server }>({
  browser: [
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({}, use) => {
      const server = await start();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" && !ALLOWED.some((one) => one.test(message.text())))
          complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints, "the page complained").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

export const PASSWORD = "four unrelated words";
let people = 0;

/** Somebody new, by the sign-up page. */
export async function signUp(page: Page, name = "Ada"): Promise<string> {
  people += 1;
  const email = `${name.toLowerCase()}.${people}@example.org`;
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("button", { name: /Account of/ })).toBeVisible();
  return email;
}

/** The bar that says what is to be made, and makes it. */
export const plan = (page: Page): Locator => page.getByRole("region", { name: "Plan", exact: true });

/** Fails where axe finds something serious or critical. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

/** A call of the API as whoever is signed in on the page. */
export async function call<T>(
  page: Page,
  method: "GET" | "POST" | "PUT",
  path: string,
  data?: unknown,
): Promise<T> {
  const headers = { Authorization: `Bearer ${await token(page)}` };
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

const tokens = new WeakMap<object, string>();

async function token(page: Page): Promise<string> {
  const kept = tokens.get(page.context());
  if (kept) return kept;
  const answer = await page.request.post("/api/v1/auth/refresh");
  const { access_token } = (await answer.json()) as { access_token: string };
  tokens.set(page.context(), access_token);
  return access_token;
}

/** A film over the API, planned; made where asked. */
export async function aFilm(
  page: Page,
  prompt: string,
  { seconds = 6, made = false }: { seconds?: number; made?: boolean } = {},
): Promise<string> {
  const planned = await call<{ video_id: string; plan: { version: string } }>(
    page,
    "POST",
    "/generation/analyze",
    {
      prompt,
      duration: seconds,
    },
  );
  if (made) {
    const order = { plan_version: planned.plan.version, max_credits: 0 };
    const job = await call<{ job_id: string }>(page, "POST", `/generation/video/${planned.video_id}`, order);
    const headers = { Authorization: `Bearer ${await token(page)}` };
    await page.request.get(`/api/v1/runs/${job.job_id}/events`, { headers, timeout: 90_000 }); // until it has ended
  }
  return planned.video_id;
}
