/** The playhead: a line over the lanes and a handle in the ruler, moved by transform alone. */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import { useTransportState } from "@/shared/preview/use-transport";
import { clock } from "@/shared/text/format";
import { useEditor, useFilmTime, useView } from "../editor";
import { toPx } from "../time/scale";
import { useScrub } from "./ruler";

/** Keeps an element at the playhead. */
function useAtPlayhead(each?: (px: number) => void): React.RefObject<HTMLDivElement | null> {
  const { transport } = useEditor();
  const scale = useView((view) => view.scale);
  const element = useRef<HTMLDivElement>(null);
  const told = useRef(each);
  useEffect(() => {
    told.current = each;
  });
  useEffect(
    () =>
      transport.onFrame((seconds) => {
        // The frame that is shown, not the moment inside it.
        const px = toPx(scale, Math.floor(seconds * scale.fps + 1e-6));
        if (element.current) element.current.style.transform = `translateX(${px}px)`;
        told.current?.(px);
      }),
    [transport, scale],
  );
  return element;
}

export function PlayheadLine(): ReactNode {
  const line = useAtPlayhead(useFollowing());
  return (
    <div
      ref={line}
      aria-hidden
      className="pointer-events-none absolute inset-y-0 left-0 z-4 -ml-px w-0.5 bg-playhead"
    />
  );
}

/** Turns the page while playing; whoever scrolls by hand is left alone until the next start. */
function useFollowing(): (px: number) => void {
  const { scroller, transport } = useEditor();
  const following = useRef(true);
  const playing = useTransportState(transport, (state) => state.playing);
  useEffect(() => {
    following.current = true;
    const lanes = scroller.element;
    const leave = (): void => {
      following.current = false;
    };
    const passive = { passive: true };
    lanes?.addEventListener("wheel", leave, passive);
    lanes?.addEventListener("touchmove", leave, passive);
    const jump = transport.onJump((seconds) => {
      const { scale } = scroller;
      if (!lanes?.hasAttribute("data-dragging")) scroller.reveal(seconds * scale.fps * scale.perFrame, 0);
    });
    return () => {
      lanes?.removeEventListener("wheel", leave);
      lanes?.removeEventListener("touchmove", leave);
      jump();
    };
  }, [playing, scroller, transport]);
  return (px) => {
    if (transport.playing && following.current) scroller.reveal(px, 0);
  };
}

export function PlayheadHandle(): ReactNode {
  const { t } = useLingui();
  const { transport } = useEditor();
  const film = useFilmTime();
  const handle = useAtPlayhead();
  const scrub = useScrub();
  // Not while it plays: readers would never stop talking.
  const at = useTransportState(transport, (state) => (state.playing ? null : state.seconds));
  const said = useRef(0);
  if (at !== null) said.current = at;
  const scene = film.scenes.findLast((one) => one.start.seconds <= said.current + 1e-3);
  return (
    <div
      ref={handle}
      role="slider"
      tabIndex={0}
      aria-label={t`Playhead`}
      aria-valuemin={0}
      aria-valuemax={film.total.seconds}
      aria-valuenow={Math.round(said.current * 100) / 100}
      aria-valuetext={
        scene ? t`${clock(said.current, true)}, scene ${scene.number}` : clock(said.current, true)
      }
      onPointerDown={scrub}
      className="absolute top-0 left-0 z-1 -ml-3 flex h-full w-6 cursor-ew-resize touch-none items-end justify-center"
    >
      <span className="size-3 rotate-45 rounded-xs rounded-tl-none bg-playhead" />
    </div>
  );
}
