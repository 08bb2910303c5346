import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ChevronRight, Clapperboard, Redo2, Undo2, User } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useHistory } from "@/shared/film/queries";
import { useUndo, type Step } from "@/shared/film/undo";
import { sceneNumber } from "@/shared/film/words";
import { Button } from "@/shared/ui/button";
import { Chip, Empty, Failure, Skeleton } from "@/shared/ui/states";
import { capital } from "../units/names";
import { useLooking } from "./looking";
import { byDay, scenesOf, time, type Pass, type Revision } from "./passes";
import { SingleChanges } from "./single-changes";

/** What was changed, when and by whom; every moment can be looked at, and brought back. */
export function HistoryPanel(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const history = useHistory(id);
  const days = useMemo(() => byDay(history.data?.pages.flatMap((page) => page.items) ?? []), [history.data]);
  const newest = history.data?.pages[0]?.items[0]?.number;
  const { undo, redo } = useUndo();
  if (history.error && !history.data)
    return <Failure error={history.error} again={() => void history.refetch()} />;
  if (!history.data)
    return (
      <div aria-busy="true" className="flex flex-col gap-2 pt-4">
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-14" />
        ))}
      </div>
    );
  if (!days.length)
    return (
      <Empty title={<Trans>Nothing has happened yet</Trans>}>
        <Trans>Every change comes here, yours and the director’s.</Trans>
      </Empty>
    );
  return (
    <section aria-label={t`History`} className="flex flex-col gap-5 pt-3">
      <div className="flex gap-2">
        <StepButton step={undo} icon={<Undo2 aria-hidden className="size-4" />} name={t`Undo`} />
        <StepButton step={redo} icon={<Redo2 aria-hidden className="size-4" />} name={t`Redo`} />
      </div>
      {days.map((day) => (
        <section key={day.key} aria-label={day.name}>
          <h2 className="pb-1 text-dense font-medium text-muted">{day.name}</h2>
          <ol className="m-0 list-none divide-y divide-line rounded-card border border-line bg-surface p-0">
            {day.passes.map((pass) => (
              <PassRow key={pass.revisions[0]!.number} film={id} pass={pass} newest={newest ?? 0} />
            ))}
          </ol>
        </section>
      ))}
      {history.hasNextPage && (
        <Button
          className="self-center"
          busy={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          <Trans>Earlier</Trans>
        </Button>
      )}
    </section>
  );
}

function StepButton({ step, icon, name }: { step: Step; icon: ReactNode; name: string }): ReactNode {
  return (
    <Button off={step.off} busy={step.busy} title={step.what ?? undefined} onClick={() => void step.run()}>
      {icon}
      {name}
    </Button>
  );
}

/** What was done at once; unfolded, every single change of it. */
function PassRow({ film, pass, newest }: { film: string; pass: Pass; newest: number }): ReactNode {
  const [first, ...rest] = pass.revisions;
  const [open, setOpen] = useState(false);
  return (
    <li className="px-3 py-2">
      <RevisionRow film={film} revision={first!} now={first!.number === newest} />
      <details className="group pl-7" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1 text-dense text-muted pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
          <Trans>What changed</Trans>
          {rest.length > 0 && (
            <span>
              · <Plural value={rest.length} one="and # change before it" other="and # changes before it" />
            </span>
          )}
          <span className="sr-only">: {first!.summary}</span>
        </summary>
        {open && (
          <>
            <SingleChanges film={film} revision={first!.number} />
            <ol className="m-0 list-none p-0">
              {rest.map((one) => (
                <li key={one.number} className="border-t border-line py-2">
                  <RevisionRow film={film} revision={one} />
                  <SingleChanges film={film} revision={one.number} />
                </li>
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}

function RevisionRow({
  film,
  revision,
  now,
}: {
  film: string;
  revision: Revision;
  now?: boolean;
}): ReactNode {
  const { t } = useLingui();
  const look = useLooking((state) => state.look);
  const doc = useFilm((state) => state.shared?.film);
  const numbers = scenesOf(revision).flatMap((id) => sceneNumber(doc, id) ?? []);
  const agent = revision.author === "agent";
  const Icon = agent ? Clapperboard : User;
  return (
    <div className="flex items-center gap-3">
      <Icon aria-hidden className={agent ? "size-4 shrink-0 text-accent" : "size-4 shrink-0 text-muted"} />
      <div className="min-w-0 flex-1">
        <p className="text-ui break-words">
          <span className="sr-only">{agent ? t`The director` : t`You`}: </span>
          {capital(revision.summary)}
        </p>
        <p className="flex flex-wrap items-center gap-1.5 text-meta text-muted">
          <span className="timecode">{time(revision.created_at)}</span>
          {numbers.slice(0, 6).map((one) => (
            <Chip key={one}>{t`Scene ${one}`}</Chip>
          ))}
          {numbers.length > 6 && <Chip>{t`and ${numbers.length - 6} more`}</Chip>}
        </p>
      </div>
      {now ? (
        <span className="text-dense text-muted">
          <Trans>Now</Trans>
        </span>
      ) : (
        <Button
          look="quiet"
          aria-label={t`Look at the film after: ${revision.summary}`}
          onClick={() => look({ film, revision: revision.number, at: revision.created_at })}
        >
          <Trans>Look</Trans>
        </Button>
      )}
    </div>
  );
}
