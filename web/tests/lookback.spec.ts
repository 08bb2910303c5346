/** Looking back at a film, taking single changes back, and bringing what is one's own. */
import { aFilm, accessible, call, expect, signUp, test, type Page } from "./browser";

/** A tone as a WAV file. */
function tone(hertz: number, seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(rate * seconds * 2);
  for (let at = 0; at < rate * seconds; at += 1)
    samples.writeInt16LE(Math.round(9000 * Math.sin((2 * Math.PI * hertz * at) / rate)), at * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** A small picture, drawn by the browser. */
async function picture(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [60, 80];
    const brush = canvas.getContext("2d")!;
    brush.fillStyle = "#b03030";
    brush.fillRect(0, 0, 60, 80);
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(url.split(",")[1]!, "base64");
}

test("what the director changed is taken back by itself, and what was is looked at", async ({ page }) => {
  await signUp(page, "Back");
  const film = await aFilm(page, "A lighthouse keeper befriends a storm");
  await page.goto(`/films/${film}?pane=scenes`);
  const seen = page.getByRole("textbox", { name: "What is seen in scene 1" });
  const before = await seen.inputValue();
  await call(page, "POST", `/videos/${film}/runs`, { message: "make scene 1 happen at night" });
  await expect(seen).toHaveValue(/night/);

  await page.goto(`/films/${film}?view=history&pane=scenes`);
  const history = page.getByRole("region", { name: "History" });
  await history.getByText("What changed").first().click();
  const revert = history.getByRole("button", { name: /Revert this: scene 1's description/ });
  await expect(revert).toBeVisible();
  await accessible(page);
  await expect(revert).not.toHaveAttribute("aria-disabled", "true");
  await revert.click();
  await expect(page.getByText("Took back scene 1's description").first()).toBeVisible();
  await expect(revert).toHaveAttribute("title", "It was changed again since.");

  await history.getByRole("button", { name: /^Look at the film after: changed scene 1/ }).click();
  await expect(page.getByText(/You are looking at .* Nothing is changed\./)).toBeVisible();
  await expect(page.getByText("What is seen in scene 1", { exact: true })).toBeVisible();
  await expect(page.getByRole("insertion").first()).toContainText("At");
  await accessible(page);
  await page.getByRole("button", { name: "Back to now" }).click();
  await page.goto(`/films/${film}?pane=scenes`);
  await expect(seen).toHaveValue(before);
});

test("a picture of somebody and voices of one's own are used, compared and removed", async ({ page }) => {
  await signUp(page, "Own");
  const film = await aFilm(page, "A lighthouse keeper befriends a storm");
  await page.goto(`/films/${film}?view=cast&pane=scenes`);
  const own = page.getByRole("button", { name: /^Bring your own picture of/ }).first();
  await expect(own).toBeVisible();
  const chosen = page.waitForEvent("filechooser");
  await own.click();
  await (await chosen).setFiles({ name: "ida.png", mimeType: "image/png", buffer: await picture(page) });
  const card = page.getByRole("listitem").filter({ hasText: "Your upload" });
  await expect(card).toBeVisible();
  await expect(card.getByRole("img", { name: /^Picture of/ })).toHaveJSProperty("naturalWidth", 480);
  await accessible(page);
  await card.getByRole("button", { name: /^Remove your picture/ }).click();
  await expect(page.getByText("Your upload")).toHaveCount(0);

  const { items } = await call<{ items: { scene: string; units: { unit: string }[] }[] }>(
    page, "GET", `/scenes?video_id=${film}`,
  ); // prettier-ignore
  const speech = items.flatMap((one) => one.units).find((one) => one.unit.startsWith("speech"))!.unit;
  const scene = speech.split(":")[1]!;
  await page.goto(`/films/${film}?pane=scenes&scene=${scene}&unit=${speech}`);
  for (const hertz of [300, 500]) {
    const file = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /Bring your own…|Replace…/ }).click();
    await (await file).setFiles({ name: `${hertz}.wav`, mimeType: "audio/wav", buffer: tone(hertz, 4) });
    await expect(page.getByText(`${hertz}.wav`, { exact: false }).first()).toBeVisible();
  }
  await page.getByRole("button", { name: "Compare" }).click();
  const pair = page.getByRole("group", { name: "Two takes side by side" });
  await pair.getByRole("button", { name: "Play both" }).click();
  const at = (): Promise<number[]> =>
    pair.locator("audio").evaluateAll((all: HTMLAudioElement[]) => all.map((one) => one.currentTime));
  await expect.poll(async () => Math.min(...(await at()))).toBeGreaterThan(1);
  const [left = 0, right = 9] = await at();
  expect(Math.abs(left - right), "seconds apart").toBeLessThan(0.15);
  const muted = pair.locator("audio").evaluateAll((all: HTMLAudioElement[]) => all.map((one) => one.muted));
  expect(await muted, "one of them is heard").toEqual([false, true]);
  await pair.getByRole("button", { name: "Pause both" }).click();
  await pair.getByRole("slider", { name: "Position in both" }).fill("2");
  expect(await at()).toEqual([2, 2]);
  await accessible(page);
});
