/** What would have to be made now, in one line; the same plan as on the film's page. Nothing is made by itself. */
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { sentence } from "@/shared/api/problem";
import { useMaking, usePlanActions, type Refusal } from "@/shared/film/plan-actions";
import { credits, number } from "@/shared/text/format";
import { Button, Spinner } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { useEditor } from "./editor";

const BAR = "flex min-h-13 shrink-0 items-center gap-4 border-t border-line bg-surface px-4 py-1.5 text-ui";

export function PlanStrip(): ReactNode {
  const { plan, running, error } = usePlanActions();
  const making = useMaking();
  if (making || running) return <Making />;
  if (plan?.lines.length) return <Proposed />;
  // Its place is kept, so that the lanes do not move when an edit needs something made.
  return (
    <p className={classes(BAR, "text-muted")}>
      {error ? (
        sentence(error)
      ) : plan ? (
        <Trans>Everything is up to date.</Trans>
      ) : (
        <Trans>The plan is being worked out.</Trans>
      )}
    </p>
  );
}

function Making(): ReactNode {
  const making = useMaking();
  const { stop, stopping, running } = usePlanActions();
  return (
    <div role="status" className={BAR}>
      <Spinner />
      <span className="timecode min-w-0 flex-1 truncate">
        {making ? (
          <Trans>
            {making.made} of {making.total} made
          </Trans>
        ) : (
          <Trans>The director is at work.</Trans>
        )}
      </span>
      {running && (
        <Button busy={stopping} onClick={() => void stop()}>
          <Trans>Stop</Trans>
        </Button>
      )}
    </div>
  );
}

function Proposed(): ReactNode {
  const { t } = useLingui();
  const { videoId } = useEditor();
  const { plan, off, refusal, approving, approve, computing } = usePlanActions();
  const words = useRefusalWords();
  if (!plan) return null;
  const price = credits(plan.credits);
  const raised = refusal?.kind === "over";
  return (
    <section aria-label={t`Plan`} className={BAR}>
      <p className={classes("line-clamp-2 min-w-0 flex-1 max-md:text-dense", computing && "opacity-60")}>
        {refusal ? words(refusal) : plan.words.charAt(0).toUpperCase() + plan.words.slice(1) + "."}
      </p>
      <Link to={`/films/${videoId}`} className="text-dense text-accent max-md:hidden">
        <Trans>What and why</Trans>
      </Link>
      <Button
        look="primary"
        busy={approving}
        off={off ?? (refusal?.kind === "short" && words(refusal))}
        onClick={() => void approve(raised ? plan.maximum : undefined)}
      >
        {plan.credits === 0 ? <Trans>Make it, free</Trans> : <Trans>Make for {price}</Trans>}
      </Button>
    </section>
  );
}

function useRefusalWords(): (refusal: Refusal) => string {
  const { t } = useLingui();
  return (refusal) => {
    switch (refusal.kind) {
      case "changed":
        return t`The film changed: now ${credits(refusal.now)} (was ${credits(refusal.was)}).`;
      case "over":
        return t`Costs ${number(refusal.need)}; your maximum is ${number(refusal.limit)}.`;
      case "short":
        return t`You have ${number(refusal.have)} of ${credits(refusal.need)}.`;
      case "other":
        return refusal.problem.message;
    }
  };
}
