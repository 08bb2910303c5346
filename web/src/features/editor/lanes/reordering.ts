/** Dragging a scene to another place. */
import { t } from "@lingui/core/macro";
import type { PointerEvent } from "react";
import { move, sceneOf } from "../edit/commands";
import type { Editor } from "../editor";
import type { SceneTimes } from "../time/retime";
import { toPx } from "../time/scale";
import { grab } from "./gesture";
import { placed } from "./placed";

const EDGE_PX = 48;
const SCROLL_PX = 14;

/** Which gap the middle of the dragged scene is in, counted from 0 in the film without it. */
export function gapAt(scenes: readonly SceneTimes[], dragged: string, middle: number): number {
  let start = 0;
  let gap = 0;
  for (const scene of scenes) {
    if (scene.scene === dragged) continue;
    if (middle > start + scene.length.frames / 2) gap += 1;
    start += scene.length.frames;
  }
  return gap;
}

export function dragScene(
  editor: Editor,
  id: string,
  event: PointerEvent,
  click: (event: globalThis.PointerEvent) => void,
): void {
  const scene = sceneOf(editor, id);
  const lanes = editor.scroller.element;
  if (!scene || !lanes) return;
  const { scenes } = editor.film();
  const rest = scenes.filter((one) => one.scene !== id);
  const { scale } = editor.view.getState();
  const there = placed(lanes);
  const width = toPx(scale, scene.length.frames);
  const from = editor.scroller.left;
  const own = (order: number): boolean => order >= scene.number && order < scene.number + 0.5;
  let gap = scene.number - 1;
  grab(event, {
    slack: 5,
    begin: () => {
      lanes.setAttribute("data-dragging", "scene");
      editor.view.setState({ limit: null });
      there.lift(own);
    },
    move: (dx, _dy, { clientX }) => {
      autoscroll(lanes, clientX);
      const moved = dx + editor.scroller.left - from;
      gap = gapAt(rest, id, scene.start.frames + moved / scale.perFrame + scene.length.frames / 2);
      there.place((order) => (own(order) ? moved : aside(order, scene.number, gap + 1, width)));
      editor.overlay.marker(
        toPx(
          scale,
          rest.slice(0, gap).reduce((sum, one) => sum + one.length.frames, 0),
        ),
      );
      editor.overlay.bubble(
        toPx(scale, scene.start.frames) + moved + width / 2,
        t`Position ${gap + 1} of ${scenes.length}`,
      );
    },
    rest: () => {
      there.restore();
      editor.overlay.clear();
      lanes.removeAttribute("data-dragging");
    },
    commit: () => move(editor, id, rest[gap - 1]?.scene ?? null),
    click,
  });
}

/** How far another piece makes room: what is between the old and the new place slides by the dragged one's width. */
export function aside(order: number, from: number, to: number, width: number): number {
  if (to > from) return order >= from + 0.5 && order < to + 0.5 ? -width : 0;
  return order >= to && order < from ? width : 0;
}

/** Goes on past the edge of the view while the pointer is there. */
export function autoscroll(lanes: HTMLElement, clientX: number): void {
  const { left, right } = lanes.getBoundingClientRect();
  if (clientX > right - EDGE_PX) lanes.scrollLeft += SCROLL_PX;
  else if (clientX < left + EDGE_PX + 120) lanes.scrollLeft -= SCROLL_PX;
}
