// Plays a video in Chromium until it has ended, and takes pictures of it on the way.
// node play.mjs FILE [CHROMIUM]   prints {"ended": true, "seconds": …, "size": […]}.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { chromium as playwright } from "playwright-core";

const [file, given] = process.argv.slice(2);
const size = statSync(file).size;
const server = createServer((request, response) => {
  if (request.url !== "/film.mp4") {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><video src=/film.mp4 muted></video>");
    return;
  }
  const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "");
  const start = range ? Number(range[1]) : 0;
  const end = range && range[2] ? Number(range[2]) : size - 1;
  response.writeHead(range ? 206 : 200, {
    "content-type": "video/mp4",
    "accept-ranges": "bytes",
    "content-length": end - start + 1,
    ...(range ? { "content-range": `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(file, { start, end }).pipe(response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

async function launch() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--autoplay-policy=no-user-gesture-required"];
  if (given) return playwright.launch({ executablePath: given, args });
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, ...args] });
}

const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const result = await page.evaluate(
    () =>
      new Promise((done) => {
        const video = document.querySelector("video");
        const say = (ended, why) =>
          done({ ended, why, seconds: video.currentTime, duration: video.duration, size: [video.videoWidth, video.videoHeight] });
        video.onended = () => say(true, "");
        video.onerror = () => say(false, video.error?.message ?? "error");
        video.playbackRate = 8;
        video.play().catch((error) => say(false, String(error)));
        setTimeout(() => say(false, "timed out"), 60_000);
      }),
  );
  console.log(JSON.stringify(result));
  process.exitCode = result.ended ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
