import { useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { FilmDoc } from "@/shared/film/types";
import { castName } from "@/shared/film/words";
import { classes } from "@/shared/ui/classes";
import { CaptionsOver } from "./captions";
import { Controls } from "./controls";
import type { PreviewState } from "./engine";
import { useFullScreen } from "./full-screen";
import { sceneAt, type SceneTimes, type Timeline, type UnitTake } from "./picture";
import { FinishedPicture, LivePicture, Screen } from "./screen";
import type { Span, Transport } from "./transport";
import { usePlaybackActions } from "./use-playback-actions";
import { useFit, useTransportState } from "./use-transport";

export interface StageProps {
  transport: Transport;
  timeline: Timeline;
  film: Pick<FilmDoc, "settings" | "scenes"> & Partial<Pick<FilmDoc, "cast">>;
  /** One row of controls. */
  compact?: boolean;
  /** What Repeat repeats instead of the scene at the playhead. */
  selection?: Span | null;
  /** The cut to be played instead of the live preview. */
  finished?: UnitTake | null;
  onFinishedFailed?: () => void;
  /** Among the controls. */
  children?: ReactNode;
  className?: string;
}

const SHAPES: Record<string, number> = { "16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1, "4:5": 4 / 5 };

/** A film as it stands, to be watched. It fills what is around it, which needs a height. */
export function Stage(props: StageProps): ReactNode {
  const { transport, timeline, film, compact, selection, finished, children, className } = props;
  const { t } = useLingui();
  const root = useRef<HTMLElement>(null);
  const [state, setState] = useState<PreviewState>({ waits: null, failed: [] });
  const ratio = SHAPES[film.settings.aspect_ratio] ?? 16 / 9;
  const { full, toggle: fullScreen } = useFullScreen(root);
  useFit(transport, timeline);
  usePlaybackActions(transport, fullScreen);
  useHiddenPause(transport);
  const texts = useCallback((scene: SceneTimes): string => described(film, scene.scene), [film]);
  const scene = useSceneHere(transport, timeline);
  return (
    <section
      ref={root}
      aria-label={t`Film`}
      className={classes("flex h-full min-h-0 flex-col overflow-hidden bg-surface", className)}
    >
      <Screen
        ratio={ratio}
        label={scene ? t`Scene ${scene.number}: ${texts(scene)}` : t`No scenes yet`}
        onPress={() => transport.toggle()}
        over={!finished && <Note timeline={timeline} state={state} />}
      >
        {finished ? (
          <FinishedPicture
            transport={transport}
            cut={finished}
            fps={timeline.fps}
            onFailed={() => props.onFinishedFailed?.()}
          />
        ) : (
          <LivePicture
            transport={transport}
            timeline={timeline}
            card={(one) => ({ title: t`Scene ${one.number}`, text: texts(one) })}
            onState={setState}
          />
        )}
        <CaptionsOver
          transport={transport}
          track={timeline.captions}
          language={film.settings.language}
          upright={ratio < 1}
        />
      </Screen>
      <Controls
        {...{ transport, timeline, compact, selection, full }}
        fullScreen={document.fullscreenEnabled ? fullScreen : null}
      >
        {children}
      </Controls>
    </section>
  );
}

/** What is to be seen in a scene, with whoever is named in it. */
function described({ scenes, cast = [] }: StageProps["film"], id: string): string {
  const text = scenes.find((scene) => scene.id === id)?.visual_description ?? "";
  return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, member: string) => castName({ scenes, cast }, member));
}

/** What somebody should know about what they see. */
function Note({ timeline, state }: { timeline: Timeline; state: PreviewState }): ReactNode {
  const { t } = useLingui();
  const numbers = state.failed.join(", ");
  const words = {
    empty: t`No scenes yet. Tell the director what film you want.`,
    failed: t`Clip ${numbers} cannot be played here; its picture stands in.`,
    all: t`Loading the picture…`,
    clip: t`Preview in low detail`,
  };
  const empty = timeline.scenes.length === 0;
  const text = empty ? words.empty : numbers ? words.failed : state.waits && words[state.waits];
  if (!text) return null;
  return (
    <p
      role="status"
      className="absolute top-2 left-2 max-w-[80%] rounded-control bg-black/65 px-2 py-1 text-meta text-white"
    >
      {text}
    </p>
  );
}

/** The scene at the playhead; re-renders when another one is. */
function useSceneHere(transport: Transport, timeline: Timeline): SceneTimes | undefined {
  const index = useTransportState(transport, (state) =>
    sceneAt(timeline, Math.floor(state.seconds * timeline.fps + 1e-6)),
  );
  return timeline.scenes[index];
}

/** Nobody watches a tab that is hidden. */
function useHiddenPause(transport: Transport): void {
  useEffect(() => {
    const pause = (): void => {
      if (document.hidden) transport.pause();
    };
    document.addEventListener("visibilitychange", pause);
    return () => document.removeEventListener("visibilitychange", pause);
  }, [transport]);
}
