import { useLingui } from "@lingui/react/macro";
import { AudioLines, GripVertical, Image, Video } from "lucide-react";
import { memo, useMemo, useRef, type ReactNode } from "react";
import type { Scene } from "@/shared/film/queries";
import { useFilm } from "@/shared/film/context";
import { kindOf, type SceneDoc } from "@/shared/film/types";
import { Skeleton } from "@/shared/ui/states";
import { classes } from "@/shared/ui/classes";
import { QuietText } from "../edit/quiet-text";
import { useMentioningField, type CardScene } from "../edit/use-scene-field";
import { SCENE_KINDS } from "../units/names";
import { UnitDetail } from "../units/unit-detail";
import { useStandings } from "../units/use-standing";
import { CastChips, LengthChip, ShotChip, TransitionChip } from "./chips";
import { useCommands } from "./commands";
import { useFileDrop } from "./file-drop";
import { useDraggable } from "./dragging";
import { Frame } from "./frame";
import { Lines } from "./lines";
import { SceneMenu } from "./scene-menu";
import { UnitRow } from "./unit-row";
import { kindOfFile } from "./uploads";

type Told = Scene;

export interface SceneCardProps {
  id: string;
  /** Its place, from 0, among how many. */
  place: number;
  total: number;
  told: Told | undefined;
  /** A small picture of it. */
  picture: string | undefined;
  selected: boolean;
  /** The unit whose takes are open. */
  unit: string | null;
  onSelect: (scene: string, unit?: string | null) => void;
}

/** What is shown of a scene's units, always in the same order. */
const sceneUnits = (units: Told["units"]): Told["units"] =>
  SCENE_KINDS.flatMap((kind) => units.filter((one) => kindOf(one.unit) === kind));

/** A scene: what is seen, said and heard, how long, and how what it is made of stands. */
export const SceneCard = memo(function SceneCard(props: SceneCardProps): ReactNode {
  const { t } = useLingui();
  const { id, place, selected, told, onSelect } = props;
  const scene = useFilm((film) => film.shared?.film.scenes.find((one) => one.id === id));
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const { dragged, edge } = useDraggable(id, card, handle);
  const commands = useCommands();
  const drop = useFileDrop((file) => {
    const kind = kindOfFile(file, Boolean(scene?.lines.length));
    if (kind) void commands.upload(id, kind, file);
  });
  if (!scene) return null;
  const number = place + 1;
  return (
    <li
      ref={card}
      data-card={id}
      aria-current={selected || undefined}
      onFocusCapture={() => {
        if (!selected) onSelect(id);
      }}
      {...drop.handlers}
      className={classes(
        "relative rounded-card border bg-surface p-3 shadow-card [contain-intrinsic-size:auto_15rem] [content-visibility:auto]",
        "scroll-my-3 transition-colors",
        selected ? "border-accent" : "border-line",
        drop.over && "!border-accent bg-accent-soft",
        dragged && "opacity-45",
      )}
    >
      {edge && (
        <div
          aria-hidden
          className={classes("absolute inset-x-0 z-10 h-1 bg-accent", edge === "top" ? "top-0" : "bottom-0")}
        />
      )}
      <div className="flex items-center gap-1 pb-2">
        <button
          ref={handle}
          type="button"
          data-handle
          aria-label={t`Scene ${number}`}
          title={t`Drag to move; Alt with an arrow key does, too`}
          onClick={() => onSelect(id)}
          onDoubleClick={() => edit(card.current)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            edit(card.current);
          }}
          className="-ml-1 inline-flex min-h-8 cursor-grab items-center gap-0.5 rounded-control pr-2 text-ui font-semibold hover:bg-sunken pointer-coarse:min-h-11"
        >
          <GripVertical aria-hidden className="size-4 text-muted" />
          <span className="timecode">{number}</span>
        </button>
        <div className="flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto [scrollbar-width:none]">
          {told && (
            <Chips
              card={{ videoId: told.video_id, sceneId: told.id, scene, number }}
              told={told}
              last={number === props.total}
            />
          )}
        </div>
        <SceneMenu id={id} place={place} total={props.total} told={told} scene={scene} />
      </div>
      <Body {...props} scene={scene} />
    </li>
  );
});

const edit = (card: HTMLElement | null): void => card?.querySelector<HTMLElement>("textarea")?.focus();

function Body({ scene, told, ...props }: SceneCardProps & { scene: SceneDoc }): ReactNode {
  const { t } = useLingui();
  const aspect = useFilm((film) => film.shared?.film.settings.aspect_ratio ?? "16:9");
  const list = useMemo(() => sceneUnits(told?.units ?? []), [told?.units]);
  const units = useStandings(list.map((one) => one.unit), list); // prettier-ignore
  const number = props.place + 1;
  const busy = units.find((one) => one.state === "running" && /^(image|clip)/.test(one.kind));
  const opened = props.selected && list.some((one) => one.unit === props.unit) ? props.unit : null;
  const tall = aspect === "9:16" || aspect === "4:5";
  return (
    <>
      <div className="flex flex-col gap-3 @xl:flex-row">
        <div
          className={classes(
            "flex shrink-0 gap-2 @xl:flex-col",
            tall ? "items-start @xl:w-44 @xl:items-stretch" : "flex-col @xl:w-70",
          )}
        >
          <Frame
            src={props.picture ?? told?.image_url}
            alt={t`Picture of scene ${number}`}
            aspect={aspect}
            busy={busy}
            className={tall ? "w-28 shrink-0 @xl:w-full" : undefined}
          />
          <UnitRow
            units={units}
            number={number}
            open={opened}
            onOpen={(unit) => props.onSelect(scene.id, unit)}
          />
        </div>
        {told ? (
          <Fields card={{ videoId: told.video_id, sceneId: told.id, scene, number }} />
        ) : (
          <Skeleton className="min-h-32 flex-1" />
        )}
      </div>
      {opened && told && (
        <UnitDetail
          unit={units.find((one) => one.unit === opened)!}
          scene={scene.id}
          pinned={told.pins}
          onClose={() => props.onSelect(scene.id, null)}
        />
      )}
    </>
  );
}

function Fields({ card }: { card: CardScene }): ReactNode {
  const { t } = useLingui();
  const members = useFilm((film) => film.shared?.film.cast);
  const cast = (members ?? []).map((one) => one.id);
  const text = useMentioningField(card, "visual_description", cast);
  const motion = useMentioningField(card, "motion", cast);
  const sound = useMentioningField(card, "audio_description", cast);
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <QuietText
        saved={text}
        label={t`What is seen in scene ${card.number}`}
        icon={Image}
        large
        maxLength={4000}
      />
      <Lines card={card} />
      <QuietText
        saved={motion}
        label={t`Movement and camera`}
        icon={Video}
        placeholder={t`What moves, and how the camera does`}
        maxLength={4000}
      />
      <QuietText
        saved={sound}
        label={t`What is heard`}
        icon={AudioLines}
        placeholder={t`Sounds around it`}
        maxLength={4000}
      />
      <div className="mt-1 flex flex-wrap items-center gap-1.5 pl-7">
        <CastChips card={card} />
      </div>
    </div>
  );
}

function Chips({ card, told, last }: { card: CardScene; told: Told; last: boolean }): ReactNode {
  return (
    <>
      <LengthChip card={card} length={told.length} measured={told.measured} />
      <ShotChip card={card} />
      <TransitionChip card={card} last={last} />
    </>
  );
}
