/** A film of three scenes at 24 frames a second, for tests: a crossfade of 12 frames, a fade of 12, an end of 18. */
import type { SceneTimes, Timeline, UnitTake } from "./picture";

const FPS = 24;
const extent = (frames: number) => ({ frames, seconds: Math.round((frames / FPS) * 1000) / 1000 });

type Kind = SceneTimes["transition"]["kind"];

function scene(
  number: number,
  start: number,
  length: number,
  kind: Kind,
  over: number,
  hold = 0,
): SceneTimes {
  const end = start + length;
  return {
    scene: `s${number}`,
    scene_id: `00000000-0000-0000-0000-00000000000${number}`,
    number,
    start: extent(start),
    end: extent(end),
    length: extent(length),
    asked: length / FPS,
    shortest: extent(0),
    head: extent(7),
    narration: { ...extent(48), measured: true },
    tail: extent(length - 55),
    hold: extent(hold),
    clip: {
      shown: "clip",
      take: `clip-${number}`,
      first: 12,
      wanted: length + 24,
      there: length + 24,
      held: 0,
      heard: false,
    },
    transition: { kind, asked: over / FPS, start: extent(end - over / 2), length: extent(over) },
  };
}

export const take = (unit: string, seconds: number | null = null): UnitTake => ({
  unit,
  title: unit,
  take: unit.replace(":s", "-"),
  state: "current",
  reason: "",
  mime: "video/mp4",
  seconds,
  frames: seconds === null ? null : Math.round(seconds * FPS),
  fps: seconds === null ? null : FPS,
  width: 1280,
  height: 720,
  strip: null,
  media: { original: `/api/v1/media/${unit}`, proxy: `/api/v1/takes/${unit}/media?as=proxy` },
});

export const film = (change: Partial<Timeline> = {}): Timeline => ({
  video_id: "00000000-0000-0000-0000-000000000000",
  revision: 1,
  fps: FPS,
  total: extent(306),
  measured: true,
  scenes: [
    scene(1, 0, 96, "crossfade", 12),
    scene(2, 96, 96, "fade", 12),
    scene(3, 192, 96, "crossfade", 0, 18),
  ],
  levels: { voice: { db: 0, base: 0 }, music: { db: -2, base: -5.5 }, sound: { db: 0, base: -18 } },
  ducking: null,
  captions: {
    style: { on: true, burn: false, position: "bottom", size: "normal", exact: false },
    cues: [],
  },
  takes: [],
  ...change,
});
