import { useLingui } from "@lingui/react/macro";
import {
  Captions,
  CaptionsOff,
  Maximize,
  Minimize,
  Pause,
  Play,
  Repeat,
  Volume2,
  VolumeX,
} from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { usePrefs } from "@/shared/session/prefs";
import { clock } from "@/shared/text/format";
import { IconButton, Spinner } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { useRoom } from "@/shared/ui/use-media";
import type { Timeline } from "./picture";
import { sceneAt } from "./picture";
import { Scrubber } from "./scrubber";
import type { Span, Transport } from "./transport";
import { toggleCaptions, toggleMuted } from "./use-playback-actions";
import { useTransportState } from "./use-transport";

export interface ControlsProps {
  transport: Transport;
  timeline: Timeline;
  compact?: boolean | undefined;
  /** What Repeat repeats; the scene at the playhead unless something is chosen. */
  selection?: Span | null | undefined;
  fullScreen: (() => void) | null;
  /** Whether it fills the screen. */
  full?: boolean;
  /** Between the time and the buttons, or above where that is too narrow. */
  children?: ReactNode;
}

export function Controls(props: ControlsProps): ReactNode {
  const { transport, timeline, compact, fullScreen, full = false, children } = props;
  const empty = timeline.scenes.length === 0;
  // On a phone a bar between the buttons would be too short to find a moment on.
  const inline = useRoom() !== "phone" && compact;
  return (
    <div className={classes("flex flex-col bg-surface px-2 pt-1 pb-1.5", !compact && "sm:px-3")}>
      {children && <div className="flex justify-center pb-1 sm:hidden">{children}</div>}
      {!inline && <Scrubber transport={transport} timeline={timeline} />}
      <div className="flex items-center gap-1">
        <PlayButton transport={transport} empty={empty} />
        <Time transport={transport} />
        <div className="flex min-w-0 flex-1 justify-center px-2">
          {inline ? (
            <div className="min-w-12 flex-1">
              <Scrubber transport={transport} timeline={timeline} />
            </div>
          ) : (
            <div className="max-sm:hidden">{children}</div>
          )}
        </div>
        <Volume compact={compact} />
        <CaptionsButton none={timeline.captions.cues.length === 0} />
        {!compact && <LoopButton {...props} />}
        {fullScreen && <FullScreenButton run={fullScreen} full={full} />}
      </div>
    </div>
  );
}

function PlayButton({ transport, empty }: { transport: Transport; empty: boolean }): ReactNode {
  const { t } = useLingui();
  const playing = useTransportState(transport, (state) => state.playing);
  const waiting = useTransportState(transport, (state) => state.waiting);
  return (
    <IconButton
      label={playing ? t`Pause` : t`Play`}
      shortcut="K"
      data-play
      off={empty && t`There is nothing to play yet.`}
      onClick={() => transport.toggle()}
    >
      {waiting ? (
        <Spinner />
      ) : playing ? (
        <Pause aria-hidden className="size-5" />
      ) : (
        <Play aria-hidden className="size-5" />
      )}
    </IconButton>
  );
}

/** The playhead in figures, written past React. */
function Time({ transport }: { transport: Transport }): ReactNode {
  const text = useRef<HTMLSpanElement>(null);
  const duration = useTransportState(transport, (state) => state.duration);
  useEffect(
    () =>
      transport.onFrame((seconds) => {
        const shown = clock(seconds, true);
        if (text.current && text.current.textContent !== shown) text.current.textContent = shown;
      }),
    [transport],
  );
  return (
    <span className="timecode px-1 text-dense whitespace-nowrap">
      <span ref={text} className="inline-block min-w-10 text-right" />
      <span className="text-muted"> / {clock(duration, true)}</span>
    </span>
  );
}

function Volume({ compact }: { compact?: boolean | undefined }): ReactNode {
  const { t } = useLingui();
  const muted = usePrefs((prefs) => prefs.muted);
  const volume = usePrefs((prefs) => prefs.volume);
  return (
    <>
      <IconButton label={muted ? t`Sound on` : t`Sound off`} shortcut="M" onClick={toggleMuted}>
        {muted || volume === 0 ? (
          <VolumeX aria-hidden className="size-4.5" />
        ) : (
          <Volume2 aria-hidden className="size-4.5" />
        )}
      </IconButton>
      {!compact && (
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={muted ? 0 : volume}
          aria-label={t`Volume`}
          className="hidden h-6 w-20 accent-accent md:block"
          onChange={(event) => {
            const next = Number(event.target.value);
            usePrefs.setState({ volume: next, muted: next === 0 });
          }}
        />
      )}
    </>
  );
}

function CaptionsButton({ none }: { none: boolean }): ReactNode {
  const { t } = useLingui();
  const on = usePrefs((prefs) => prefs.captions);
  return (
    <IconButton
      label={t`Captions`}
      shortcut="C"
      aria-pressed={on}
      off={none && t`This film has no captions: nothing is spoken, or they are switched off.`}
      onClick={toggleCaptions}
    >
      {on && !none ? (
        <Captions aria-hidden className="size-4.5" />
      ) : (
        <CaptionsOff aria-hidden className="size-4.5 text-muted" />
      )}
    </IconButton>
  );
}

function LoopButton({ transport, timeline, selection }: ControlsProps): ReactNode {
  const { t } = useLingui();
  const loop = useTransportState(transport, (state) => state.loop);
  const toggle = (): void => {
    if (loop) return transport.setLoop(null);
    const scene = timeline.scenes[sceneAt(timeline, transport.frame())];
    const here = scene && {
      start: scene.start.frames / timeline.fps,
      end: (scene.end.frames + scene.hold.frames) / timeline.fps,
    };
    transport.setLoop(selection ?? here ?? null);
  };
  return (
    <IconButton
      label={selection ? t`Repeat what is selected` : t`Repeat this scene`}
      aria-pressed={loop !== null}
      off={timeline.scenes.length === 0 && t`There is nothing to play yet.`}
      className={classes("max-sm:hidden", loop && "bg-accent-soft text-accent")}
      onClick={toggle}
    >
      <Repeat aria-hidden className="size-4.5" />
    </IconButton>
  );
}

function FullScreenButton({ run, full }: { run: () => void; full: boolean }): ReactNode {
  const { t } = useLingui();
  return (
    <IconButton label={full ? t`Leave full screen` : t`Full screen`} shortcut="F" onClick={run}>
      {full ? <Minimize aria-hidden className="size-4.5" /> : <Maximize aria-hidden className="size-4.5" />}
    </IconButton>
  );
}
