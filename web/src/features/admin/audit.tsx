import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { moment, number } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Empty, Failure, Skeleton } from "@/shared/ui/states";
import { useAudit, usePeople, type AuditEntry } from "./people";

const HEAD = "py-2 pr-4 text-left text-meta font-medium text-muted";
const CELL = "border-t border-line py-2.5 pr-4 align-top";

/** Who did what to whose account, newest first. */
export function Audit(): ReactNode {
  const { t } = useLingui();
  const audit = useAudit();
  const people = usePeople("");
  const names = new Map(
    people.data?.pages.flatMap(({ items }) => items.map(({ id, email }) => [id, email] as const)),
  );
  if (!audit.data)
    return audit.error ? (
      <Failure error={audit.error} again={() => void audit.refetch()} />
    ) : (
      <Skeleton className="h-96" />
    );
  const entries = audit.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0)
    return (
      <Empty title={<Trans>Nothing yet</Trans>}>
        <Trans>Grants, roles and everything else that touches accounts is kept here.</Trans>
      </Empty>
    );
  return (
    <section aria-label={t`Audit`} className="flex flex-col gap-4">
      <table className="w-full border-collapse text-ui">
        <thead>
          <tr>
            <th scope="col" className={classes(HEAD, "hidden sm:table-cell")}>
              <Trans>When</Trans>
            </th>
            <th scope="col" className={HEAD}>
              <Trans>What</Trans>
            </th>
            <th scope="col" className={HEAD}>
              <Trans>By and to whom</Trans>
            </th>
            <th scope="col" className={classes(HEAD, "hidden md:table-cell")}>
              <Trans>From</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} names={names} />
          ))}
        </tbody>
      </table>
      {audit.hasNextPage && (
        <Button
          busy={audit.isFetchingNextPage}
          onClick={() => void audit.fetchNextPage()}
          className="self-center"
        >
          <Trans>Load more</Trans>
        </Button>
      )}
    </section>
  );
}

function Row({ entry, names }: { entry: AuditEntry; names: ReadonlyMap<string, string> }): ReactNode {
  const name = (id: string | null): string => (id ? (names.get(id) ?? id.slice(0, 8)) : "–");
  const when = <time dateTime={entry.created_at}>{moment(entry.created_at)}</time>;
  const facts = Object.entries(entry.facts ?? {}).filter(([, value]) => value !== "" && value !== null);
  return (
    <tr className="hover:bg-sunken/60">
      <td className={classes(CELL, "hidden whitespace-nowrap text-muted sm:table-cell")}>{when}</td>
      <td className={CELL}>
        <p>{words(entry.action)}</p>
        {facts.length > 0 && (
          <p className="text-dense break-words text-muted">
            {facts.map(([key, value]) => `${words(key)}: ${shown(value)}`).join(" · ")}
          </p>
        )}
        <p className="text-meta text-muted sm:hidden">{when}</p>
      </td>
      <td className={classes(CELL, "break-all")}>
        <p>{name(entry.user_id)}</p>
        {entry.subject && entry.subject !== entry.user_id && (
          <p className="text-dense text-muted">
            <Trans>to {name(entry.subject)}</Trans>
          </p>
        )}
      </td>
      <td className={classes(CELL, "timecode hidden whitespace-nowrap text-muted md:table-cell")}>
        {entry.address ?? ""}
      </td>
    </tr>
  );
}

/** `credits_given` as "Credits given": the server's own names, since more may come. */
const words = (name: string): string => {
  const spaced = name.replaceAll("_", " ");
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
};

function shown(value: unknown): string {
  if (typeof value === "number") return number(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
