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
  const { micro_credits, held, error } = read<Answer>(step.result);
  if (error || micro_credits === undefined) return null;
  const charged = micro_credits / 1e6;
  const back = Math.max(0, (parseFloat(held ?? "") || 0) - charged);
  return (
    <p className="flex flex-wrap items-center gap-x-2 rounded-control bg-sunken px-3 py-2 text-ui text-muted">
      <Icon aria-hidden className="size-4" />
      <span className="timecode">{charged ? t`Charged ${credits(charged)}` : t`Nothing was charged`}</span>
      {charged > 0 && back > 1e-6 && <span className="timecode">{t`· ${credits(back)} came back`}</span>}
      <Link
        to={`/credits?view=receipts${step.plan ? `&receipt=${step.plan}` : ""}`}
        className="ml-auto text-accent"
      >
        <Trans>Receipt</Trans>
      </Link>
    </p>
  );
}
