import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { running, useExports } from "@/shared/film/export/jobs";
import { Spinner } from "@/shared/ui/button";
import { Chip } from "@/shared/ui/states";
import { useEditor } from "./editor";

/** Says that an export is on its way; it goes on from the cut as it was, whatever is edited meanwhile. */
export function Exporting(): ReactNode {
  const { t } = useLingui();
  const { videoId } = useEditor();
  const { data } = useExports(videoId, true);
  const one = data?.items.find(running);
  if (!one) return null;
  const percent = Math.floor(one.progress * 100);
  return (
    <span role="status">
      <Chip tone="run">
        <Spinner className="!size-3" />
        {one.state === "queued"
          ? t`Export of ${one.name} waits its turn`
          : t`Exporting ${one.name}, ${percent} %`}
      </Chip>
    </span>
  );
}
