/** Every take of a unit, newest first. Choosing one is using it. */
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import type { Schemas } from "@/shared/api/client";
import { useTakes as useAllTakes } from "@/shared/film/queries";
import { moment } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { chooseTake } from "../edit/commands";
import { useEditor } from "../editor";
import { usePeaks } from "../lanes/peaks";
import { Wave } from "../lanes/wave";
import { Section } from "./fields";

export function TakeStrip({ unit, title }: { unit: string; title: string }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { data } = useAllTakes(editor.videoId, unit);
  const takes = data?.filter((take) => take.media.original) ?? [];
  // With one take there is nothing to choose.
  if (takes.length < 2) return null;
  return (
    <Section title={title}>
      <div role="group" aria-label={title} className="flex gap-2 overflow-x-auto pb-1">
        {takes.map((take, index) => (
          <button
            key={take.id}
            type="button"
            aria-pressed={take.selected}
            aria-label={t`Use take ${takes.length - index}, ${take.model}, ${moment(take.created_at)}`}
            title={take.reason || `${take.model}, ${moment(take.created_at)}`}
            onClick={() => !take.selected && chooseTake(editor, unit, take.id)}
            className={classes(
              "relative h-14 w-24 shrink-0 overflow-hidden rounded-control border bg-sunken",
              take.selected ? "border-accent outline-2 outline-accent" : "border-line hover:border-control",
            )}
          >
            <Look take={take} />
          </button>
        ))}
      </div>
    </Section>
  );
}

function Look({ take }: { take: Schemas["TakePublic"] }): ReactNode {
  const { data } = usePeaks(take.id, take.media.peaks);
  if (take.media.poster)
    return (
      <img
        src={mediaUrl(take.media.poster)}
        alt=""
        loading="lazy"
        decoding="async"
        className="size-full object-cover"
      />
    );
  return (
    <span className="absolute inset-0 text-lane-narration">
      <Wave peaks={data} seen={{ from: 0, to: 94 }} height={54} pxPerSecond={94 / (take.seconds ?? 1)} />
    </span>
  );
}
