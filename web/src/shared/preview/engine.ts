/** The live preview: a film as it stands now, from its takes, without waiting for a cut. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { wakeAudio } from "./audio";
import { draw, type Card, type Source } from "./compositor";
import { Mixer } from "./mixer";
import {
  clipFrame,
  pictureAt,
  sceneAt,
  seen,
  takesByUnit,
  type Layer,
  type SceneTimes,
  type Timeline,
  type UnitTake,
} from "./picture";
import { Pictures } from "./pictures";
import { Pool, type Reel, type Slot } from "./pool";
import { blankDeck, type Deck } from "./deck";
import type { Transport } from "./transport";

/** What the stage says about what it shows. */
export interface PreviewState {
  /** What is on its way: a clip for which a still stands, or all that there is to see. */
  waits: "clip" | "all" | null;
  /** Numbers of scenes whose clip this browser could not play. */
  failed: readonly number[];
}

/** A video gets going this long before it is seen. */
const PREROLL = 0.1;
/** Pictures that are not here by then do not hold up the sound. */
const PATIENCE_MS = 2000;
/** Waiting is no news before it has lasted this long. */
const NEWS_MS = 500;

const keyOf = ({ scene, clip }: SceneTimes): string => `${scene} ${clip.take ?? ""}`;

export class Preview implements Deck {
  readonly state: StoreApi<PreviewState> = createStore<PreviewState>()(() => ({ waits: null, failed: [] }));
  readonly #mixer = new Mixer();
  readonly #pool = new Pool(() => this.#changed());
  readonly #pictures = new Pictures(() => this.#changed());
  readonly #transport: Transport;
  readonly #canvas: CanvasRenderingContext2D | null;
  readonly #card: (scene: SceneTimes) => Card;
  #timeline: Timeline | null = null;
  #takes = new Map<string, UnitTake>();
  #clock: { now(): number } = { now: () => 0 };
  /** The rate at which it runs; 0 at rest. */
  #rate = 0;
  #turn = 0;
  #waitsSince = 0;
  #settle: (() => void) | null = null;
  #due = 0;

  constructor(transport: Transport, canvas: HTMLCanvasElement, card: (scene: SceneTimes) => Card) {
    this.#transport = transport;
    this.#canvas = canvas.getContext("2d", { alpha: false });
    this.#card = card;
  }

