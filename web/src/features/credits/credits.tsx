import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Button } from "@/shared/ui/button";
import { Empty, Failure, Skeleton } from "@/shared/ui/states";
import { Tabs } from "@/shared/ui/tabs";
import { useTitle } from "@/shared/ui/title";
import { toastError } from "@/shared/ui/toast";
import { Balance, ConfirmFirst } from "./balance";
import { csvOf, save } from "./csv";
import { Ledger } from "./ledger";
import { DAYS } from "./line";
import { ReceiptDialog } from "./receipt-dialog";
import { Receipts } from "./receipts";
import { everyEntry, useReceipts, useStatement } from "./statement";

/** The balance, every movement, and what each plan cost. */
export function Credits(): ReactNode {
  const { t } = useLingui();
  useTitle(t`Credits`);
  const [search, setSearch] = useSearchParams();
  const [now] = useState(Date.now);
  const statement = useStatement();
  const entries = statement.data?.pages.flatMap(({ items }) => items) ?? [];
  const view = search.get("view") === "receipts" ? "receipts" : "statement";
  const plan = search.get("receipt");
  useMonth(statement, entries.at(-1)?.created_at, now);
  const open = (id: string | null): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (id) next.set("receipt", id);
        else next.delete("receipt");
        return next;
      },
      // Back closes a receipt, and does not open one again that was closed.
      { replace: id === null, preventScrollReset: true },
    );
  return (
    <main className="mx-auto flex w-full max-w-5xl flex-1 flex-col gap-6 px-4 py-6 md:py-8">
      <h1 className="text-page font-semibold">
        <Trans>Credits</Trans>
      </h1>
      <ConfirmFirst />
      {statement.error && !statement.data ? (
        <Failure error={statement.error} again={() => void statement.refetch()} />
      ) : (
        <Balance statement={statement.data?.pages[0]} entries={entries} now={now} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Tabs
          label={t`Credits`}
          current={view}
          tabs={[
            { name: t`Statement`, key: "statement", to: "?" },
            { name: t`Receipts`, key: "receipts", to: "?view=receipts" },
          ]}
        />
        {view === "statement" && <CsvButton none={entries.length === 0} />}
      </div>
      {view === "statement" ? (
        <StatementView statement={statement} onOpen={open} />
      ) : (
        <ReceiptsView onOpen={open} />
      )}
      {plan && <ReceiptDialog plan={plan} onClose={() => open(null)} />}
    </main>
  );
}

/** Reads on until the line has its whole month, within reason. */
function useMonth(
  { hasNextPage, isFetching, fetchNextPage, data }: ReturnType<typeof useStatement>,
  oldest: string | undefined,
  now: number,
): void {
  const wanted =
    hasNextPage &&
    oldest !== undefined &&
    Date.parse(oldest) > now - DAYS * 86_400_000 &&
    (data?.pages.length ?? 0) < 6;
  useEffect(() => {
    if (wanted && !isFetching) void fetchNextPage();
  }, [wanted, isFetching, fetchNextPage]);
}

function StatementView({
  statement,
  onOpen,
}: {
  statement: ReturnType<typeof useStatement>;
  onOpen: (plan: string) => void;
}): ReactNode {
  const receipts = useReceipts();
  const titles = new Map(
    receipts.data?.pages.flatMap(({ items }) =>
      items.map(({ video_id, title }) => [video_id, title] as const),
    ),
  );
  if (!statement.data) return statement.error ? null : <Rows />;
  const entries = statement.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0)
    return (
      <Empty title={<Trans>Nothing has moved yet</Trans>}>
        <Trans>Drafts are free and leave no trace here. What they made is under Receipts.</Trans>
      </Empty>
    );
  return (
    <>
      <Ledger entries={entries} titles={titles} onOpen={onOpen} />
      <More of={statement} />
    </>
  );
}

function ReceiptsView({ onOpen }: { onOpen: (plan: string) => void }): ReactNode {
  const receipts = useReceipts();
  if (!receipts.data)
    return receipts.error ? (
      <Failure error={receipts.error} again={() => void receipts.refetch()} />
    ) : (
      <Rows />
    );
  const all = receipts.data.pages.flatMap(({ items }) => items);
  if (all.length === 0)
    return (
      <Empty title={<Trans>No receipts yet</Trans>}>
        <Trans>Agree to a plan, and what it made and cost is kept here.</Trans>
      </Empty>
    );
  return (
    <>
      <Receipts receipts={all} onOpen={onOpen} />
      <More of={receipts} />
    </>
  );
}

function More({
  of: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}): ReactNode {
  if (!hasNextPage) return null;
  return (
    <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()} className="self-center">
      <Trans>Load more</Trans>
    </Button>
  );
}

function CsvButton({ none }: { none: boolean }): ReactNode {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      save(csvOf(await everyEntry()), "pixora-credits.csv");
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} off={none && t`There is nothing to download yet.`} onClick={() => void download()}>
      <Download aria-hidden className="size-4" />
      <Trans>Download CSV</Trans>
    </Button>
  );
}

const Rows = (): ReactNode => (
  <div className="flex flex-col gap-3" aria-busy="true">
    {Array.from({ length: 6 }, (_, index) => (
      <Skeleton key={index} className="h-10" />
    ))}
  </div>
);
