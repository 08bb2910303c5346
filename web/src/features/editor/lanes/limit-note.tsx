/** What kept an edit from doing what was asked, at the edge where it was asked. */
import type { ReactNode } from "react";
import { useFilmTime, useView } from "../editor";
import { toPx } from "../time/scale";

export function LimitNote(): ReactNode {
  const film = useFilmTime();
  const limit = useView((view) => view.limit);
  const scale = useView((view) => view.scale);
  const scene = film.scenes.find((one) => one.scene === limit?.scene);
  if (!limit || !scene) return null;
  return (
    <div
      role="status"
      style={{ left: Math.max(4, toPx(scale, scene.end.frames) - 120) }}
      className="pointer-events-none absolute top-full z-6 mt-1 w-64 rounded-control border border-stale bg-stale-soft px-2.5 py-1.5 text-meta text-stale shadow-over"
    >
      {limit.text}
    </div>
  );
}