  setTimeline(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#takes = takesByUnit(timeline);
    this.#mixer.setTimeline(timeline);
    if (!this.#rate) this.show(this.#transport.now());
  }

  async start(from: number, rate: number): Promise<void> {
    const turn = (this.#turn += 1);
    const context = wakeAudio();
    this.show(from);
    const sound = context && this.#mixer.prepare(context, from);
    await Promise.race([Promise.all([sound, this.#settled()]), patience()]);
    if (turn !== this.#turn) return;
    this.#rate = rate;
    if (context?.state === "running") {
      this.#mixer.start(context, from, rate);
      this.#clock = this.#mixer;
    } else {
      // Without a loudspeaker, or without leave to use it, a film is still seen.
      const blank = blankDeck();
      await blank.start(from, rate);
      this.#clock = blank;
    }
  }

  stop(): void {
    this.#turn += 1;
    this.#rate = 0;
    this.#mixer.stop();
    this.#pool.only(new Set());
  }

  now(): number {
    return this.#clock.now();
  }

  show(at: number): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    const frame = Math.floor(at * timeline.fps + 1e-6);
    const { layers } = pictureAt(timeline, frame);
    this.#want(layers, frame);
    for (const layer of layers) this.#slot(layer.scene)?.park((Math.floor(layer.frame) + 0.5) / timeline.fps);
    this.frame(at);
  }

  /** Draws a moment, and keeps the videos in step while playing. */
  frame(at: number): void {
    const timeline = this.#timeline;
    if (!timeline || !this.#canvas) return;
    const frame = this.#rate ? at * timeline.fps : Math.floor(at * timeline.fps + 1e-6);
    const picture = pictureAt(timeline, frame);
    if (this.#rate) this.#keep(timeline, picture.layers, frame);
    let waits: PreviewState["waits"] = null;
    const source = (layer: Layer): Source => {
      const found = this.#source(layer);
      if (found.kind === "none") waits = "all";
      else if (layer.scene.clip.shown === "clip" && found.kind !== "video") waits ??= "clip";
      return found;
    };
    draw(this.#canvas, picture, source, (layer) => this.#card(layer.scene));
    this.#tell(waits);
  }

  close(): void {
    this.stop();
    this.#pool.close();
    cancelAnimationFrame(this.#due);
  }

  /** What there is of a layer: its clip, its still, or its title. */
  #source({ scene }: Layer): Source {
    const slot = this.#slot(scene);
    if (slot?.ready) return { kind: "video", video: slot.video };
    const clip = this.#takes.get(`clip:${scene.scene}`);
    const image = this.#takes.get(`image:${scene.scene}`);
    const still =
      (clip && this.#pictures.get(clip.take, clip.media.poster)) ??
      (image && this.#pictures.get(image.take, image.media.poster));
    if (still) return { kind: "still", image: still, moves: scene.clip.shown === "image" };
    const coming =
      (slot && !slot.failed) || this.#pictures.pending(clip?.take) || this.#pictures.pending(image?.take);
    return coming ? { kind: "none" } : { kind: "card" };
  }

  #slot(scene: SceneTimes): Slot | undefined {
    return this.#pool.of(keyOf(scene));
  }

  /** Gives videos to what is seen and to the two scenes after it. */
  #want(layers: readonly Layer[], frame: number): void {
    const timeline = this.#timeline!;
    const here = layers.map((layer) => layer.scene);
    const next = timeline.scenes.slice(sceneAt(timeline, frame) + 1).slice(0, 2);
    const reels = [...new Set([...here, ...next])].flatMap((scene): Reel[] => {
      const url = this.#takes.get(`clip:${scene.scene}`)?.media.proxy;
      return scene.clip.shown === "clip" && url ? [{ key: keyOf(scene), url }] : [];
    });
    this.#pool.want(reels);
  }

  #keep(timeline: Timeline, layers: readonly Layer[], frame: number): void {
    this.#want(layers, frame);
    const running = new Set<string>();
    for (const { scene, frame: clip } of layers) {
      const key = keyOf(scene);
      const slot = this.#pool.of(key);
      // A held frame stands still.
      const held = scene.clip.there > 0 && clip >= scene.clip.there - 1;
      const ended = scene.hold.frames > 0 && frame >= scene.end.frames - 1;
      if (held || ended) slot?.park((Math.floor(clip) + 0.5) / timeline.fps);
      else slot?.follow(clip / timeline.fps, this.#rate);
      running.add(key);
    }
    this.#lead(timeline, layers.at(-1)?.index ?? 0, frame, running);
    this.#pool.only(running);
  }

  /** Has the next scene's video stand ready, and gets it going a moment before it is seen. */
  #lead(timeline: Timeline, index: number, frame: number, running: Set<string>): void {
    const scene = timeline.scenes[index + 1];
    const slot = scene && this.#slot(scene);
    if (!slot || running.has(slot.key)) return;
    const { from } = seen(timeline, index + 1);
    const entry = clipFrame(scene, from) / timeline.fps;
    const early = Math.min(PREROLL, entry);
    const wait = (from - frame) / timeline.fps;
    if (wait > early * this.#rate) return slot.park(entry - early);
    slot.follow(entry - wait, this.#rate);
    running.add(slot.key);
  }

  /** Resolves when the videos that are seen stand where they were sent. */
  #settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#changed();
    });
  }

  #changed(): void {
    const timeline = this.#timeline;
    if (!timeline) return this.#settle?.();
    const { layers } = pictureAt(timeline, Math.floor(this.#transport.now() * timeline.fps + 1e-6));
    const here = layers.map((layer) => this.#slot(layer.scene));
    if (here.every((slot) => !slot || slot.settled)) this.#settle?.();
    if (this.#rate || this.#due) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      this.frame(this.#transport.now());
    });
  }

  #tell(waits: PreviewState["waits"]): void {
    const now = performance.now();
    this.#waitsSince = waits ? this.#waitsSince || now : 0;
    const news = waits && now - this.#waitsSince > NEWS_MS ? waits : null;
    if (waits && !news && !this.#rate) setTimeout(() => this.#changed(), NEWS_MS + 20);
    const failed = (this.#timeline?.scenes ?? []).filter((scene) => this.#slot(scene)?.failed);
    const numbers = failed.map((scene) => scene.number);
    const before = this.state.getState();
    if (before.waits !== news || numbers.join() !== before.failed.join())
      this.state.setState({ waits: news, failed: numbers });
  }
}

const patience = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
