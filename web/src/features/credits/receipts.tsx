import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { credits, moment } from "@/shared/text/format";
import { Chip } from "@/shared/ui/states";
import type { Receipt } from "./statement";

/** Every plan that was agreed to, the free ones as well. */
export function Receipts({
  receipts,
  onOpen,
}: {
  receipts: readonly Receipt[];
  onOpen: (plan: string) => void;
}): ReactNode {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {receipts.map((receipt) => (
        <li key={receipt.plan_id}>
          <button
            type="button"
            onClick={() => onOpen(receipt.plan_id)}
            className="grid w-full grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 px-1 py-3 text-left hover:bg-sunken/60"
          >
            <span className="truncate text-ui font-medium">
              {receipt.title || <Trans>Untitled film</Trans>}
            </span>
            <span className="timecode text-ui">{credits(receipt.paid)}</span>
            <span className="text-meta text-muted">
              <time dateTime={receipt.approved_at}>{moment(receipt.approved_at)}</time>
              {" · "}
              <Plural value={receipt.lines.length} one="# part" other="# parts" />
            </span>
            {receipt.state === "approved" ? (
              <Chip tone="run">
                <Trans>Under way</Trans>
              </Chip>
            ) : (
              <span />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
