import { Trans, useLingui } from "@lingui/react/macro";
import { ToggleGroup } from "radix-ui";
import { useState, type ReactNode } from "react";
import { toast } from "@/shared/ui/toast";
import { takesByUnit } from "./picture";
import { Stage, type StageProps } from "./stage";

type Shown = "finished" | "live";

/** A film to be watched: its finished form where there is one, or the live preview of what it is now. */
export function Watch(props: Omit<StageProps, "finished" | "onFinishedFailed" | "children">): ReactNode {
  const { t } = useLingui();
  const cut = takesByUnit(props.timeline).get("cut");
  const playable = cut && cut.state !== "stale" && cut.media.original ? cut : null;
  const [wanted, setWanted] = useState<Shown>("finished");
  const failed = (): void => {
    setWanted("live");
    toast(t`The finished film could not be played here. You see its live preview.`);
  };
  return (
    <Stage {...props} finished={wanted === "finished" ? playable : null} onFinishedFailed={failed}>
      {playable && <Choice shown={wanted} onChoose={setWanted} />}
    </Stage>
  );
}

function Choice({ shown, onChoose }: { shown: Shown; onChoose: (shown: Shown) => void }): ReactNode {
  const { t } = useLingui();
  const item =
    "min-h-7 rounded-control px-2 text-meta whitespace-nowrap text-muted data-[state=on]:bg-surface " +
    "data-[state=on]:font-medium data-[state=on]:text-text data-[state=on]:shadow-card pointer-coarse:min-h-9";
  return (
    <ToggleGroup.Root
      type="single"
      value={shown}
      aria-label={t`What is shown`}
      className="inline-flex gap-0.5 rounded-control bg-sunken p-0.5"
      onValueChange={(value) => {
        if (value) onChoose(value as Shown);
      }}
    >
      <ToggleGroup.Item value="finished" className={item}>
        <Trans>Finished film</Trans>
      </ToggleGroup.Item>
      <ToggleGroup.Item value="live" className={item}>
        <Trans>Live preview</Trans>
      </ToggleGroup.Item>
    </ToggleGroup.Root>
  );
}
