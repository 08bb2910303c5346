import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Schemas } from "@/shared/api/client";
import { credits, moment, price } from "@/shared/text/format";
import { Dialog } from "@/shared/ui/dialog";
import { Failure, Skeleton } from "@/shared/ui/states";
import { useReceipt, type Receipt } from "./statement";

type Line = Schemas["ReceiptLine"];

/** What one plan cost: what was made, what failed, what came back, and who billed what. */
export function ReceiptDialog({ plan, onClose }: { plan: string; onClose: () => void }): ReactNode {
  const { t } = useLingui();
  const receipt = useReceipt(plan);
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={receipt.data?.title || t`Receipt`}
      description={receipt.data ? moment(receipt.data.approved_at) : undefined}
    >
      {receipt.data ? (
        <Content receipt={receipt.data} />
      ) : receipt.error ? (
        <Failure error={receipt.error} again={() => void receipt.refetch()} />
      ) : (
        <Skeleton className="h-64" />
      )}
    </Dialog>
  );
}

function Content({ receipt }: { receipt: Receipt }): ReactNode {
  const { t } = useLingui();
  const groups: [string, Line[]][] = [
    [t`Made`, receipt.lines.filter(({ state }) => state === "made")],
    [t`Under way`, receipt.lines.filter(({ state }) => UNDER_WAY.has(state))],
    [t`In doubt`, receipt.lines.filter(({ state }) => state === "uncertain")],
    [t`Failed`, receipt.lines.filter(({ state }) => state === "failed")],
    [t`Released`, receipt.lines.filter(({ state }) => RELEASED.has(state))],
  ];
  return (
    <div className="flex flex-col gap-6">
      <Totals receipt={receipt} />
      {groups.map(([title, lines]) => lines.length > 0 && <Group key={title} title={title} lines={lines} />)}
      {receipt.reused !== null && receipt.reused > 0 && (
        <p className="text-ui">
          <strong className="font-semibold">
            <Trans>Reused</Trans>
          </strong>{" "}
          <span className="text-muted">
            <Plural
              value={receipt.reused}
              one="# part was there already and cost nothing."
              other="# parts were there already and cost nothing."
            />
          </span>
        </p>
      )}
      <Link
        to={`/films/${receipt.video_id}`}
        className="self-start text-ui text-accent underline-offset-4 hover:underline"
      >
        <Trans>Open the film</Trans>
      </Link>
    </div>
  );
}

const UNDER_WAY = new Set<Line["state"]>(["waiting", "running", "asking", "blocked"]);
const RELEASED = new Set<Line["state"]>(["cancelled", "dropped"]);

function Totals({ receipt }: { receipt: Receipt }): ReactNode {
  const { paid, quote, maximum, returned, refunded, held, billed, note } = receipt;
  return (
    <div>
      <dl className="grid grid-cols-2 gap-4 rounded-card bg-sunken p-4 sm:grid-cols-4">
        <Total name={<Trans>You paid</Trans>} amount={paid} strong none />
        <Total name={<Trans>Quoted</Trans>} amount={quote} most={maximum} />
        <Total name={<Trans>Came back</Trans>} amount={returned + refunded} none />
        {held > 0 ? (
          <Total name={<Trans>Still held</Trans>} amount={held} />
        ) : (
          <Total name={<Trans>Vendors billed</Trans>} amount={billed} none />
        )}
      </dl>
      {note && <p className="mt-2 text-dense text-muted">{note}</p>}
    </div>
  );
}

function Total({
  name,
  amount,
  most,
  strong,
  none,
}: {
  name: ReactNode;
  amount: number;
  most?: number;
  strong?: boolean;
  /** Zero is nothing, rather than free. */
  none?: boolean;
}): ReactNode {
  return (
    <div>
      <dt className="text-meta text-muted">{name}</dt>
      <dd className={`timecode mt-0.5 ${strong ? "text-read font-semibold" : "text-ui"}`}>
        {none && !amount ? <Trans>nothing</Trans> : price(amount, most ?? amount)}
      </dd>
    </div>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }): ReactNode {
  const { t } = useLingui();
  const cost = ({ paid, held, state }: Line): string =>
    held > 0 ? t`${credits(held)} held` : paid > 0 || state === "made" ? credits(paid) : t`nothing`;
  return (
    <section>
      <h3 className="mb-1 text-ui font-semibold">
        {title} <span className="font-normal text-muted">{lines.length}</span>
      </h3>
      <ul className="divide-y divide-line border-t border-line">
        {lines.map((line) => (
          <li key={line.unit} className="grid grid-cols-[1fr_auto] gap-x-4 py-2 text-ui">
            <span className="min-w-0">
              {line.text.slice(0, 1).toUpperCase() + line.text.slice(1)}
              <span className="ml-2 text-meta text-muted">{line.model}</span>
            </span>
            <span className="timecode text-right">{cost(line)}</span>
            {(line.reason || line.note || line.returned > 0) && (
              <span className="col-span-2 text-dense text-muted">
                {[line.reason, line.note, line.returned > 0 && t`${credits(line.returned)} came back`]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
