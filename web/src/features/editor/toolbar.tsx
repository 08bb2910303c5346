/** The row above the lanes: what is done most, how close one looks, and what is not saved yet. */
import { Plural, useLingui } from "@lingui/react/macro";
import {
  Magnet,
  Redo2,
  Rows3,
  Scissors,
  StretchHorizontal,
  Table2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import type { ReactNode } from "react";
import { shown, type Action } from "@/shared/keys/actions";
import { useSaving } from "@/shared/film/saving";
import { useTransportState } from "@/shared/preview/use-transport";
import { clock } from "@/shared/text/format";
import { IconButton } from "@/shared/ui/button";
import { Chip } from "@/shared/ui/states";
import { useEditor, useFilmTime, useView } from "./editor";
import { Exporting } from "./exporting";
import { closeness, factorTo } from "./time/scale";

export function Toolbar({ actions }: { actions: readonly Action[] }): ReactNode {
  const { t } = useLingui();
  const layout = useView((view) => view.layout);
  const snap = useView((view) => view.snap);
  const by = (id: string): Action => actions.find((one) => one.id === id)!;
  return (
    <div role="toolbar" aria-label={t`Timeline tools`} className="flex min-h-10 shrink-0 items-center gap-1 border-y border-line bg-surface px-2">
      <Tool action={by("history.undo")} icon={<Undo2 aria-hidden className="size-4" />} />
      <Tool action={by("history.redo")} icon={<Redo2 aria-hidden className="size-4" />} />
      <Line />
      <Tool action={by("scene.split")} icon={<Scissors aria-hidden className="size-4" />} />
      <Tool action={by("view.snap")} icon={<Magnet aria-hidden className="size-4" />} pressed={snap} />
      <Line />
      <Now />
      <Unsaved />
      <Exporting />
      <div className="ml-auto flex items-center gap-1">
        {layout === "lanes" && <Zoom by={by} />}
        <Line />
        <Tool
          action={by("view.table")}
          pressed={layout === "table"}
          icon={layout === "table" ? <Rows3 aria-hidden className="size-4" /> : <Table2 aria-hidden className="size-4" />}
        />
      </div>
    </div>
  );
} // prettier-ignore

const Line = (): ReactNode => <span aria-hidden className="mx-1 h-5 w-px bg-line" />;

export function Tool({
  action,
  icon,
  pressed,
}: {
  action: Action;
  icon: ReactNode;
  pressed?: boolean;
}): ReactNode {
  return (
    <IconButton
      label={action.label}
      shortcut={action.keys?.[0] ? shown(action.keys[0]) : ""}
      off={action.off ?? null}
      onClick={action.run}
      {...(pressed !== undefined && { "aria-pressed": pressed })}
      className={pressed ? "!bg-accent-soft !text-accent" : ""}
    >
      {icon}
    </IconButton>
  );
}

function Now(): ReactNode {
  const { transport } = useEditor();
  const { total, scenes } = useFilmTime();
  const at = useTransportState(transport, (state) => state.seconds);
  const scene = scenes.findLast((one) => one.start.seconds <= at + 1e-3)?.number;
  return (
    <span className="timecode px-1 text-dense whitespace-nowrap">
      <span className="font-medium">{clock(at, true)}</span>
      <span className="text-muted"> / {clock(total.seconds, true)}</span>
      {scene !== undefined && <span className="hidden pl-3 text-muted md:inline"><SceneWord number={scene} /></span>}
    </span>
  );
} // prettier-ignore

function SceneWord({ number }: { number: number }): ReactNode {
  const { t } = useLingui();
  return t`Scene ${number}`;
}

function Zoom({ by }: { by: (id: string) => Action }): ReactNode {
  const { t } = useLingui();
  const { scroller, transport } = useEditor();
  const { total } = useFilmTime();
  const scale = useView((view) => view.scale);
  const width = useView((view) => view.width);
  const close = width ? closeness(scale, total.frames, width) : 0;
  return (
    <>
      <Tool action={by("view.further")} icon={<ZoomOut aria-hidden className="size-4" />} />
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(close)}
        aria-label={t`How close the timeline is`}
        onChange={(event) => {
          const factor = factorTo(scale, Number(event.target.value), total.frames, width);
          const at = transport.frame() * scale.perFrame - scroller.left;
          scroller.zoom(factor, at >= 0 && at <= width ? at : width / 2, total.frames);
        }}
        className="hidden w-28 accent-accent md:block"
      />
      <Tool action={by("view.closer")} icon={<ZoomIn aria-hidden className="size-4" />} />
      <Tool action={by("view.fit")} icon={<StretchHorizontal aria-hidden className="size-4" />} />
    </>
  );
}

/** Says so when edits cannot be saved just now; none is lost. */
function Unsaved(): ReactNode {
  const { open: count, away } = useSaving();
  if (!away || !count) return null;
  return (
    <span role="status">
      <Chip tone="stale">
        <Plural value={count} one="# change waiting to be saved" other="# changes waiting to be saved" />
      </Chip>
    </span>
  );
}
