import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/states";
import { useEditor } from "../editor";

export function NoScenes(): ReactNode {
  const { t } = useLingui();
  const { videoId } = useEditor();
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <Empty title={t`There is nothing to cut yet.`}>
        <p>
          <Trans>Tell the director what film you want, or add a scene yourself.</Trans>
        </p>
        <ButtonLink to={`/films/${videoId}`} className="mt-4">
          <Trans>Go to the film</Trans>
        </ButtonLink>
      </Empty>
    </div>
  );
}
