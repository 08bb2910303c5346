// A browser: the one at the given path, or the one that comes as a package.
import { chromium as playwright } from "playwright-core";

export async function launch(given) {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  if (given) return playwright.launch({ executablePath: given, args });
  const { default: chromium } = await import("@sparticuz/chromium");
  // In one process it ends with its first window; and what pages may do is what is tested.
  const kept = chromium.args.filter((arg) => !["--single-process", "--disable-web-security"].includes(arg));
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...kept, ...args] });
}
