/** On a phone: the stage, the film as a strip that scrolls and selects, and its scenes as a list with fields. */
import { useLingui } from "@lingui/react/macro";
import { ChevronDown, ChevronUp, Scissors, Trash2, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import type { Action } from "@/shared/keys/actions";
import { IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { remove, shift } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { KindField, LengthField } from "../inspector/fields";
import { useItem } from "../item";
import { titleOf, useSceneDocs } from "../lanes/states";
import type { SceneTimes } from "../time/retime";
import { Tool } from "../toolbar";
import { Details } from "./details";
import { Frame } from "./frame";
import { Strip, useCloseness } from "./strip";
import { Undo } from "./undo";
import { NoScenes } from "./no-scenes";
import { Picture } from "./picture";

export function PhoneLayout({ actions }: { actions: readonly Action[] }): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  const { perSecond, zoom } = useCloseness();
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
        <IconButton label={t`Film strip further`} className="ml-auto" onClick={() => zoom(1 / 1.5)}>
          <ZoomOut aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={t`Film strip closer`} onClick={() => zoom(1.5)}>
          <ZoomIn aria-hidden className="size-4" />
        </IconButton>
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
      <Strip perSecond={perSecond} onZoom={zoom} />
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
