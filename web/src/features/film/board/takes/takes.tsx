import { Trans, useLingui } from "@lingui/react/macro";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { mediaUrl } from "@/shared/api/address";
import { selectTake } from "@/shared/film/operations";
import { credits, duration, moment } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Chip, Failure, Skeleton } from "@/shared/ui/states";
import { toastError } from "@/shared/ui/toast";
import { capital } from "../units/names";
import { Compare } from "./compare";
import { Differs } from "./differs";

type Take = Schemas["TakePublic"];

/** Every version of a unit, newest first. Using one is choosing it; nothing is thrown away. */
export function Takes({ takes, unit }: { takes: UseQueryResult<Take[]>; unit: string }): ReactNode {
  const { t } = useLingui();
  const [beside, setBeside] = useState<string | null>(null);
  if (takes.error) return <Failure error={takes.error} again={() => void takes.refetch()} />;
  if (!takes.data)
    return (
      <div aria-busy="true" className="mt-3 flex gap-3">
        <Skeleton className="h-36 w-44" />
        <Skeleton className="h-36 w-44" />
      </div>
    );
  if (!takes.data.length)
    return (
      <p className="mt-3 text-ui text-muted">
        <Trans>There is no take yet.</Trans>
      </p>
    );
  const used = takes.data.find((one) => one.selected);
  const other = takes.data.find((one) => one.id === beside);
  return (
    <>
      {used && other && <Compare key={other.id} left={used} right={other} onClose={() => setBeside(null)} />}
      <ul
        aria-label={t`Takes, newest first`}
        data-unit-takes={unit}
        className="mt-3 flex gap-3 overflow-x-auto pb-1"
      >
        {takes.data.map((take, at) => (
          <TakeTile
            key={take.id}
            take={take}
            number={takes.data.length - at}
            beside={take.id === beside}
            onBeside={
              used && used.id !== take.id ? () => setBeside(take.id === beside ? null : take.id) : null
            }
          />
        ))}
      </ul>
    </>
  );
}

function TakeTile({
  take,
  number,
  beside,
  onBeside,
}: {
  take: Take;
  number: number;
  beside: boolean;
  onBeside: (() => void) | null;
}): ReactNode {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    setBusy(true);
    await selectTake(take.id).catch(toastError);
    setBusy(false);
  };
  return (
    <li
      className={classes(
        "flex w-48 shrink-0 flex-col gap-1.5 rounded-card border p-2 has-[[open]]:w-76",
        take.selected ? "border-accent bg-accent-soft/40" : "border-line",
      )}
    >
      <TakeMedia take={take} label={t`Take ${number}`} />
      <p className="flex items-center gap-1.5 text-dense font-medium">
        <Trans>Take {number}</Trans>
        {take.author === "person" && (
          <Chip tone="accent">
            <Trans>yours</Trans>
          </Chip>
        )}
        {take.selected && take.state === "stale" && (
          <Chip tone="stale">
            <Trans>out of date</Trans>
          </Chip>
        )}
      </p>
      <p className="text-meta text-muted">
        {take.author === "person" ? take.label || t`Your upload` : take.model} · {credits(take.credits)}
        {take.seconds !== null && <> · {duration(take.seconds)}</>}
        <br />
        {moment(take.created_at)}
      </p>
      {take.reason && !take.differs.length && <p className="text-meta text-stale">{capital(take.reason)}</p>}
      <Differs take={take} />
      <div className="mt-auto flex flex-wrap gap-1.5">
        <Button
          look={take.selected ? "primary" : "plain"}
          aria-pressed={take.selected}
          busy={busy}
          onClick={() => {
            if (!take.selected) void choose();
          }}
        >
          {take.selected ? <Trans>In use</Trans> : <Trans>Use this</Trans>}
        </Button>
        {onBeside && (
          <Button look="quiet" aria-pressed={beside} onClick={onBeside}>
            <Trans>Compare</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}

/** A take to look at or to listen to. */
export function TakeMedia({ take, label, large }: { take: Take; label: string; large?: boolean }): ReactNode {
  const { original, proxy, poster } = take.media;
  if (take.mime?.startsWith("image/"))
    return (
      <img
        src={mediaUrl(large ? original : (poster ?? original))}
        alt={label}
        loading="lazy"
        decoding="async"
        className={classes(
          "w-full rounded-control bg-sunken object-contain",
          large ? "max-h-[50dvh]" : "h-26",
        )}
      />
    );
  if (take.mime?.startsWith("video/"))
    return (
      <video
        src={mediaUrl(large ? original : (proxy ?? original))}
        poster={mediaUrl(poster)}
        aria-label={label}
        controls
        muted
        playsInline
        preload={large ? "auto" : "none"}
        className={classes(
          "w-full rounded-control bg-sunken",
          large ? "max-h-[50dvh]" : "h-26 object-contain",
        )}
      />
    );
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption -- its words are on the card
    <audio src={mediaUrl(original)} aria-label={label} controls preload="none" className="h-10 w-full" />
  );
}
