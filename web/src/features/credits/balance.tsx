import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useConfig } from "@/shared/api/config";
import { ResendButton } from "@/shared/session/resend";
import { useSession } from "@/shared/session/session";
import { credits, number } from "@/shared/text/format";
import { Skeleton } from "@/shared/ui/states";
import { BalanceLine } from "./line";
import type { Entry, Statement } from "./statement";

/** What can be spent, what is set aside, and the last thirty days. */
export function Balance({
  statement,
  entries,
  now,
}: {
  statement: Statement | undefined;
  entries: readonly Entry[];
  now: number;
}): ReactNode {
  const { t } = useLingui();
  if (!statement) return <Skeleton className="h-36" />;
  const { available, held } = statement;
  return (
    <section
      aria-label={t`Balance`}
      className="grid items-center gap-x-10 gap-y-5 rounded-card border border-line bg-surface p-5 shadow-card md:grid-cols-[auto_1fr] md:p-6"
    >
      <div>
        <p className="text-ui text-muted">
          <Trans>You can spend</Trans>
        </p>
        <p className="timecode mt-1 text-hero font-semibold tracking-tight">{number(available)}</p>
        <p className="mt-1 min-h-5 text-ui text-muted">
          {held > 0 ? (
            <Trans>and {credits(held)} are held for films under way</Trans>
          ) : (
            <Trans>credits; nothing is held</Trans>
          )}
        </p>
        <MoreCredits />
      </div>
      <BalanceLine entries={entries} now={now} />
    </section>
  );
}

/** Where more come from: people are given them. */
function MoreCredits(): ReactNode {
  const role = useSession((session) => session.me?.role);
  return (
    <p className="max-w-72 text-ui text-muted">
      {role === "member" ? (
        <Trans>Whoever runs this server can give you more.</Trans>
      ) : (
        <>
          {role === "owner" && <Trans>Films of yours need none: the server is yours.</Trans>}{" "}
          <Link to="/admin" className="text-accent underline-offset-4 hover:underline">
            <Trans>Give credits to others</Trans>
          </Link>
        </>
      )}
    </p>
  );
}

/** The first credits wait for an address that is known to be somebody's own. */
export function ConfirmFirst(): ReactNode {
  const me = useSession((session) => session.me);
  const brings = useConfig().data?.initial_credits ?? 0;
  if (!me || me.verified || me.role === "owner") return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-accent-soft px-4 py-3">
      <p className="text-ui">
        {brings ? (
          <Trans>
            Confirm {me.email} by the link in our mail: it brings you {credits(brings)}.
          </Trans>
        ) : (
          <Trans>Confirm {me.email} by the link in our mail.</Trans>
        )}
      </p>
      <ResendButton />
    </div>
  );
}
