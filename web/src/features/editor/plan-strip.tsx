/** What would have to be made now, in one line; the same plan as on the film's page. Nothing is made by itself. */
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { sentence } from "@/shared/api/problem";
import { useMaking } from "@/shared/film/making";
import { usePlanActions } from "@/shared/film/plan-actions";
import { Refused } from "@/shared/film/refused";
import { credits } from "@/shared/text/format";
import { Button, Spinner } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { useEditor } from "./editor";

const BAR = "flex min-h-13 shrink-0 items-center gap-4 border-t border-line bg-surface px-4 py-1.5 text-ui";

export function PlanStrip(): ReactNode {
  const { t } = useLingui();
  const { plan, running, error } = usePlanActions();
  const making = useMaking();
  const words = error
    ? sentence(error)
    : plan
      ? t`Everything is up to date.`
      : t`The plan is being worked out.`;
  return (
    // Its place is kept, so that the lanes do not move when an edit needs something made.
    <section aria-label={t`Plan`} className={BAR}>
      {making || running ? (
        <Making />
      ) : plan?.lines.length ? (
        <Proposed />
      ) : (
        <p className="text-muted">{words}</p>
      )}
    </section>
  );
}

function Making(): ReactNode {
  const making = useMaking();
  const { stop, stopping, running } = usePlanActions();
  return (
    <>
      <Spinner />
      <span role="status" className="timecode min-w-0 flex-1 truncate">
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
    </>
  );
}

function Proposed(): ReactNode {
  const { videoId } = useEditor();
  const { plan, off, refusal, approving, approve, computing } = usePlanActions();
  if (refusal) return <Refused refusal={refusal} />;
  if (!plan) return null;
  return (
    <>
      <p className={classes("line-clamp-2 min-w-0 flex-1 max-md:text-dense", computing && "opacity-60")}>
        {plan.words.charAt(0).toUpperCase() + plan.words.slice(1) + "."}
      </p>
      <Link to={`/films/${videoId}`} className="text-dense text-accent max-md:hidden">
        <Trans>What and why</Trans>
      </Link>
      <Button look="primary" busy={approving} off={off} onClick={() => void approve()}>
        {plan.credits === 0 ? <Trans>Update film</Trans> : <Trans>Make for {credits(plan.credits)}</Trans>}
      </Button>
    </>
  );
}
