import { Trans } from "@lingui/react/macro";
import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { Config } from "@/shared/api/config";
import { useSession } from "@/shared/session/session";
import { credits } from "@/shared/text/format";

const dollars = (value: number): string =>
  new Intl.NumberFormat(i18n.locale, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  }).format(value);

/** What it costs, as far as that is known before there is a plan. */
export function Cost({ quality, config }: { quality: "draft" | "final"; config: Config }): ReactNode {
  const me = useSession((session) => session.me);
  if (quality === "final")
    return (
      <>
        <p>
          <Trans>You see every price, and set the most it may cost, before anything is made.</Trans>
        </p>
        <p>
          {me ? (
            <Trans>
              1 credit is {dollars(config.credit_usd)}. You have{" "}
              {me.credits ? credits(me.credits) : <Trans>none yet</Trans>}.
            </Trans>
          ) : (
            <Trans>1 credit is {dollars(config.credit_usd)}.</Trans>
          )}
        </p>
      </>
    );
  return (
    <>
      <p>
        <Trans>Draft: free. Pictures, voices and music are made on this server.</Trans>
      </p>
      {config.director === "rules" && (
        <p>
          <Trans>Draft director: rules, not a language model.</Trans>
        </p>
      )}
    </>
  );
}
