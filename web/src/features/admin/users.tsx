import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { day, number } from "@/shared/text/format";
import { Avatar } from "@/shared/session/avatar";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { SearchField } from "@/shared/ui/search-field";
import { Chip, Empty, Failure, Skeleton } from "@/shared/ui/states";
import { GrantDialog } from "./grant-dialog";
import { usePeople, type Person } from "./people";
import { RoleSelect } from "./role-select";

const HEAD = "py-2 pr-4 text-left text-meta font-medium text-muted";
const CELL = "border-t border-line py-2.5 pr-4";

/** Everybody who has an account, oldest first. */
export function Users({ q, onFind }: { q: string; onFind: (q: string) => void }): ReactNode {
  const { t } = useLingui();
  const people = usePeople(q);
  const [giving, setGiving] = useState<Person | null>(null);
  return (
    <section aria-label={t`Accounts`} className="flex flex-col gap-4">
      <SearchField
        label={t`Search by address or name`}
        kept={q}
        onChange={onFind}
        className="w-full sm:w-80"
      />
      <Found people={people} onGive={setGiving} />
      {giving && <GrantDialog person={giving} onClose={() => setGiving(null)} />}
    </section>
  );
}

function Found({
  people,
  onGive,
}: {
  people: ReturnType<typeof usePeople>;
  onGive: (person: Person) => void;
}): ReactNode {
  if (!people.data)
    return people.error ? (
      <Failure error={people.error} again={() => void people.refetch()} />
    ) : (
      <div className="flex flex-col gap-3" aria-busy="true">
        {Array.from({ length: 8 }, (_, index) => (
          <Skeleton key={index} className="h-12" />
        ))}
      </div>
    );
  const found = people.data.pages.flatMap(({ items }) => items);
  if (found.length === 0)
    return (
      <Empty title={<Trans>Nobody is like that</Trans>}>
        <Trans>Try a part of an address or of a name.</Trans>
      </Empty>
    );
  return (
    <>
      <table className={classes("w-full border-collapse text-ui", people.isPlaceholderData && "opacity-60")}>
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              <Trans>Account</Trans>
            </th>
            <th scope="col" className={classes(HEAD, "hidden md:table-cell")}>
              <Trans>Since</Trans>
            </th>
            <th scope="col" className={classes(HEAD, "hidden sm:table-cell")}>
              <Trans>Role</Trans>
            </th>
            <th scope="col" className={classes(HEAD, "text-right!")}>
              <Trans>Credits</Trans>
            </th>
            <th scope="col" className={classes(HEAD, "pr-0!")}>
              <span className="sr-only">
                <Trans>Actions</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((person) => (
            <Row key={person.id} person={person} onGive={() => onGive(person)} />
          ))}
        </tbody>
      </table>
      {people.hasNextPage && (
        <Button
          busy={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
          className="self-center"
        >
          <Trans>Load more</Trans>
        </Button>
      )}
    </>
  );
}

function Row({ person, onGive }: { person: Person; onGive: () => void }): ReactNode {
  return (
    <tr className="hover:bg-sunken/60">
      <td className={CELL}>
        <div className="flex min-w-0 items-center gap-3">
          <span className="hidden sm:block">
            <Avatar me={person} />
          </span>
          <div className="min-w-0">
            <p className="font-medium break-all">{person.name || person.email}</p>
            <p className="flex flex-wrap items-center gap-x-2 text-dense text-muted">
              {person.name && <span className="break-all">{person.email}</span>}
              {!person.verified && (
                <Chip>
                  <Trans>Address not confirmed</Trans>
                </Chip>
              )}
            </p>
          </div>
        </div>
      </td>
      <td className={classes(CELL, "hidden whitespace-nowrap text-muted md:table-cell")}>
        {day(person.created_at)}
      </td>
      <td className={classes(CELL, "hidden sm:table-cell")}>
        <RoleSelect person={person} />
      </td>
      <td className={classes(CELL, "timecode text-right")}>{number(person.credits)}</td>
      <td className={classes(CELL, "pr-0! text-right")}>
        <Button onClick={onGive}>
          <Trans>Give credits</Trans>
        </Button>
      </td>
    </tr>
  );
}
