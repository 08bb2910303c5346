/** The scenes: film strips that are pulled, moved and cut. */
import { useLingui } from "@lingui/react/macro";
import { memo, useMemo, type PointerEvent, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { usePlan } from "@/shared/film/queries";
import { clock, credits, number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { useEditor, useFilmTime, useView } from "../editor";
import { useItem } from "../item";
import type { SceneTimes } from "../time/retime";
import { toPx } from "../time/scale";
import { useTakes } from "../takes";
import { Cuts } from "./cuts";
import { Dot } from "./dot";
import { HEAD, HEIGHT, ratioOf } from "./geometry";
import { Handles } from "./handles";
import { Lane, type Piece } from "./lane";
import { LimitNote } from "./limit-note";
import { dragScene } from "./reordering";
import { titleOf, useSceneDocs, useStandings, useStateWords, worst, type Standing } from "./states";
import { Strip, type Film } from "./strip";

interface ScenePiece extends Piece {
  scene: SceneTimes;
  title: string;
  standing: Standing | null;
  words: string;
}

export function SceneLane(): ReactNode {
  const { t } = useLingui();
  const also = useView((view) => view.also);
  const ratio = ratioOf(useFilm((film) => film.shared?.film.settings.aspect_ratio));
  const pieces = useScenePieces();
  const press = usePress();
  return (
    <>
      <Lane name={t`Scenes`} pieces={pieces} selected={also} onPress={press}>
        {(piece, seen, width) => (
          <SceneClip piece={piece} from={seen.from} to={seen.to} width={width} ratio={ratio} />
        )}
      </Lane>
      <Handles />
      <Cuts />
      <LimitNote />
    </>
  );
}

function useScenePieces(): ScenePiece[] {
  const { t } = useLingui();
  const film = useFilmTime();
  const docs = useSceneDocs();
  const standings = useStandings();
  const flash = useView((view) => view.flash);
  const words = useStateWords();
  const prices = usePrices();
  return useMemo(
    () =>
      film.scenes.map((scene): ScenePiece => {
        const { scene: id, number: place, start, end, length } = scene;
        const title = titleOf(docs.get(id));
        const standing = worst([`image:${id}`, `clip:${id}`].flatMap((unit) => standings[unit] ?? []));
        const price = prices.get(id);
        const said = [standing && words(standing), price && credits(price)].filter(Boolean).join(" · ");
        const lasts = t`${number(length.seconds, 1)} seconds, ${clock(start.seconds)} to ${clock(end.seconds)}`;
        return {
          item: { kind: "scene", scene: id },
          from: start.frames,
          to: end.frames,
          order: place,
          wide: id,
          // Begins with what is written on it, so that whoever speaks to the page can name it.
          label: [`${t`Scene ${place}`} ${title}`.trim(), said, lasts].filter(Boolean).join(", "),
          className: classes(
            "cursor-grab border bg-sunken shadow-card active:cursor-grabbing",
            standing?.state === "failed" ? "border-error" : "border-lane-scenes/60",
            flash.includes(id) && "flash",
          ),
          scene,
          title,
          standing,
          words: said,
        };
      }),
    [film.scenes, docs, standings, flash, words, prices, t],
  );
}

/** What it would cost to make a scene's picture and clip anew, where that costs anything. */
function usePrices(): Map<string, number> {
  const { videoId } = useEditor();
  const { data } = usePlan(videoId);
  return useMemo(() => {
    const found = new Map<string, number>();
    for (const line of data?.lines ?? [])
      if (line.scene && (line.kind === "image" || line.kind === "clip"))
        found.set(line.scene, (found.get(line.scene) ?? 0) + line.credits);
    return found;
  }, [data]);
}

/** Selecting, with Shift from the one that is selected to this one; dragging, with a mouse or pen. */
function usePress(): (piece: ScenePiece, event: PointerEvent) => void {
  const editor = useEditor();
  const { item, pick } = useItem();
  return (piece, event) => {
    const { scene } = piece.scene;
    const click = ({ shiftKey }: { shiftKey: boolean }): void => {
      const anchor = item && "scene" in item ? item.scene : null;
      if (shiftKey && anchor)
        return editor.view.setState({ also: between(editor.film().scenes, anchor, scene) });
      editor.view.setState({ also: [] });
      pick(piece.item);
    };
    if (event.pointerType === "touch") click(event);
    else dragScene(editor, scene, event, click);
  };
}

/** The scenes from one to another, in order. */
export function between(scenes: readonly SceneTimes[], one: string, other: string): string[] {
  const [from, to] = [one, other].map((id) => scenes.findIndex((scene) => scene.scene === id));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  return scenes.slice(Math.min(from, to), Math.max(from, to) + 1).map((scene) => scene.scene);
}

/** Drawn anew only when another part of it is seen, which for most is never while one scrolls. */
const SceneClip = memo(function SceneClip({
  piece,
  from,
  to,
  width,
  ratio,
}: {
  piece: ScenePiece;
  /** What of it is in view, in px from its start. */
  from: number;
  to: number;
  width: number;
  ratio: number;
}): ReactNode {
  const scale = useView((view) => view.scale);
  const { scene, standing, title, words } = piece;
  const film = useStripFilm(scene);
  const held = toPx(scale, scene.clip.held);
  const missing = scene.clip.shown === "card";
  return (
    <>
      {missing ? (
        <span aria-hidden className="hatched absolute inset-0" />
      ) : (
        <Strip
          film={film}
          seen={{ from, to }}
          height={HEIGHT.scenes - 8}
          ratio={ratio}
          perFrame={scale.perFrame}
        />
      )}
      {held > 2 && <Held px={held} seconds={scene.clip.held / scale.fps} />}
      <span
        style={{ left: HEAD + 10 }}
        className={classes(
          "sticky mx-2.5 mt-1 flex w-fit max-w-[calc(100%-1.25rem)] items-center gap-1.5 rounded-xs px-1.5 text-meta",
          missing ? "text-text" : "bg-black/65 text-white",
        )}
      >
        <span className="font-semibold">{scene.number}</span>{" "}
        {width > 90 && <span className="truncate">{missing ? title || words : title}</span>}
      </span>
      {standing && <Mark standing={standing} words={words} roomy={width > 130} />}
    </>
  );
});

function useStripFilm({ scene: id, clip }: SceneTimes): Film {
  const takes = useTakes();
  const media = takes(`clip:${id}`)?.media;
  if (clip.shown === "clip" && media?.strip)
    return { url: media.strip, frames: clip.there, first: clip.first };
  return { url: takes(`image:${id}`)?.media.poster ?? media?.poster, frames: 0, first: 0 };
}

/** Where the clip is over and its last frame stands. */
function Held({ px, seconds }: { px: number; seconds: number }): ReactNode {
  const { t } = useLingui();
  return (
    <span
      className="absolute inset-y-0 right-0 border-l border-dashed border-white bg-white/45"
      style={{ width: px }}
    >
      {px > 76 && (
        // Not a part of the scene's name.
        <span
          aria-hidden
          data-held={t`held ${number(seconds, 1)} s`}
          className="absolute right-4 bottom-1 rounded-xs bg-black/65 px-1 text-meta whitespace-nowrap text-white after:content-[attr(data-held)]"
        />
      )}
    </span>
  );
}

/** A quiet dot with its words, and how far it is. */
function Mark({ standing, words, roomy }: { standing: Standing; words: string; roomy: boolean }): ReactNode {
  const { state, progress } = standing;
  return (
    <>
      <span
        title={words}
        className="absolute bottom-1 left-2.5 flex max-w-[calc(100%-1.25rem)] items-center gap-1.5 rounded-xs bg-surface/95 px-1.5 py-px text-meta text-text"
      >
        <Dot state={state} />
        {roomy && <span className="truncate">{words}</span>}
      </span>
      {state === "running" && (
        <span aria-hidden className="absolute inset-x-0 bottom-0 h-1 bg-run-soft">
          <span
            className={classes("block h-full w-full origin-left bg-run", progress === null && "breathe")}
            style={{ transform: `scaleX(${progress ?? 1})` }}
          />
        </span>
      )}
    </>
  );
}
