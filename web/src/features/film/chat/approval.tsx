import { Trans, useLingui } from "@lingui/react/macro";
import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { usePlanActions, type PlanActions } from "@/shared/film/plan-actions";
import type { Entry } from "@/shared/film/types";
import { credits, price } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { Skeleton } from "@/shared/ui/states";
import { planWords } from "../board/plan/plan-words";
import { Refused } from "@/shared/film/refused";
import { Reasons } from "./reasons";
import { read } from "./step-words";

export const APPROVAL = "approval";

export type Ask = Extract<Entry, { kind: "ask" }>;

/** The plan and its price, to agree to; afterwards a line that says what was agreed. */
export function Approval({ ask }: { ask: Ask }): ReactNode {
  return ask.answer === "open" ? <Card /> : <Settled ask={ask} />;
}

function Settled({ ask }: { ask: Ask }): ReactNode {
  const { t } = useLingui();
  const result = useFilm((film) => {
    const call = film.entries[ask.interrupt.toolCallId ?? ""];
    return call?.kind === "step" ? call.result : null;
  });
  const said = read<{ text: string }>(result).text;
  const yes = ask.answer === "yes";
  const Icon = yes ? Check : X;
  return (
    <p className="flex items-start gap-2 text-ui text-muted">
      <Icon aria-hidden className={yes ? "mt-0.5 size-4 shrink-0 text-ok" : "mt-0.5 size-4 shrink-0"} />
      <span>{yes ? said || t`Approved.` : t`Not approved. Nothing was made, nothing was charged.`}</span>
    </p>
  );
}

const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).replace(/\.?$/, ".");

function Card(): ReactNode {
  const { t } = useLingui();
  const actions = usePlanActions();
  const { plan } = actions;
  const film = useFilm((state) => state.shared?.film);
  return (
    <section
      id={APPROVAL}
      tabIndex={-1}
      aria-label={t`The plan`}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card"
    >
      {plan ? (
        <>
          <header className="flex flex-wrap items-baseline justify-between gap-x-3">
            <h3 className="text-read font-semibold">
              {plan.lines.length ? <Trans>Plan ready</Trans> : <Trans>Everything is up to date</Trans>}
            </h3>
            {plan.lines.length > 0 && <Price actions={actions} />}
          </header>
          <p className="text-ui">{plan.lines.length ? planWords(plan, film) : t`Nothing has to be made.`}</p>
          {plan.warnings.map((warning) => (
            <p key={warning} className="text-dense text-stale">
              {sentence(warning)}
            </p>
          ))}
          <Controls actions={actions} />
          {plan.lines.length > 0 && <Reasons plan={plan} />}
        </>
      ) : (
        <Skeleton className="h-28" />
      )}
    </section>
  );
}

function Price({ actions: { plan, computing } }: { actions: PlanActions }): ReactNode {
  const { t } = useLingui();
  const draft = useFilm((film) => film.shared?.film.settings.quality === "draft");
  if (!plan) return null;
  return (
    <p className={`timecode text-ui font-medium ${computing ? "text-muted" : ""}`}>
      {plan.maximum > 0 ? price(plan.credits, plan.maximum) : draft ? t`free draft` : t`free`}
    </p>
  );
}

function Controls({ actions }: { actions: PlanActions }): ReactNode {
  const { plan, refusal, off, approving, approve } = actions;
  if (!plan?.lines.length) return null;
  if (refusal)
    return (
      <div className="flex">
        <Refused refusal={refusal} />
      </div>
    );
  return (
    <div>
      <Button
        look="primary"
        large
        className="w-full"
        off={off}
        busy={approving}
        onClick={() => void approve()}
      >
        {plan.credits ? (
          <Trans>Make for {credits(plan.credits)}</Trans>
        ) : plan.reused ? (
          <Trans>Update film</Trans>
        ) : (
          <Trans>Make film</Trans>
        )}
      </Button>
    </div>
  );
}
