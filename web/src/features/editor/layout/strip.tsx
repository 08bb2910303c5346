import { useLingui } from "@lingui/react/macro";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTransportState } from "@/shared/preview/use-transport";
import { classes } from "@/shared/ui/classes";
import { useEditor, useFilmTime } from "../editor";
import { useItem } from "../item";
import { zooming } from "../lanes/zooming";
import { Frame } from "./frame";

/** A scene can be hit however short it is. */
const LEAST_PX = 44;
const CLOSENESS = { least: 6, usual: 22, most: 120 };

/** Pixels of a second, and how to change them. */
export function useCloseness(): { perSecond: number; zoom: (factor: number) => void } {
  const [perSecond, setPerSecond] = useState(CLOSENESS.usual);
  const zoom = (factor: number): void =>
    setPerSecond((now) => Math.min(CLOSENESS.most, Math.max(CLOSENESS.least, now * factor)));
  return { perSecond, zoom };
}

/** Two fingers make it closer or further; what is between them stays there. */
function useZoom(
  strip: RefObject<HTMLDivElement | null>,
  perSecond: number,
  onZoom: (factor: number) => void,
): void {
  const kept = useRef<{ scene: Element; share: number; at: number } | null>(null);
  const told = useRef(onZoom);
  useEffect(() => {
    told.current = onZoom;
  });
  useEffect(() => {
    if (!strip.current) return;
    return zooming(strip.current, (factor, at) => {
      const scene = [...strip.current!.children].find((one) => one.getBoundingClientRect().right >= at);
      if (scene) {
        const { left, width } = scene.getBoundingClientRect();
        kept.current = { scene, share: (at - left) / width, at };
      }
      told.current(factor);
    });
  }, [strip]);
  useLayoutEffect(() => {
    if (!kept.current || !strip.current) return;
    const { scene, share, at } = kept.current;
    const { left, width } = scene.getBoundingClientRect();
    strip.current.scrollLeft += left + share * width - at;
    kept.current = null;
  }, [strip, perSecond]);
}

/** The film from left to right, scenes as wide as they are long; a tap goes there. */
export function Strip({
  perSecond,
  onZoom,
}: {
  perSecond: number;
  onZoom: (factor: number) => void;
}): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { item, pick } = useItem();
  const { scenes, fps } = useFilmTime();
  const chosen = item && "scene" in item ? item.scene : null;
  const strip = useRef<HTMLDivElement>(null);
  useZoom(strip, perSecond, onZoom);
  const here = useTransportState(editor.transport, ({ seconds }) =>
    scenes.findLastIndex((scene) => scene.start.seconds <= seconds + 1e-3),
  );
  useEffect(() => {
    const frame = strip.current?.children[here];
    if (frame instanceof HTMLElement) strip.current?.scrollTo({ left: frame.offsetLeft - 80 });
  }, [here]);
  return (
    <div
      ref={strip}
      role="group"
      aria-label={t`Film strip`}
      className="relative flex h-16 shrink-0 gap-0.5 touch-pan-x overflow-x-auto border-t border-line bg-surface p-1"
    >
      {scenes.map((scene) => (
        <button
          key={scene.scene}
          type="button"
          aria-label={t`Go to scene ${scene.number}`}
          aria-pressed={chosen === scene.scene}
          onClick={() => {
            pick({ kind: "scene", scene: scene.scene });
            editor.transport.seek(scene.start.seconds + 0.5 / fps);
          }}
          style={{ width: Math.max(LEAST_PX, scene.length.seconds * perSecond) }}
          className={classes(
            "relative h-full shrink-0 overflow-hidden rounded-control",
            chosen === scene.scene && "outline-2 -outline-offset-2 outline-accent",
          )}
        >
          <Frame scene={scene} className="h-full min-w-full" />
          <span className="absolute bottom-0.5 left-0.5 rounded-xs bg-black/65 px-1 text-meta text-white">
            {scene.number}
          </span>
        </button>
      ))}
    </div>
  );
}
