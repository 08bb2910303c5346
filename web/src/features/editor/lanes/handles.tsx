/** The edges of scenes. They lie over the clips and not in them, since an option of a list holds no controls. */
import { useLingui } from "@lingui/react/macro";
import { Fragment, memo, type KeyboardEvent, type ReactNode } from "react";
import { number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { trim } from "../edit/commands";
import { useEditor, useFilmTime, useView } from "../editor";
import { useItem, type Item } from "../item";
import { unnamed } from "../time/split";
import { ceilingOf, floorOf, type SceneTimes } from "../time/retime";
import { meets, toPx } from "../time/scale";
import { atFloor, pullEdge, type Side } from "./trimming";

export function Handles(): ReactNode {
  const film = useFilmTime();
  const scale = useView((view) => view.scale);
  const window = useView((view) => view.window);
  const { item, pick } = useItem();
  const chosen = item?.kind === "scene" ? item.scene : null;
  return film.scenes.map((scene) => {
    const from = toPx(scale, scene.start.frames);
    const to = toPx(scale, scene.end.frames);
    // On a clip that is hardly wider than its handles, they would cover it.
    if (!meets(window, from, to) || to - from < 30 || unnamed(scene.scene)) return null;
    const open = chosen === scene.scene;
    return (
      <Fragment key={scene.scene}>
        <Handle
          {...{ scene, pick }}
          side="start"
          at={from}
          order={scene.number}
          open={open}
          roomy={open && to - from > 96}
        />
        <Handle
          {...{ scene, pick }}
          side="end"
          at={to}
          order={scene.number + 0.4}
          open={open}
          roomy={open && to - from > 96}
        />
      </Fragment>
    );
  });
}

const Handle = memo(function Handle({
  scene,
  side,
  at,
  order,
  open,
  roomy,
  pick,
}: {
  scene: SceneTimes;
  side: Side;
  at: number;
  order: number;
  open: boolean;
  /** There is room for a handle that is easy to hit. */
  roomy: boolean;
  pick: (item: Item) => void;
}): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { fps } = useFilmTime();
  const { number: place, length } = scene;
  const floor = floorOf(scene, fps);
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const frames = by * (event.shiftKey ? 10 : 1) * (side === "end" ? 1 : -1);
    const asked = length.frames + frames;
    if (asked < floor) atFloor(editor, scene);
    trim(editor, scene.scene, Math.min(ceilingOf(fps), Math.max(floor, asked)));
  };
  return (
    <div
      role="slider"
      tabIndex={open ? 0 : -1}
      data-order={order}
      aria-label={side === "end" ? t`End of scene ${place}` : t`Start of scene ${place}`}
      aria-valuemin={floor / fps}
      aria-valuemax={ceilingOf(fps) / fps}
      aria-valuenow={length.seconds}
      aria-valuetext={t`${number(length.seconds)} seconds`}
      onKeyDown={step}
      onPointerDown={(event) => {
        event.stopPropagation();
        pick({ kind: "scene", scene: scene.scene });
        pullEdge(editor, scene.scene, side, event);
      }}
      style={{ left: at }}
      className={classes(
        "group/handle absolute inset-y-1 z-2 cursor-ew-resize touch-none",
        roomy ? "w-6 pointer-coarse:w-11" : "w-3",
        side === "end" && "-translate-x-full",
      )}
    >
      <span
        aria-hidden
        className={classes(
          "absolute inset-y-0 grid w-3 place-items-center",
          side === "end" ? "right-0 rounded-r-control" : "left-0 rounded-l-control",
          open ? "bg-accent/90" : "opacity-0 group-hover/handle:bg-accent/70 group-hover/handle:opacity-100",
        )}
      >
        <span className="h-6 w-0.5 rounded-full bg-white/90" />
      </span>
    </div>
  );
});
