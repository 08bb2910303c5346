/** A film in time, for tests: scenes of so many frames at 24 a second, with narration where it is said. */
import { settled, type SceneTimes, type Timeline } from "./retime";

export interface Given {
  frames: number;
  /** Frames of narration, from frame 7 on. */
  spoken?: number;
  transition?: SceneTimes["transition"]["kind"];
}

const extent = (frames: number): { frames: number; seconds: number } => ({ frames, seconds: frames / 24 });

export function filmOf(...given: Given[]): Timeline {
  const scenes = given.map(({ frames, spoken = 0, transition = "cut" }, index): SceneTimes => ({
    scene: `s${index + 1}`,
    scene_id: `id-${index + 1}`,
    number: index + 1,
    start: extent(0),
    end: extent(0),
    length: extent(frames),
    asked: frames / 24,
    shortest: extent(spoken ? 7 + spoken + 12 : 0),
    head: extent(spoken ? 7 : 0),
    narration: { ...extent(spoken), measured: true },
    tail: extent(spoken ? frames - 7 - spoken : 0),
    hold: extent(index === given.length - 1 ? 18 : 0),
    clip: { shown: "clip", take: `take-${index + 1}`, first: 12, wanted: frames + 24, there: frames + 24, held: 0, heard: false },
    transition: { kind: transition, asked: transition === "cut" ? 0 : 0.5, start: extent(0), length: extent(0) },
  })); // prettier-ignore
  const film: Timeline = {
    video_id: "film",
    revision: 7,
    fps: 24,
    total: extent(0),
    measured: true,
    scenes,
    levels: { voice: { db: 0, base: 0 }, music: { db: 0, base: -5.5 }, sound: { db: 0, base: -18 } },
    ducking: null,
    captions: {
      style: { on: true, burn: false, position: "bottom", size: "normal", exact: false },
      cues: [],
    },
    takes: [],
  };
  const placed = settled(film, scenes);
  const cues = placed.scenes
    .filter((scene) => scene.narration.frames)
    .map(({ scene, start, head, narration }) => {
      const from = start.seconds + head.seconds;
      return {
        start: from,
        end: from + narration.seconds,
        lines: ["Some words"],
        speaker: "",
        scene,
        line: 0,
      };
    });
  return { ...placed, captions: { ...placed.captions, cues } };
}
