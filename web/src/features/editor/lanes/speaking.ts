/** Dragging a narration inside its scene; captions, which are its words, go along. */
import { t } from "@lingui/core/macro";
import type { PointerEvent } from "react";
import { number } from "@/shared/text/format";
import { sceneOf, speakFrom } from "../edit/commands";
import type { Editor } from "../editor";
import { latestVoice } from "../time/retime";
import { toPx } from "../time/scale";
import { snapped } from "../time/snap";
import { HEIGHT } from "./geometry";
import { grab } from "./gesture";

export function dragNarration(editor: Editor, id: string, event: PointerEvent, click: () => void): void {
  const scene = sceneOf(editor, id);
  const lanes = editor.scroller.element;
  if (!scene?.narration.frames || !lanes) return click();
  const { scale } = editor.view.getState();
  const pieces = [...lanes.querySelectorAll<HTMLElement>(`[data-voice="${CSS.escape(id)}"]`)];
  const marks = [{ frame: editor.transport.frame(), what: "playhead" as const }];
  const from = scene.start.frames + scene.head.frames;
  const latest = latestVoice(scene, scale.fps);
  let asked = scene.head.frames;
  grab(event, {
    slack: 3,
    begin: () => {
      lanes.setAttribute("data-dragging", "voice");
      editor.view.setState({ limit: null });
    },
    move: (dx, _dy, { ctrlKey, metaKey }) => {
      const free = from + dx / scale.perFrame;
      const snap = editor.view.getState().snap && !ctrlKey && !metaKey;
      const to = snap ? snapped(free, marks, scale.perFrame) : { frame: free, magnet: null };
      asked = Math.round(to.frame) - scene.start.frames;
      const head = Math.min(Math.max(0, asked), latest);
      const px = toPx(scale, head - scene.head.frames);
      for (const piece of pieces) piece.style.transform = px ? `translateX(${px}px)` : "";
      const by = (head - scene.head.frames) / scale.fps;
      const x = toPx(scale, scene.start.frames + head);
      const moved = `${by < 0 ? "−" : "+"}${number(Math.abs(by))}`;
      editor.overlay.bubble(x, t`from ${number(head / scale.fps)} s`, moved, HEIGHT.scenes - 32);
      editor.overlay.magnet(to.magnet && head === asked ? x : null);
      const [full, end] = [asked > latest, scene.end.frames];
      const air = end - scene.start.frames - latest - scene.narration.frames;
      editor.overlay.hatch(full ? toPx(scale, end - air) : 0, full ? toPx(scale, end) : 0);
    },
    rest: () => {
      for (const piece of pieces) piece.style.transform = "";
      editor.overlay.clear();
      lanes.removeAttribute("data-dragging");
    },
    commit: () => speakFrom(editor, id, asked),
    click,
  });
} // prettier-ignore
