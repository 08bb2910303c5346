/** Draws one moment of a film on a canvas. */
import { push, type Layer, type Picture } from "./picture";

/** What there is to draw of a layer. */
export type Source =
  | { kind: "video"; video: HTMLVideoElement }
  | { kind: "still"; image: HTMLImageElement; moves: boolean }
  | { kind: "card" }
  /** It is on its way. */
  | { kind: "none" };

export interface Card {
  title: string;
  text: string;
}

/** Cards look the same in either theme, as everything that is part of a film does. */
const GROUND = "#26322f";
const INK = "#f2f2ec";
const FAINT = "#b9c4bd";

export function draw(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  source: (layer: Layer) => Source,
  card: (layer: Layer) => Card,
): void {
  const { width, height } = canvas.canvas;
  canvas.globalAlpha = 1;
  canvas.fillStyle = GROUND;
  canvas.fillRect(0, 0, width, height);
  for (const layer of picture.layers) {
    canvas.globalAlpha = layer.alpha;
    if (layer.alpha > 0) paint(canvas, layer, source(layer), card);
  }
  if (picture.black > 0) {
    canvas.globalAlpha = picture.black;
    canvas.fillStyle = "#000";
    canvas.fillRect(0, 0, width, height);
  }
  canvas.globalAlpha = 1;
}

function paint(
  canvas: CanvasRenderingContext2D,
  layer: Layer,
  source: Source,
  card: (layer: Layer) => Card,
): void {
  if (source.kind === "none") return;
  if (source.kind === "card") return paintCard(canvas, card(layer));
  if (source.kind === "video")
    return cover(canvas, source.video, source.video.videoWidth, source.video.videoHeight, 1);
  const { image, moves } = source;
  cover(canvas, image, image.naturalWidth, image.naturalHeight, moves ? push(layer.scene, layer.frame) : 1);
}

/** Fills the canvas, from the middle. */
function cover(
  canvas: CanvasRenderingContext2D,
  image: CanvasImageSource,
  wide: number,
  high: number,
  zoom: number,
): void {
  const { width, height } = canvas.canvas;
  const scale = Math.max(width / wide, height / high) * zoom;
  const [w, h] = [wide * scale, high * scale];
  canvas.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
}

/** Points of the page that letters have at least. */
const LEAST = { title: 13, text: 10 };

function paintCard(canvas: CanvasRenderingContext2D, { title, text }: Card): void {
  const { width, height, clientWidth } = canvas.canvas;
  const short = Math.min(width, height);
  const point = clientWidth ? width / clientWidth : 1;
  const large = Math.max(short * 0.075, LEAST.title * point);
  const small = Math.max(short * 0.045, LEAST.text * point);
  const step = small * 1.4;
  const font = (weight: number, size: number): string =>
    `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
  canvas.textAlign = "center";
  canvas.textBaseline = "middle";
  canvas.font = font(400, small);
  // The lower third is the captions'.
  const most = Math.min(4, Math.floor((height * 0.5 - large) / step));
  const lines = wrap((part) => canvas.measureText(part).width, text, width * 0.8, Math.max(0, most));
  const middle = height * (width < height ? 0.36 : 0.44);
  const top = middle - (lines.length * step) / 2;
  canvas.fillStyle = FAINT;
  lines.forEach((line, index) => canvas.fillText(line, width / 2, top + large * 0.7 + step * (index + 0.5)));
  canvas.fillStyle = INK;
  canvas.font = font(600, large);
  canvas.fillText(title, width / 2, top, width * 0.9);
}

/** A text in at most so many lines, broken where its language breaks. */
export function wrap(measure: (part: string) => number, text: string, width: number, most: number): string[] {
  if (most < 1) return [];
  const lines: string[] = [];
  let line = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)) {
    if (measure(line + segment) <= width || !line) line += segment;
    else if (lines.length === most - 1) return [...lines, `${line.trim()}…`];
    else {
      lines.push(line.trim());
      line = segment.trimStart();
    }
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}
