/** What kept an edit from doing what was asked, at the edge where it was asked. */
import type { ReactNode } from "react";
import { useEditor, useFilmTime, useView } from "../editor";
import { toPx } from "../time/scale";

/** Pixels that it takes, with room beside it. */
const WIDE = 264;

export function LimitNote(): ReactNode {
  const film = useFilmTime();
  const limit = useView((view) => view.limit);
  const scale = useView((view) => view.scale);
  const width = useView((view) => view.width);
  const { scroller } = useEditor();
  const scene = film.scenes.find((one) => one.scene === limit?.scene);
  if (!limit || !scene) return null;
  return (
    <div
      role="status"
      style={{
        left: Math.max(4, Math.min(toPx(scale, scene.end.frames) - 120, scroller.left + width - WIDE)),
      }}
      className="pointer-events-none absolute top-full z-6 mt-1 w-64 rounded-control border border-stale bg-stale-soft px-2.5 py-1.5 text-meta text-stale shadow-over"
    >
      {limit.text}
    </div>
  );
}
