import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Dialog } from "@/shared/ui/dialog";
import { ModelSelect } from "../style/model-select";
import { kindName, SCENE_KINDS } from "../units/names";

/** Other models for one scene than for the film. */
export function ModelsDialog({
  scene,
  number,
  onClose,
}: {
  scene: string;
  number: number;
  onClose: () => void;
}): ReactNode {
  const { t } = useLingui();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t`Models for scene ${number}`}
      description={t`What changes is made again with the next plan; the price is in the plan bar.`}
    >
      <div className="flex flex-col gap-4">
        {SCENE_KINDS.map((kind) => (
          <ModelSelect
            key={kind}
            pin={`${kind}:${scene}`}
            kind={kind}
            label={kindName(kind)}
            fallback={t`As in the film`}
          />
        ))}
      </div>
    </Dialog>
  );
}
