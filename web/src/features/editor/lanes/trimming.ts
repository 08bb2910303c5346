/** Pulling at the edge of a scene. */
import { t } from "@lingui/core/macro";
import type { PointerEvent } from "react";
import { number } from "@/shared/text/format";
import { lengthAt, sceneOf, showLimit, trim } from "../edit/commands";
import type { Editor } from "../editor";
import type { SceneTimes } from "../time/retime";
import { floorOf } from "../time/retime";
import { toPx } from "../time/scale";
import { edges, snapped } from "../time/snap";
import { grab } from "./gesture";
import { placed } from "./placed";

export type Side = "start" | "end";

/** Everything after the edge moves along: there are no gaps. Pulling at a scene's start moves what is before it,
 * so that the edge stays under the pointer; on letting go, the film stands at its beginning again. */
export function pullEdge(editor: Editor, id: string, side: Side, event: PointerEvent): void {
  const scene = sceneOf(editor, id);
  const lanes = editor.scroller.element;
  if (!scene || !lanes) return;
  const { scale } = editor.view.getState();
  const marks = edges(editor.film(), id, side, editor.transport.frame());
  const edge = side === "end" ? scene.end.frames : scene.start.frames;
  const there = placed(lanes);
  let length = scene.length.frames;

  grab(event, {
    slack: 1,
    begin: () => {
      lanes.setAttribute("data-dragging", "edge");
      editor.view.setState({ limit: null });
    },
    move: (dx, _dy, { ctrlKey, metaKey }) => {
      const { snap } = editor.view.getState();
      const free = edge + dx / scale.perFrame;
      const to =
        snap && !ctrlKey && !metaKey ? snapped(free, marks, scale.perFrame) : { frame: free, magnet: null };
      const by = Math.round(to.frame) - edge;
      const asked = scene.length.frames + (side === "end" ? by : -by);
      length = lengthAt(editor, scene, asked);
      const grown = length - scene.length.frames;
      const px = toPx(scale, grown);
      if (side === "end") there.place((order) => (order > scene.number ? px : 0));
      else there.place((order) => (order <= scene.number ? -px : 0));
      there.widen(id, px);
      const x = toPx(scale, edge) + (side === "end" ? px : -px);
      drawn(editor, scene, side, { x, length, asked });
      editor.overlay.magnet(to.magnet && length === asked ? x : null);
    },
    rest: () => {
      there.restore();
      editor.overlay.clear();
      lanes.removeAttribute("data-dragging");
    },
    commit: () => trim(editor, id, length),
  });
}

function drawn(
  editor: Editor,
  scene: SceneTimes,
  side: Side,
  { x, length, asked }: { x: number; length: number; asked: number },
): void {
  const { scale } = editor.view.getState();
  const { fps } = scale;
  const grown = (length - scene.length.frames) / fps;
  const sign = grown < 0 ? "−" : "+";
  editor.overlay.bubble(x, t`${number(length / fps)} s`, `${sign}${number(Math.abs(grown))}`);
  const floor = floorOf(scene, fps);
  if (asked > floor) {
    if (editor.view.getState().limit) editor.view.setState({ limit: null });
    return editor.overlay.hatch(0, 0);
  }
  const px = toPx(scale, floor);
  const from = side === "end" ? toPx(scale, scene.start.frames) : x;
  editor.overlay.hatch(from, from + px);
  if (asked < floor) atFloor(editor, scene);
}

/** Why it does not get any shorter. */
export function atFloor(editor: Editor, { scene, shortest }: SceneTimes): void {
  if (editor.view.getState().limit?.scene === scene) return;
  const text = shortest.frames
    ? t`Narration needs ${number(shortest.seconds, 1)} s. Shorten the line or speak faster.`
    : t`A scene lasts half a second at least.`;
  showLimit(editor, scene, text);
}
