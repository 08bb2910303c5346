import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { credits } from "@/shared/text/format";
import { Button, ButtonLink } from "@/shared/ui/button";
import { useFilm } from "./context";
import { usePlanActions, type Refusal } from "./plan-actions";

/** Why the plan was not carried out as it was shown, and the ways on; wherever a plan can be agreed to. */
export function Refused({ refusal, makeId }: { refusal: Refusal; makeId?: string }): ReactNode {
  const { t } = useLingui();
  const { off, approving, approve, setLimit } = usePlanActions();
  const id = useFilm((film) => film.videoId);
  const make = (words: string, limit?: number): ReactNode => (
    <Button id={makeId} look="primary" off={off} busy={approving} onClick={() => void approve(limit)}>
      {words}
    </Button>
  );
  const draft = (
    <ButtonLink to={`/films/${id}?view=style&pane=scenes`}>
      <Trans>Choose draft quality</Trans>
    </ButtonLink>
  );
  const row = (said: string, controls: ReactNode): ReactNode => (
    <div className="flex min-w-0 flex-1 basis-64 flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="flex-1 basis-56 text-ui text-stale">
        {said}
      </p>
      <div className="flex flex-wrap gap-2">{controls}</div>
    </div>
  );
  switch (refusal.kind) {
    case "changed":
      return row(
        refusal.now === refusal.was
          ? t`The film changed since this was shown: ${credits(refusal.now)}, as before.`
          : t`The film changed: now ${credits(refusal.now)} (was ${credits(refusal.was)}).`,
        make(refusal.now ? t`Make for ${credits(refusal.now)}` : t`Make it, free`),
      );
    case "over":
      return row(
        t`May cost ${credits(refusal.need)}; your maximum is ${credits(refusal.limit)}.`,
        <>
          <Button onClick={() => setLimit(null)}>
            <Trans>Change the maximum</Trans>
          </Button>
          {make(t`Raise to ${credits(refusal.need)} and make`, refusal.need)}
        </>,
      );
    case "short":
      return row(
        t`You have ${credits(refusal.have)} of ${credits(refusal.need)} that it may cost.`,
        <>
          {draft}
          <ButtonLink to="/credits" look="primary">
            <Trans>Get credits</Trans>
          </ButtonLink>
        </>,
      );
    case "other":
      return row(refusal.problem.message, make(t`Try again`));
  }
}
