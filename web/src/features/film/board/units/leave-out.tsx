import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { leaveOut } from "@/shared/film/operations";
import { unitName } from "@/shared/film/words";
import { Button } from "@/shared/ui/button";
import { toast, toastError } from "@/shared/ui/toast";
import { capital } from "./names";
import type { Standing } from "./standing";

/** Whether somebody is making it, or is about to. */
export const underWay = ({ state }: Standing): boolean =>
  state === "queued" || state === "running" || state === "uncertain";

/** Does without one thing that is being made, while the rest goes on. */
export function LeaveOut({ unit }: { unit: Standing }): ReactNode {
  const { t } = useLingui();
  const run = useFilm((film) => film.run?.id);
  const name = useFilm((film) => unitName(unit.unit, film.shared?.film));
  const [busy, setBusy] = useState(false);
  if (!run || !underWay(unit)) return null;
  const cancel = async (): Promise<void> => {
    setBusy(true);
    try {
      const { ordered } = await leaveOut(run, unit.unit);
      toast(
        ordered
          ? t`${capital(name)} is being stopped. Where its maker goes on, it is kept, and charged, when it comes.`
          : t`${capital(name)} is left out, and costs nothing. The rest goes on.`,
      );
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return (
    <Button busy={busy} aria-label={t`Cancel ${name}`} onClick={() => void cancel()}>
      <Trans>Cancel</Trans>
    </Button>
  );
}
