import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { clock, number } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { LEAST_DB, mute, type Track } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { useSceneDocs, useStandings, useStateWords } from "../lanes/states";
import { useTakes } from "../takes";
import type { SceneTimes } from "../time/retime";
import { LevelField, Pair, Section, VoiceField } from "./fields";
import { SpeedField } from "./speed-field";
import { SoundOn } from "./sound-on";
import { TakeStrip } from "./take-strip";

/** One narration, one sound or the music. A level is the whole track's. */
export function SoundPanel({
  track,
  unit,
  scene,
}: {
  track: Track;
  unit: string;
  scene?: SceneTimes;
}): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const film = useFilmTime();
  const { db } = film.levels[track];
  const names: Record<Track, string> = {
    voice: t`Level of all narration`,
    sound: t`Level of all sounds`,
    music: t`Level of the music`,
  };
  return (
    <>
      <About unit={unit} scene={scene} />
      {track === "voice" && scene && scene.narration.frames > 0 && (
        <Section title={t`Time`}>
          <VoiceField scene={scene} />
        </Section>
      )}
      {track === "sound" && scene && (
        <Section title={t`In this scene`}>
          <SoundOn scene={scene.scene} />
        </Section>
      )}
      <Section title={t`Volume`}>
        <Pair>
          <LevelField track={track} label={names[track]} />
          {track === "music" && film.ducking && (
            <LevelField track="ducking" label={t`Lower under voices by`} />
          )}
        </Pair>
        <div>
          <Button aria-pressed={db <= LEAST_DB} onClick={() => mute(editor, track)}>
            {db <= LEAST_DB ? t`Unmute the track` : t`Mute the track`}
          </Button>
        </div>
      </Section>
      {track === "voice" && (
        <Section title={t`Speech`}>
          <SpeedField />
        </Section>
      )}
      <TakeStrip unit={unit} title={t`Takes`} />
    </>
  );
}

function About({ unit, scene }: { unit: string; scene: SceneTimes | undefined }): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const take = useTakes()(unit);
  const standing = useStandings()[unit];
  const words = useStateWords();
  const doc = useSceneDocs().get(scene?.scene ?? "");
  const text = unit.startsWith("speech:")
    ? doc?.lines.map((line) => line.text).join(" ")
    : doc?.audio_description;
  const voice = scene && unit.startsWith("speech:") ? scene : null;
  const said = voice
    ? voice.narration.frames
      ? t`${number(voice.narration.seconds, 1)} s, from ${clock(voice.start.seconds + voice.head.seconds, true)}`
      : t`No voice in this scene`
    : scene
      ? t`${number(scene.length.seconds, 1)} s, from ${clock(scene.start.seconds, true)}`
      : t`${number(film.total.seconds, 1)} s; music follows the film's length by itself`;
  const wrong = take?.state === "stale" ? { state: "stale", reason: take.reason, progress: null } : standing;
  return (
    <Section>
      {text && <p className="text-ui text-pretty">{text}</p>}
      <p className="timecode text-dense text-muted">{said}</p>
      {wrong && !["current", "pinned"].includes(wrong.state) && (
        <p className="text-dense text-stale">{words(wrong)}</p>
      )}
    </Section>
  );
}
