import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { moment, number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import type { Entry } from "./statement";

const HEAD = "py-2 pr-4 text-left text-meta font-medium text-muted";
const CELL = "border-t border-line py-2.5 pr-4 align-top";

/** Every movement, newest first. */
export function Ledger({
  entries,
  titles,
  onOpen,
}: {
  entries: readonly Entry[];
  /** Films' titles by their ids, as far as they are known. */
  titles: ReadonlyMap<string, string>;
  onOpen: (plan: string) => void;
}): ReactNode {
  return (
    <table className="w-full border-collapse text-ui">
      <thead>
        <tr>
          <th scope="col" className={classes(HEAD, "hidden sm:table-cell")}>
            <Trans>Date</Trans>
          </th>
          <th scope="col" className={classes(HEAD, "hidden md:table-cell")}>
            <Trans>Film</Trans>
          </th>
          <th scope="col" className={HEAD}>
            <Trans>What</Trans>
          </th>
          <th scope="col" className={classes(HEAD, "text-right!")}>
            <Trans>Amount</Trans>
          </th>
          <th scope="col" className={classes(HEAD, "pr-0! text-right!")}>
            <Trans>Balance</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} title={titles.get(entry.video_id ?? "")} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  entry,
  title,
  onOpen,
}: {
  entry: Entry;
  title: string | undefined;
  onOpen: (plan: string) => void;
}): ReactNode {
  const { plan_id, video_id, amount } = entry;
  const when = <time dateTime={entry.created_at}>{moment(entry.created_at)}</time>;
  return (
    <tr className="hover:bg-sunken/60">
      <td className={classes(CELL, "hidden whitespace-nowrap text-muted sm:table-cell")}>{when}</td>
      <td className={classes(CELL, "hidden max-w-56 md:table-cell")}>
        {video_id && (
          <Link
            to={`/films/${video_id}`}
            className="line-clamp-1 text-text underline-offset-4 hover:underline"
          >
            {title ?? <Trans>Film</Trans>}
          </Link>
        )}
      </td>
      <td className={CELL}>
        {plan_id ? (
          <button
            type="button"
            onClick={() => onOpen(plan_id)}
            className="rounded-control text-left text-accent underline-offset-4 hover:underline"
          >
            {sentence(entry.text)}
          </button>
        ) : (
          sentence(entry.text)
        )}
        {entry.note && <p className="text-dense text-muted">{entry.note}</p>}
        <p className="text-meta text-muted sm:hidden">{when}</p>
      </td>
      <td className={classes(CELL, "timecode text-right whitespace-nowrap", amount > 0 && "text-ok")}>
        {amount > 0 ? `+${number(amount)}` : number(amount).replace("-", "−")}
      </td>
      <td className={classes(CELL, "timecode pr-0! text-right whitespace-nowrap")}>
        {number(entry.available_after)}
      </td>
    </tr>
  );
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
