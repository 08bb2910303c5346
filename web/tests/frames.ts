/** Whether the live preview shows, frame by frame, what the finished film shows. */
import { call, expect, type Page } from "./browser";

interface Timeline {
  fps: number;
  scenes: { start: { frames: number }; transition: { kind: string } }[];
  takes: { unit: string; media: { original?: string } }[];
}

/** What compression alone makes of two pictures' mean difference, of 255, and what of comparing two such. */
const ALIKE = 6;
const SAME = 0.1;

/** Compares both on either side of every cut. The editor is open, the film is up to date. */
export async function previewIsTheCut(page: Page, film: string): Promise<void> {
  const { fps, scenes, takes } = await call<Timeline>(page, "GET", `/videos/${film}/timeline`);
  const cut = takes.find(({ unit }) => unit === "cut")!.media.original!;
  await page.evaluate(open, cut);
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("Home");
  for (const [index, { start }] of scenes.entries()) {
    if (index === 0) continue;
    await page.keyboard.press("ArrowDown");
    for (const frame of [start.frames, start.frames - 1]) {
      if (frame < start.frames) await page.keyboard.press("ArrowLeft");
      const apart = (from: number): Promise<number> => page.evaluate(compare, (from + 0.5) / fps);
      await expect.poll(() => apart(frame), { message: `frame ${frame}` }).toBeLessThan(ALIKE);
      const here = await apart(frame);
      for (const other of [frame - 1, frame + 1])
        expect(await apart(other), `frame ${frame}, not ${other}`).toBeGreaterThan(here - SAME);
    }
    await page.keyboard.press("ArrowRight");
  }
}

async function open(src: string): Promise<void> {
  const video = document.createElement("video");
  Object.assign(video, { id: "finished", muted: true, preload: "auto", src });
  video.hidden = true;
  document.body.append(video);
  await new Promise((ready) => video.addEventListener("loadeddata", ready, { once: true }));
}

async function compare(seconds: number): Promise<number> {
  const video = document.querySelector<HTMLVideoElement>("#finished")!;
  const stage = document.querySelector<HTMLCanvasElement>("section canvas")!;
  if (Math.abs(video.currentTime - seconds) > 1e-4) {
    video.currentTime = seconds;
    await new Promise((there) => video.addEventListener("seeked", there, { once: true }));
  }
  const small = (picture: CanvasImageSource): Uint8ClampedArray => {
    const canvas = new OffscreenCanvas(64, 36);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(picture, 0, 0, 64, 36);
    return pen.getImageData(0, 0, 64, 36).data;
  };
  const [one, other] = [small(video), small(stage)];
  return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;
}
