/** On a phone: the stage, the film as a strip that scrolls and selects, and its scenes as a list with fields. */
import { useLingui } from "@lingui/react/macro";
import { ChevronDown, ChevronUp, Scissors, Trash2 } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import type { Action } from "@/shared/keys/actions";
import { mediaUrl } from "@/shared/api/address";
import { useFilm } from "@/shared/film/context";
import { useTransportState } from "@/shared/preview/use-transport";
import { clock } from "@/shared/text/format";
import { IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { remove, shift } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { KindField, LengthField } from "../inspector/fields";
import { useItem } from "../item";
import { ratioOf } from "../lanes/geometry";
import { titleOf, useSceneDocs } from "../lanes/states";
import { useTakes } from "../takes";
import type { SceneTimes } from "../time/retime";
import { Tool } from "../toolbar";
import { Details } from "./details";
import { Undo } from "./undo";
import { NoScenes } from "./no-scenes";
import { Picture } from "./picture";

export function PhoneLayout({ actions }: { actions: readonly Action[] }): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const split = actions.find((one) => one.id === "scene.split")!;
  return (
    <>
      <main aria-label={t`Film`} className="h-[36dvh] shrink-0 border-y border-line">
        <Picture compact />
      </main>
      <div className="flex shrink-0 items-center gap-1 border-b border-line bg-surface px-2">
        <Undo actions={actions} />
        <Tool action={split} icon={<Scissors aria-hidden className="size-4" />} />
        <Details />
        <span className="timecode ml-auto pr-2 text-dense text-muted">{clock(film.total.seconds, true)}</span>
      </div>
      <ol aria-label={t`Scenes`} className="pane flex-1 bg-sunken">
        {film.scenes.map((scene) => (
          <Row key={scene.scene} scene={scene} />
        ))}
        {film.scenes.length === 0 && (
          <li>
            <NoScenes />
          </li>
        )}
      </ol>
      <Strip />
    </>
  );
}

function Row({ scene }: { scene: SceneTimes }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { item, pick } = useItem();
  const { scenes } = useFilmTime();
  const doc = useSceneDocs().get(scene.scene);
  const chosen = item !== null && "scene" in item && item.scene === scene.scene;
  const row = useRef<HTMLLIElement>(null);
  const { number: place } = scene;
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [chosen]);
  const go = (): void => {
    pick({ kind: "scene", scene: scene.scene });
    editor.transport.seek(scene.start.seconds + 0.5 / editor.film().fps);
  };
  return (
    <li
      ref={row}
      className={classes(
        "flex flex-col gap-2 border-b border-line bg-surface p-3",
        chosen && "border-l-4 border-l-accent",
      )}
    >
      <div className="flex items-start gap-3">
        <button type="button" onClick={go} aria-pressed={chosen} className="flex min-w-0 flex-1 items-start gap-3 text-left">
          <Frame scene={scene} className="w-24 rounded-control" />
          <span className="min-w-0">
            <span className="block text-ui font-medium">{t`Scene ${place}`}</span>
            <span className="line-clamp-2 text-dense text-muted">
              {titleOf(doc)}
            </span>
          </span>
        </button>
        <IconButton label={t`Move scene ${place} up`} off={place === 1 && t`It is the first scene already.`} onClick={() => shift(editor, scene.scene, -1)}>
          <ChevronUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={t`Move scene ${place} down`} off={place === scenes.length && t`It is the last scene already.`} onClick={() => shift(editor, scene.scene, 1)} className="-ml-2">
          <ChevronDown aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div className="flex items-end gap-2">
        <div className="w-28"><LengthField scene={scene} bare /></div>
        <div className="min-w-0 flex-1">{place < scenes.length && <KindField scene={scene} bare />}</div>
        <IconButton label={t`Remove scene ${place}`} onClick={() => remove(editor, [scene.scene])}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
    </li>
  );
} // prettier-ignore

function Frame({ scene, className }: { scene: SceneTimes; className: string }): ReactNode {
  const takes = useTakes();
  const ratio = ratioOf(useFilm((film) => film.shared?.film.settings.aspect_ratio));
  const url = mediaUrl(
    takes(`clip:${scene.scene}`)?.media.poster ?? takes(`image:${scene.scene}`)?.media.poster,
  );
  return (
    <span
      className={classes("block shrink-0 overflow-hidden bg-sunken", !url && "hatched", className)}
      style={{ aspectRatio: ratio }}
    >
      {url && <img src={url} alt="" loading="lazy" decoding="async" className="size-full object-cover" />}
    </span>
  );
}

/** The film from left to right, scenes as wide as they are long; a tap goes there. */
function Strip(): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { item, pick } = useItem();
  const { scenes, fps } = useFilmTime();
  const chosen = item && "scene" in item ? item.scene : null;
  const strip = useRef<HTMLDivElement>(null);
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
      className="relative flex h-16 shrink-0 gap-0.5 overflow-x-auto border-t border-line bg-surface p-1"
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
          style={{ width: Math.max(48, scene.length.seconds * 22) }}
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
