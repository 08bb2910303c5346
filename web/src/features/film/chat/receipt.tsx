import { Trans, useLingui } from "@lingui/react/macro";
import { Receipt as Icon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { credits } from "@/shared/text/format";
import { read, type Answer, type Step } from "./step-words";

/** What a plan cost in the end, in a line. */
export function Receipt({ step }: { step: Step }): ReactNode {
  const { t } = useLingui();
  if (step.result === null) return null;
  const { micro_credits, micro_credits_in_doubt = 0, held, error } = read<Answer>(step.result);
  if (error || micro_credits === undefined) return null;
  const charged = micro_credits / 1e6;
  const doubt = micro_credits_in_doubt / 1e6;
  const back = Math.max(0, (parseFloat(held ?? "") || 0) - charged - doubt);
  return (
    <p className="flex flex-wrap items-center gap-x-2 rounded-control bg-sunken px-3 py-2 text-ui text-muted">
      <Icon aria-hidden className="size-4" />
      <span className="timecode">{charged ? t`Charged ${credits(charged)}` : t`Nothing was charged`}</span>
      {back > 0.005 && <span className="timecode">{t`· ${credits(back)} came back`}</span>}
      {doubt > 0 && <span className="timecode">{t`· ${credits(doubt)} are held for what is in doubt`}</span>}
      <Link
        to={`/credits?view=receipts${step.plan ? `&receipt=${step.plan}` : ""}`}
        className="ml-auto text-accent"
      >
        <Trans>Receipt</Trans>
      </Link>
    </p>
  );
}
