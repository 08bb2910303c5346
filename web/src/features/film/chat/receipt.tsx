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
    <p className="flex items-start gap-x-2 rounded-control bg-sunken px-3 py-2 text-ui text-muted">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="timecode min-w-0 flex-1">
        {[
          charged ? t`Charged ${credits(charged)}` : t`Nothing was charged`,
          back > 0.005 && t`${credits(back)} came back`,
          doubt > 0 && t`${credits(doubt)} held for what is in doubt`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <Link
        to={`/credits?view=receipts${step.plan ? `&receipt=${step.plan}` : ""}`}
        className="ml-auto text-accent"
      >
        <Trans>Receipt</Trans>
      </Link>
    </p>
  );
}
