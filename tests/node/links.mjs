// Follows the links that Supabase mails to where they end, at the server's own pages, and does what those ask for.
// node links.mjs CONFIRM LOST PASSWORD [CHROMIUM]   prints one JSON object of what the pages said.
import { launch } from "./chromium.mjs";

const [confirm, lost, password, given] = process.argv.slice(2);
const troubles = [];
const browser = await launch(given);

async function followed(link, name, fill) {
  const page = await (await browser.newContext()).newPage();
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(link);
  await fill?.(page);
  await page.getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();
  const title = page.locator("#done-title");
  await title.waitFor({ state: "visible", timeout: 10_000 });
  return `${await title.textContent()}. ${await page.locator("#done-text").textContent()}`;
}

const confirmed = await followed(confirm, "Sign in");
const reset = await followed(lost, "Set the new password", (page) => page.getByLabel("New password").first().fill(password));
await browser.close();
console.log(JSON.stringify({ confirmed, reset, troubles }));
