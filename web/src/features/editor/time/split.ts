/** A scene that has just been cut in two, until the server has named the second half and made it its own. */
import { lasting, settled, type SceneTimes, type Timeline } from "./retime";

const half = (scene: string): string => `~${scene}`;

/** The second half of a scene that the server has not named yet. */
export const unnamed = (scene: string): boolean => scene.startsWith("~");

export function split(film: Timeline, id: string, at: number): Timeline {
  const whole = film.scenes.find((scene) => scene.scene === id);
  if (!whole || at <= 0 || at >= whole.length.frames) return film;
  const scenes = film.scenes.flatMap((scene) => (scene === whole ? halves(whole, at, film.fps) : [scene]));
  // Both show the same take, the second one from where the first one ends.
  const shared = film.takes
    .filter(({ unit }) => unit === `clip:${id}` || unit === `image:${id}`)
    .map((take) => ({ ...take, unit: take.unit.replace(id, half(id)) }));
  return settled({ ...film, takes: [...film.takes, ...shared] }, scenes);
}

function halves(whole: SceneTimes, at: number, fps: number): SceneTimes[] {
  const { head, narration, transition, clip } = whole;
  const extent = (frames: number): { frames: number; seconds: number } => ({ frames, seconds: frames / fps });
  const said = Math.min(narration.frames, Math.max(0, at - head.frames));
  const part = (frames: number, spoken: number, before: number): SceneTimes =>
    lasting(
      {
        ...whole,
        shortest: extent(0),
        head: extent(Math.max(0, before)),
        narration: { ...narration, ...extent(spoken) },
      },
      frames,
      fps,
    );
  const first = part(at, said, head.frames);
  const second = part(whole.length.frames - at, narration.frames - said, head.frames - at);
  return [
    { ...first, clip: { ...first.clip, held: 0 }, transition: { ...transition, kind: "cut", asked: 0 } },
    { ...second, scene: half(whole.scene), clip: { ...second.clip, first: clip.first + at, held: 0 } },
  ];
}
