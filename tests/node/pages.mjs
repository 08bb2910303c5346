// Walks through the server's small pages as a person would, and says what it saw.
// node pages.mjs ORIGIN JSON [CHROMIUM]   JSON has the tokens of a link, a mail to confirm and one to reset by,
// and may have "shots": a folder for pictures of every page.
import { launch } from "./chromium.mjs";

const [origin, text, given] = process.argv.slice(2);
const { link, verify, reset, shots } = JSON.parse(text);
const PASSWORD = "four unrelated words";
const PAGES = ["/", "/guide", "/sign-in", `/sign-in#token=${link}`, "/verify", `/verify#token=${verify}`,
  "/reset-password", `/reset-password#token=${reset}`];

const troubles = [];
const asked = [];
const browser = await launch(given);

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`${path}: ${error}`));
  page.on("console", (message) => {
    // A refusal of the server's is told on the page, and noted by the browser as well.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) troubles.push(`${path}: ${message.text()}`);
  });
  page.on("request", (request) => {
    asked.push({ url: request.url(), referrer: request.headers().referer ?? "", method: request.method() });
  });
  await page.goto(origin + path);
  return page;
}

async function looks(page, path) {
  const found = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > innerWidth,
    nameless: [...document.querySelectorAll("input")].filter((input) => !input.labels.length).map((input) => input.name),
    headings: [...document.querySelectorAll("h1")].filter((h) => h.checkVisibility()).length,
    language: document.documentElement.lang,
    small: [...document.querySelectorAll("a.button, button")].filter((b) => b.checkVisibility() && b.offsetHeight < 40).length,
  }));
  if (found.wide) troubles.push(`${path} is wider than its window`);
  if (found.nameless.length) troubles.push(`${path} has fields without a name: ${found.nameless}`);
  if (found.headings !== 1) troubles.push(`${path} shows ${found.headings} headings`);
  if (found.language !== "en") troubles.push(`${path} does not say its language`);
  if (found.small) troubles.push(`${path} has buttons too small to touch`);
}

for (const path of PAGES) {
  for (const [name, options] of [
    ["light", { colorScheme: "light" }],
    ["dark-phone", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
  ]) {
    const page = await open(path, options);
    await looks(page, path);
    const file = path.replace(/=.*/, "").replace(/\W+/g, "-");
    if (shots) await page.screenshot({ path: `${shots}/${file}${name}.png`, fullPage: path !== "/guide" });
    await page.context().close();
  }
}
const followed = asked.filter((request) => request.method !== "GET").length;

async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();
}

async function done(page) {
  const title = page.locator("#done-title");
  await title.waitFor({ state: "visible", timeout: 10_000 });
  return `${await title.textContent()}. ${await page.locator("#done-text").textContent()}`;
}

async function trouble(page) {
  const said = page.locator(".said.bad:not(:empty)").filter({ visible: true });
  await said.waitFor({ timeout: 10_000 });
  return said.textContent();
}

const seen = {};
let page = await open(`/verify#token=${verify}`);
await press(page, "Confirm my address");
seen.verified = await done(page);
seen.focus = await page.evaluate(() => document.activeElement.id);
seen.address = page.url();
page = await open(`/verify#token=${verify}`);
await press(page, "Confirm my address");
seen.verifiedAgain = await trouble(page);

page = await open(`/reset-password#token=${reset}`);
await page.getByLabel("New password").first().fill(PASSWORD);
await page.getByLabel("Show the password").first().check();
await press(page, "Set the new password");
seen.reset = await done(page);

page = await open("/reset-password");
await page.getByLabel("Email address").fill("grace@example.org");
await press(page, "Mail me a link");
seen.asked = await done(page);

page = await open("/sign-in");
await page.getByLabel("Email address").first().fill("ada@example.org");
await page.getByLabel("Password", { exact: true }).first().fill("not the one it is");
await press(page, "Sign in");
seen.wrong = await trouble(page);
await page.getByLabel("Password", { exact: true }).first().fill(PASSWORD);
await page.keyboard.press("Enter");
seen.signedIn = await done(page);
await page.goto(`${origin}/sign-in`);
await page.getByRole("heading", { name: "Welcome back" }).waitFor();
if (shots) await page.screenshot({ path: `${shots}/-welcome-back.png` });
await press(page, "Carry on");
seen.back = await done(page);
seen.cookies = (await page.context().cookies(`${origin}/api/v1/auth`)).map((c) => `${c.name} ${c.httpOnly} ${c.sameSite}`);
if (shots) await page.screenshot({ path: `${shots}/-signed-in.png` });
await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
await press(page, "Copy an access token");
await page.locator("#copied:not(:empty)").waitFor();
const token = await page.evaluate(() => navigator.clipboard.readText());
seen.token = (await fetch(`${origin}/api/v1/users/me`, { headers: { Authorization: `Bearer ${token}` } })).status;
await press(page, "Sign out");
await page.waitForURL(`${origin}/`);
await page.goto(`${origin}/sign-in`);
seen.gone = await page.locator("h1").filter({ visible: true }).textContent();
seen.left = (await page.context().cookies(`${origin}/api/v1/auth`)).length;

page = await open(`/sign-in#token=${link}`);
await press(page, "Sign in");
seen.linked = await done(page);
page = await open(`/sign-in#token=${link}`);
await press(page, "Sign in");
seen.linkedAgain = await trouble(page);
if (shots) await page.screenshot({ path: `${shots}/-used-link.png` });
await press(page, "Use an email address");
seen.instead = await page.evaluate(() => document.activeElement.name);

page = await open("/sign-in");
await press(page, "Make an account");
if (shots) await page.screenshot({ path: `${shots}/-register.png` });
await page.locator("#register").getByLabel("Email address").fill("grace@example.org");
await page.locator("#register").getByLabel("Password", { exact: true }).fill(PASSWORD);
await press(page, "Make my account");
seen.registered = await done(page);

await browser.close();
console.log(JSON.stringify({ ...seen, troubles, followed, requests: asked }));
