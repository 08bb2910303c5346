/** Fields that several panels have. */
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { number } from "@/shared/text/format";
import { Select } from "@/shared/ui/field";
import {
  LEAST_DB,
  level,
  MOST_DB,
  moveTo,
  speakFrom,
  transition,
  trim,
  type Track,
  type TransitionKind,
} from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { KINDS, useKindNames } from "../lanes/cuts";
import { unnamed } from "../time/split";
import { floorOf, latestVoice, MOST_SECONDS, type SceneTimes } from "../time/retime";
import { NumberField } from "./number-field";

export function Section({ title, children }: { title?: string; children: ReactNode }): ReactNode {
  return (
    <section className="flex flex-col gap-3">
      {title && <h3 className="text-dense font-semibold text-muted">{title}</h3>}
      {children}
    </section>
  );
}

export const Pair = ({ children }: { children: ReactNode }): ReactNode => (
  <div className="grid grid-cols-2 items-start gap-3">{children}</div>
);

interface OfScene {
  scene: SceneTimes;
  bare?: boolean;
}

export function LengthField({ scene, bare }: OfScene): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { fps } = useFilmTime();
  return (
    <NumberField
      label={bare ? t`Length of scene ${scene.number}` : t`Length`}
      unit={t`s`}
      value={scene.length.seconds}
      min={Math.ceil((floorOf(scene, fps) / fps) * 100) / 100}
      max={MOST_SECONDS}
      {...(bare && { bare })}
      off={unnamed(scene.scene) && t`This scene is still being cut.`}
      onCommit={(seconds) => trim(editor, scene.scene, Math.round(seconds * fps))}
    />
  );
}

/** When a scene's narration begins, from the scene's start. */
export function VoiceField({ scene, bare }: OfScene): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { fps } = useFilmTime();
  const latest = latestVoice(scene, fps);
  return (
    <NumberField
      label={bare ? t`Narration of scene ${scene.number} begins after` : t`Narration begins after`}
      unit={t`s`}
      value={scene.head.seconds}
      min={0}
      max={Math.floor((latest / fps) * 100) / 100}
      {...(bare && { bare })}
      off={
        scene.narration.frames
          ? unnamed(scene.scene) && t`This scene is still being cut.`
          : t`No voice in this scene`
      }
      hint={
        !bare &&
        scene.narration.frames > 0 &&
        t`At most ${number(latest / fps)} s: the voice needs ${number(scene.narration.seconds, 1)} s, and air behind it.`
      }
      onCommit={(seconds) => speakFrom(editor, scene.scene, Math.round(seconds * fps))}
    />
  );
}

/** Scenes have no gaps: where one starts follows from its place, so that is what can be changed. */
export function PlaceField({ scene, bare }: OfScene): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { scenes } = useFilmTime();
  return (
    <NumberField
      label={bare ? t`Position of scene ${scene.number}` : t`Position`}
      unit={t`of ${scenes.length}`}
      value={scene.number}
      step={1}
      digits={0}
      min={1}
      max={scenes.length}
      {...(bare && { bare })}
      onCommit={(place) => moveTo(editor, scene.scene, place - 1)}
    />
  );
}

export function KindField({ scene, bare }: OfScene): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const names = useKindNames();
  return (
    <Select
      label={bare ? t`Transition after scene ${scene.number}` : t`Kind`}
      {...(bare && { bare })}
      value={scene.transition.kind}
      onChange={(event) => transition(editor, [scene.scene], event.target.value as TransitionKind)}
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {names[kind]}
        </option>
      ))}
    </Select>
  );
}

export function TransitionSecondsField({ scene, bare }: OfScene): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { kind, asked, length } = scene.transition;
  const short = kind !== "cut" && length.seconds < asked - 0.05;
  return (
    <NumberField
      label={bare ? t`Seconds of the transition after scene ${scene.number}` : t`Seconds`}
      unit={t`s`}
      value={asked}
      min={0}
      max={2}
      {...(bare && { bare })}
      off={kind === "cut" && t`A cut takes no time.`}
      hint={!bare && short && t`The scenes beside it allow ${number(length.seconds, 2)} s.`}
      onCommit={(seconds) => transition(editor, [scene.scene], kind, seconds)}
    />
  );
}

export function LevelField({ track, label }: { track: Track | "ducking"; label: string }): ReactNode {
  const editor = useEditor();
  const { levels, ducking } = useFilmTime();
  const value = track === "ducking" ? (ducking?.depth_db ?? 0) : levels[track].db;
  return (
    <NumberField
      label={label}
      unit="dB"
      value={value}
      step={1}
      digits={1}
      min={track === "ducking" ? 0 : LEAST_DB}
      max={track === "ducking" ? 24 : MOST_DB}
      onCommit={(db) => level(editor, track, db)}
    />
  );
}
