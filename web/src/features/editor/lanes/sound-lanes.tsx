/** What is heard: narration, sounds and music, each with its shape and its level. */
import { useLingui } from "@lingui/react/macro";
import { memo, useMemo, type PointerEvent, type ReactNode } from "react";
import { clock, number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { useEditor, useFilmTime, useView } from "../editor";
import { useItem } from "../item";
import type { SceneTimes } from "../time/retime";
import { toPx } from "../time/scale";
import { useTakes } from "../takes";
import type { Track } from "../edit/commands";
import { Dot } from "./dot";
import { HEAD, HEIGHT } from "./geometry";
import { Lane, type Piece } from "./lane";
import { usePeaks } from "./peaks";
import { dragNarration } from "./speaking";
import { useSceneDocs, useStandings, useStateWords, type Standing } from "./states";
import { VolumeLine } from "./volume-line";
import { Wave } from "./wave";

interface SoundPiece extends Piece {
  unit: string;
  text: string;
  standing: Standing | undefined;
}

const TONES: Record<Track, string> = {
  voice: "border-lane-narration/50 bg-lane-narration/15 text-lane-narration",
  sound: "border-lane-music/50 bg-lane-music/10 text-lane-music",
  music: "border-lane-music/50 bg-lane-music/20 text-lane-music",
};

/** Which units a lane shows, when each is heard, and what it is called. */
export function NarrationLane(): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const docs = useSceneDocs();
  const standings = useStandings();
  const press = useNarrationPress();
  const pieces = useMemo(
    () =>
      film.scenes.map((scene): SoundPiece => {
        const { scene: id, number: place, start, head, narration, end } = scene;
        const silent = !narration.frames;
        const from = start.frames + (silent ? 0 : head.frames);
        const text =
          docs
            .get(id)
            ?.lines.map((line) => line.text)
            .join(" ") ?? "";
        const lasts = t`${number(narration.seconds, 1)} seconds`;
        return {
          item: { kind: "speech", scene: id },
          from,
          to: silent ? end.frames : from + narration.frames,
          order: place,
          label: silent
            ? t`Narration ${place}: no voice in this scene`
            : [t`Narration ${place}`, text, lasts].filter(Boolean).join(", "),
          ...(silent ? { wide: id } : { voice: id }),
          unit: silent ? "" : `speech:${id}`,
          text: silent ? t`No voice in this scene` : text,
          standing: standings[`speech:${id}`],
        };
      }),
    [film.scenes, docs, standings, t],
  );
  return (
    <SoundLane name={t`Narration`} track="voice" height={HEIGHT.narration} pieces={pieces} onPress={press} />
  );
}

/** Selecting; dragging, with a mouse or pen. */
function useNarrationPress(): (piece: SoundPiece, event: PointerEvent) => void {
  const editor = useEditor();
  const { pick } = useItem();
  return (piece, event) => {
    if (event.button !== 0) return;
    pick(piece.item);
    const done = (): void => undefined;
    if (event.pointerType !== "touch" && piece.voice) dragNarration(editor, piece.voice, event, done);
  };
}

export function AmbienceLane(): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const docs = useSceneDocs();
  const standings = useStandings();
  const takes = useTakes();
  const pieces = useMemo(() => {
    const off = (scene: SceneTimes): boolean => docs.get(scene.scene)?.sound_on === false;
    const heard = (scene: SceneTimes): boolean =>
      off(scene) || Boolean(takes(`sound:${scene.scene}`) || standings[`sound:${scene.scene}`]);
    return film.scenes.filter(heard).map((scene): SoundPiece => {
      const { scene: id, number: place, start, end } = scene;
      const text = off(scene) ? t`Sound is off` : (docs.get(id)?.audio_description ?? "");
      return {
        item: { kind: "sound", scene: id },
        from: start.frames,
        to: end.frames,
        order: place,
        wide: id,
        label: [t`Sound ${place}`, text].filter(Boolean).join(", "),
        unit: off(scene) ? "" : `sound:${id}`,
        text,
        standing: standings[`sound:${id}`],
      };
    });
  }, [film.scenes, docs, standings, takes, t]);
  return <SoundLane name={t`Sound`} track="sound" height={HEIGHT.sound} pieces={pieces} />;
}

export function MusicLane(): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const takes = useTakes();
  const standings = useStandings();
  const { ducking, total } = film;
  const there = Boolean(ducking || takes("music"));
  const pieces: SoundPiece[] = there
    ? [
        {
          item: { kind: "music" },
          from: 0,
          to: total.frames,
          order: 0,
          wide: "*",
          label: t`Music, 0:00 to ${clock(total.seconds)}`,
          unit: "music",
          text: "",
          standing:
            standings.music ??
            (takes("music") ? undefined : { state: "missing", reason: "", progress: null }),
        },
      ]
    : [];
  return (
    <>
      <SoundLane name={t`Music`} track="music" height={HEIGHT.music} pieces={pieces} />
      {!there && (
        <p className="sticky left-40 flex h-full w-60 items-center text-meta text-muted">{t`No music in this film`}</p>
      )}
    </>
  );
}

function SoundLane({
  name,
  track,
  height,
  pieces,
  onPress,
}: {
  name: string;
  track: Track;
  height: number;
  pieces: SoundPiece[];
  onPress?: (piece: SoundPiece, event: PointerEvent) => void;
}): ReactNode {
  const shown = useMemo(
    () =>
      pieces.map((piece) => ({
        ...piece,
        className: piece.unit
          ? classes(track === "voice" ? "cursor-grab" : "cursor-pointer", "border", TONES[track])
          : "cursor-pointer border border-dashed border-line text-muted",
      })),
    [pieces, track],
  );
  return (
    <>
      <Lane name={name} pieces={shown} {...(onPress && { onPress })}>
        {(piece, seen, width) => (
          <Sound
            piece={piece}
            from={seen.from}
            to={seen.to}
            width={width}
            height={height - 10}
            track={track}
          />
        )}
      </Lane>
      {pieces.length > 0 && <VolumeLine track={track} height={height} />}
    </>
  );
}

const Sound = memo(function Sound({
  piece,
  from,
  to,
  width,
  height,
  track,
}: {
  piece: SoundPiece;
  /** What of it is in view, in px from its start. */
  from: number;
  to: number;
  width: number;
  height: number;
  track: Track;
}): ReactNode {
  const words = useStateWords();
  const take = useTakes()(piece.unit);
  const scale = useView((view) => view.scale);
  const { db } = useFilmTime().levels[track];
  const { data } = usePeaks(take?.take, take?.media.peaks);
  const state =
    take?.state === "stale" ? { state: "stale", reason: take.reason, progress: null } : piece.standing;
  const wrong = state && !["current", "pinned"].includes(state.state) ? words(state) : "";
  return (
    <>
      {take && (
        <Wave
          peaks={data}
          seen={{ from, to }}
          height={height}
          pxPerSecond={toPx(scale, scale.fps)}
          gain={10 ** (db / 20)}
        />
      )}
      {width > 40 && (wrong || piece.text) && (
        <span
          title={wrong || undefined}
          style={{ left: HEAD + 6 }}
          className="sticky mx-1.5 mt-0.5 flex w-fit max-w-[calc(100%-0.75rem)] items-center gap-1.5 rounded-xs bg-surface/85 px-1 text-meta text-text"
        >
          {wrong && state && <Dot state={state.state} />}
          <span className="truncate">{wrong && !(take && piece.text) ? wrong : piece.text}</span>
        </span>
      )}
    </>
  );
});
