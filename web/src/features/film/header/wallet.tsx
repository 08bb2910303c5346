import { useLingui } from "@lingui/react/macro";
import { Coins } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useSession } from "@/shared/session/session";
import { number } from "@/shared/text/format";

/** What can be spent now. */
export function Wallet(): ReactNode {
  const { t } = useLingui();
  const credits = useSession((session) => session.me?.credits);
  if (credits === undefined) return null;
  return (
    <Link
      to="/credits"
      title={t`Credits to spend`}
      className="timecode flex min-h-8 items-center gap-1.5 rounded-control px-2 text-ui text-muted no-underline hover:bg-sunken hover:text-text"
    >
      <Coins aria-hidden className="size-4" />
      {number(credits)}
      <span className="sr-only">{t`credits to spend`}</span>
    </Link>
  );
}
