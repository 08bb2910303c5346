import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { useFilm } from "@/shared/film/context";
import { takeBack } from "@/shared/film/operations";
import { useRevisionChanges } from "@/shared/film/queries";
import { Button } from "@/shared/ui/button";
import { Failure, Skeleton } from "@/shared/ui/states";
import { toast, toastError } from "@/shared/ui/toast";
import { capital } from "../units/names";
import { fieldText } from "./field-text";
import { WordDiff } from "./word-diff";

/** What a revision changed, field by field; each can be taken back by itself. */
export function SingleChanges({ film, revision }: { film: string; revision: number }): ReactNode {
  const { data, error, refetch } = useRevisionChanges(film, revision);
  if (error && !data) return <Failure error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton className="my-2 h-16" />;
  if (!data.length)
    return (
      <p className="py-2 text-dense text-muted">
        {revision === 1 ? (
          <Trans>The film began here.</Trans>
        ) : (
          <Trans>No field of the film reads otherwise.</Trans>
        )}
      </p>
    );
  return (
    <ul className="m-0 flex list-none flex-col gap-2 py-2 pl-0">
      {data.map((one) => (
        <SingleChange key={one.field} film={film} revision={revision} change={one} />
      ))}
    </ul>
  );
}

function SingleChange({
  film,
  revision,
  change,
}: {
  film: string;
  revision: number;
  change: Schemas["ChangePublic"];
}): ReactNode {
  const { t } = useLingui();
  const running = useFilm((state) => state.run !== null);
  const [busy, setBusy] = useState(false);
  const [from, to] = [fieldText(change.field, change.before), fieldText(change.field, change.after)];
  const revert = async (): Promise<void> => {
    setBusy(true);
    try {
      toast(capital((await takeBack(film, revision, [change.field])).summary));
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 rounded-control bg-sunken px-3 py-2">
      <div className="min-w-0 flex-1 basis-48">
        <p className="text-meta text-muted">{capital(change.title)}</p>
        {(from || to) && <WordDiff from={from} to={to} />}
      </div>
      <Button
        busy={busy}
        aria-label={t`Revert this: ${change.title}`}
        off={
          (!change.stands && t`It was changed again since.`) ||
          (running && t`Wait until the director has finished, or stop it.`)
        }
        onClick={() => void revert()}
      >
        <Trans>Revert this</Trans>
      </Button>
    </li>
  );
}
