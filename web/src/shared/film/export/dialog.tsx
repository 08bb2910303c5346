import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { Checkbox, Select } from "@/shared/ui/field";
import { Failure, Skeleton } from "@/shared/ui/states";
import { useFilm } from "../context";
import { useTimeline } from "../queries";
import { Findings } from "./findings";
import { ASPECTS, groups, made, type Aspect, type Group, type Shape } from "./formats";
import { useExports } from "./jobs";
import { Ready } from "./ready";
import { FormatRow } from "./row";

type Timeline = Schemas["TimelinePublic"];

/** What is in the dialog: every form of the film, and what was made already. */
export function ExportContent({ videoId, onLeave }: { videoId: string; onLeave: () => void }): ReactNode {
  const { data: timeline, error, refetch } = useTimeline(videoId);
  const list = useExports(videoId, true);
  const cut = timeline?.takes.find((take) => take.unit === "cut");
  const noCut = useNoCut(cut?.take);
  if (error && !timeline) return <Failure error={error} again={() => void refetch()} />;
  if (list.error && !list.data) return <Failure error={list.error} again={() => void list.refetch()} />;
  if (!timeline || !list.data) return <Waiting />;
  return (
    <div className="flex flex-col gap-6">
      {cut?.state === "stale" && <Older reason={cut.reason} />}
      {cut && <Findings cut={cut.take} timeline={timeline} onLeave={onLeave} />}
      {noCut && <p className="rounded-card bg-sunken px-3 py-2 text-ui">{noCut}</p>}
      <Formats videoId={videoId} timeline={timeline} cut={cut?.take} exports={list.data.items} />
      <Ready exports={list.data.items} cut={cut?.take} />
    </div>
  );
}

const Waiting = (): ReactNode => (
  <div className="flex flex-col gap-3" aria-busy="true">
    {Array.from({ length: 5 }, (_, index) => (
      <Skeleton key={index} className="h-14" />
    ))}
  </div>
);

/** Exports are of the latest cut, which need not be the latest film. */
function Older({ reason }: { reason: string }): ReactNode {
  return (
    <p className="rounded-card bg-stale-soft px-3 py-2 text-ui text-stale">
      <Trans>The cut is older than the film: {reason}. Exports show the film as it was cut.</Trans>
    </p>
  );
}

/** Why there is nothing to hand over; false where there is. */
function useNoCut(cut: string | undefined): string | false {
  const { t } = useLingui();
  const running = useFilm((film) => film.run !== null);
  if (cut) return false;
  return running
    ? t`The film is being made. Export it when it is done.`
    : t`This film has not been cut yet. Make it first, then export it.`;
}

function Formats({
  videoId,
  timeline,
  cut,
  exports,
}: {
  videoId: string;
  timeline: Timeline;
  cut: string | undefined;
  exports: Schemas["ExportPublic"][];
}): ReactNode {
  const { t } = useLingui();
  const [shape, setShape] = useState<Shape>({ aspect: null, burn: false });
  const spoken = timeline.captions.cues.length > 0;
  const mute = !spoken && t`There are no captions: nothing is spoken, or they are switched off.`;
  const off = useNoCut(cut);
  return groups().map((group) => (
    <section key={group.title} className="flex flex-col gap-2">
      <h3 className="text-ui font-semibold">{group.title}</h3>
      {group.seen && <ShapeFields shape={shape} onChange={setShape} mute={mute} />}
      <ul className="divide-y divide-line rounded-card border border-line">
        {group.rows.map((row) => (
          <FormatRow
            key={row.to}
            videoId={videoId}
            row={row}
            shape={group.seen ? shape : null}
            off={off || (isCaptions(group) && mute)}
            done={made(exports, cut, row.to, group.seen ? shape : null)}
          />
        ))}
      </ul>
    </section>
  ));
}

const isCaptions = (group: Group): boolean => group.rows.some(({ to }) => to === "srt");

function ShapeFields({
  shape,
  onChange,
  mute,
}: {
  shape: Shape;
  onChange: (shape: Shape) => void;
  mute: string | false;
}): ReactNode {
  const { t } = useLingui();
  const own = useFilm((film) => film.shared?.film.settings.aspect_ratio);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <Select
        label={t`Shape`}
        className="w-44"
        value={shape.aspect ?? ""}
        onChange={(event) => onChange({ ...shape, aspect: (event.target.value || null) as Aspect | null })}
      >
        <option value="">{t`${own ?? ""} (as it is)`}</option>
        {ASPECTS.filter((aspect) => aspect !== own).map((aspect) => (
          <option key={aspect} value={aspect}>
            {aspect}
          </option>
        ))}
      </Select>
      <Checkbox
        label={t`Draw the captions into the picture`}
        hint={mute || undefined}
        className="pb-1.5"
        checked={shape.burn && !mute}
        disabled={Boolean(mute)}
        onChange={(event) => onChange({ ...shape, burn: event.target.checked })}
      />
    </div>
  );
}
