import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { transition } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import type { SceneTimes } from "../time/retime";
import { KindField, Pair, Section, TransitionSecondsField } from "./fields";

export function CutPanel({ scene }: { scene: SceneTimes }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { scenes } = useFilmTime();
  const { kind, asked } = scene.transition;
  if (scene.number === scenes.length)
    return <p className="text-ui text-muted">{t`After the last scene there is nothing to go over to.`}</p>;
  return (
    <Section title={t`From scene ${scene.number} to scene ${scene.number + 1}`}>
      <Pair>
        <KindField scene={scene} />
        <TransitionSecondsField scene={scene} />
      </Pair>
      <p className="text-meta text-muted">
        {(kind === "crossfade" || kind === "dissolve") &&
          `${t`Both scenes are seen at once around the cut.`} `}
        {t`No scene gets longer or shorter, and no clip is made anew.`}
      </p>
      <div>
        <Button
          off={scenes.length < 3 && t`This is the only transition.`}
          onClick={() =>
            transition(
              editor,
              scenes.slice(0, -1).map((one) => one.scene),
              kind,
              asked,
            )
          }
        >
          {t`Use for every cut`}
        </Button>
      </div>
    </Section>
  );
}
