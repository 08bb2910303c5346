import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { bytes } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import type { Export, Row, Shape } from "./formats";
import { busyKey, running, save, useAsking, useOrder } from "./jobs";

/** One form of the film: what it is for, and the way to it. */
export function FormatRow({
  videoId,
  row,
  shape,
  off,
  done,
}: {
  videoId: string;
  row: Row;
  shape: Shape | null;
  off: string | false;
  /** It, where it is made or being made. */
  done: Export | undefined;
}): ReactNode {
  const { t } = useLingui();
  const order = useOrder(videoId);
  const asking = useAsking().includes(busyKey(row.to, shape));
  const busy = asking || (done !== undefined && running(done));
  const ready = done?.state === "ready" && done.url ? done : null;
  return (
    <li className="flex items-center gap-3 px-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="text-ui font-medium">{row.name}</p>
        <p className="text-dense text-muted">{row.use}</p>
        {done?.state === "failed" && <p className="text-dense text-error">{done.error?.text}</p>}
      </div>
      {busy ? (
        <Progress name={row.name} share={done?.progress ?? 0} />
      ) : ready ? (
        <Button onClick={() => save(ready)} aria-label={t`Save ${row.name}`}>
          <Download aria-hidden className="size-4" />
          <Trans>Save</Trans>
          {ready.size !== null && <span className="timecode text-meta text-muted">{bytes(ready.size)}</span>}
        </Button>
      ) : (
        <Button off={off} aria-label={t`Export ${row.name}`} onClick={() => void order(row.to, shape)}>
          {done?.state === "failed" ? <Trans>Try again</Trans> : <Trans>Export</Trans>}
        </Button>
      )}
    </li>
  );
}

function Progress({ name, share }: { name: string; share: number }): ReactNode {
  const { t } = useLingui();
  const percent = Math.round(share * 100);
  return (
    <div className="flex w-28 flex-col items-end gap-1">
      <span className="timecode text-meta text-muted">
        {share > 0 ? t`Making · ${percent} %` : t`Waiting for its turn`}
      </span>
      <div
        role="progressbar"
        aria-label={t`Export of ${name}`}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share > 0 && { "aria-valuenow": percent })}
        className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full origin-left bg-run transition-transform"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  );
}
