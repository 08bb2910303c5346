/** The whole film as a table of fields: everything that the lanes do, without dragging. */
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { clock } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { useFilmTime } from "../editor";
import { KindField, LengthField, PlaceField, TransitionSecondsField, VoiceField } from "../inspector/fields";
import { LevelField } from "../inspector/fields";
import { useItem } from "../item";
import { titleOf, useSceneDocs } from "../lanes/states";
import type { SceneTimes } from "../time/retime";
import { CaptionFields } from "./caption-fields";
import { RowMenu } from "./row-menu";

export function SceneTable(): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  return (
    <section aria-label={t`Scene table`} className="pane min-h-0 flex-1 bg-surface">
      <div className="flex flex-wrap items-end gap-4 border-b border-line px-4 py-3">
        <LevelField track="voice" label={t`Level of narration`} />
        <LevelField track="sound" label={t`Level of sounds`} />
        <LevelField track="music" label={t`Level of music`} />
        {film.ducking && <LevelField track="ducking" label={t`Music under voices, lower by`} />}
      </div>
      <table className="w-full min-w-290 border-collapse text-ui">
        <thead className="text-left text-meta text-muted">
          <tr>
            <Head className="w-24"><Trans>Position</Trans></Head>
            <Head className="w-40"><Trans>Scene</Trans></Head>
            <Head className="w-20"><Trans>Start</Trans></Head>
            <Head className="w-28"><Trans>Length</Trans></Head>
            <Head className="w-20"><Trans>End</Trans></Head>
            <Head className="w-28"><Trans>Narration after</Trans></Head>
            <Head className="w-44"><Trans>Transition</Trans></Head>
            <Head className="w-28"><Trans>Seconds</Trans></Head>
            <Head><Trans>Captions</Trans></Head>
            <Head className="w-12"><span className="sr-only"><Trans>Actions</Trans></span></Head>
          </tr>
        </thead>
        <tbody>
          {film.scenes.map((scene) => (
            <Row key={scene.scene} scene={scene} last={scene.number === film.scenes.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
} // prettier-ignore

const Head = ({ className, children }: { className?: string; children: ReactNode }): ReactNode => (
  <th scope="col" className={classes("px-2 py-2 font-medium first:pl-4", className)}>
    {children}
  </th>
);

const Cell = ({ children, className }: { children?: ReactNode; className?: string }): ReactNode => (
  <td className={classes("px-2 py-1.5 align-top first:pl-4", className)}>{children}</td>
);

function Row({ scene, last }: { scene: SceneTimes; last: boolean }): ReactNode {
  const { t } = useLingui();
  const { item, pick } = useItem();
  const doc = useSceneDocs().get(scene.scene);
  const chosen = item !== null && "scene" in item && item.scene === scene.scene;
  return (
    <tr className={classes("border-t border-line", chosen && "bg-accent-soft")}>
      <Cell>
        <PlaceField scene={scene} bare />
      </Cell>
      <th scope="row" className="px-2 py-1.5 text-left align-top font-normal">
        <button
          type="button"
          aria-pressed={chosen}
          onClick={() => pick({ kind: "scene", scene: scene.scene })}
          className="min-h-8 text-left"
        >
          <span className="block text-ui font-medium">{t`Scene ${scene.number}`}</span>
          <span className="line-clamp-1 text-meta text-muted">{titleOf(doc)}</span>
        </button>
      </th>
      <Cell className="timecode pt-3">{clock(scene.start.seconds, true)}</Cell>
      <Cell>
        <LengthField scene={scene} bare />
      </Cell>
      <Cell className="timecode pt-3">{clock(scene.end.seconds, true)}</Cell>
      <Cell>
        <VoiceField scene={scene} bare />
      </Cell>
      <Cell>{!last && <KindField scene={scene} bare />}</Cell>
      <Cell>{!last && <TransitionSecondsField scene={scene} bare />}</Cell>
      <Cell>
        <CaptionFields scene={scene} />
      </Cell>
      <Cell>
        <RowMenu scene={scene} />
      </Cell>
    </tr>
  );
}
