import { useLingui } from "@lingui/react/macro";
import { ArrowLeft, ArrowRight, Copy, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { clock, number } from "@/shared/text/format";
import { IconButton } from "@/shared/ui/button";
import { duplicate, remove, shift } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { useItem } from "../item";
import { plain, useSceneDocs, useStandings, useStateWords, worst } from "../lanes/states";
import type { SceneTimes } from "../time/retime";
import {
  KindField,
  LengthField,
  Pair,
  PlaceField,
  Section,
  TransitionSecondsField,
  VoiceField,
} from "./fields";
import { SoundOn } from "./sound-on";
import { TakeStrip } from "./take-strip";

export function ScenePanel({ scene }: { scene: SceneTimes }): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const doc = useSceneDocs().get(scene.scene);
  const last = scene.number === film.scenes.length;
  return (
    <>
      <Section>
        {doc && <p className="line-clamp-3 text-ui text-pretty">{plain(doc.visual_description)}</p>}
        <p className="timecode text-dense text-muted">
          {t`${clock(scene.start.seconds, true)} to ${clock(scene.end.seconds, true)}`}
        </p>
        <Standing scene={scene.scene} />
      </Section>
      <Section title={t`Time`}>
        <Pair>
          <LengthField scene={scene} />
          <PlaceField scene={scene} />
        </Pair>
        {scene.narration.frames > 0 && <VoiceField scene={scene} />}
        <Facts scene={scene} fps={film.fps} />
      </Section>
      <Section title={last ? t`End of the film` : t`Transition to scene ${scene.number + 1}`}>
        {last ? (
          <p className="text-dense text-muted">{t`The last frame is held for ${number(scene.hold.seconds)} s.`}</p>
        ) : (
          <Pair>
            <KindField scene={scene} />
            <TransitionSecondsField scene={scene} />
          </Pair>
        )}
      </Section>
      <Section title={t`Sound`}>
        <SoundOn scene={scene.scene} />
      </Section>
      <TakeStrip unit={`image:${scene.scene}`} title={t`Pictures`} />
      <TakeStrip unit={`clip:${scene.scene}`} title={t`Clips`} />
      <Buttons scene={scene} />
    </>
  );
}

function Standing({ scene }: { scene: string }): ReactNode {
  const standings = useStandings();
  const words = useStateWords();
  const one = worst([`image:${scene}`, `clip:${scene}`].flatMap((unit) => standings[unit] ?? []));
  if (!one) return null;
  return (
    <p className={one.state === "failed" ? "text-dense text-error" : "text-dense text-stale"}>{words(one)}</p>
  );
}

/** What decides how short or long it can be. */
function Facts({ scene, fps }: { scene: SceneTimes; fps: number }): ReactNode {
  const { t } = useLingui();
  const { narration, shortest, clip } = scene;
  const facts = [
    narration.frames
      ? t`With its narration the scene needs ${number(shortest.seconds, 1)} s.`
      : t`No voice in this scene.`,
    narration.measured ? "" : t`The narration's length is an estimate.`,
    clip.held > 0
      ? t`The clip is over early: its last frame is held for ${number(clip.held / fps, 1)} s.`
      : "",
    clip.shown === "image" ? t`There is no clip yet; the picture is shown.` : "",
  ].filter(Boolean);
  return (
    <ul className="flex flex-col gap-0.5 text-meta text-muted">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function Buttons({ scene }: { scene: SceneTimes }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { pick } = useItem();
  const { scenes } = useFilmTime();
  const doc = useSceneDocs().get(scene.scene);
  const { number: place } = scene;
  return (
    <div className="flex flex-wrap items-center gap-1">
      <IconButton
        label={t`Move scene ${place} earlier`}
        off={place === 1 && t`It is the first scene already.`}
        onClick={() => shift(editor, scene.scene, -1)}
      >
        <ArrowLeft aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t`Move scene ${place} later`}
        off={place === scenes.length && t`It is the last scene already.`}
        onClick={() => shift(editor, scene.scene, 1)}
      >
        <ArrowRight aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t`Duplicate scene ${place}`}
        off={!doc && t`The scene is being loaded.`}
        onClick={() => doc && duplicate(editor, doc)}
      >
        <Copy aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t`Remove scene ${place}`}
        onClick={() => {
          const next = scenes[place] ?? scenes[place - 2];
          pick(next ? { kind: "scene", scene: next.scene } : null);
          remove(editor, [scene.scene]);
        }}
      >
        <Trash2 aria-hidden className="size-4" />
      </IconButton>
      <Link
        to={`/films/${editor.videoId}?scene=${scene.scene}`}
        className="ml-auto rounded-control px-1 text-dense text-accent"
      >
        {t`Words and picture`}
      </Link>
    </div>
  );
}
