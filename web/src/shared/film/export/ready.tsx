import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { bytes, moment } from "@/shared/text/format";
import { IconButton } from "@/shared/ui/button";
import type { Export } from "./formats";
import { save } from "./jobs";

/** What was exported, and is kept for a month. */
export function Ready({ exports, cut }: { exports: readonly Export[]; cut: string | undefined }): ReactNode {
  const { t } = useLingui();
  const ready = exports.filter((one) => one.state === "ready" && one.url);
  if (!ready.length) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-ui font-semibold">
        <Trans>Ready</Trans>
      </h3>
      <ul className="divide-y divide-line rounded-card border border-line">
        {ready.map((one) => (
          <li key={one.id} className="flex items-center gap-3 py-1.5 pr-1.5 pl-3">
            <div className="min-w-0 flex-1">
              <p className="truncate text-ui">{one.name}</p>
              <p className="timecode text-meta text-muted">
                {[
                  one.aspect,
                  one.burn_captions && t`captions drawn in`,
                  one.size !== null && bytes(one.size),
                  moment(one.finished_at ?? one.created_at),
                  one.take_id !== cut && t`of an earlier cut`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <IconButton label={t`Save ${one.name}`} onClick={() => save(one)}>
              <Download aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <p className="text-meta text-muted">
        <Trans>Exports are kept for 30 days.</Trans>
      </p>
    </section>
  );
}
