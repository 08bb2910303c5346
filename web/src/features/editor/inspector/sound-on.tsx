import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Checkbox } from "@/shared/ui/field";
import { soundOn } from "../edit/heard";
import { useEditor } from "../editor";
import { useSceneDocs } from "../lanes/states";

/** Whether a scene's place is heard. */
export function SoundOn({ scene }: { scene: string }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const doc = useSceneDocs().get(scene);
  if (!doc) return null;
  return (
    <Checkbox
      label={t`Sound of the place`}
      hint={doc.audio_description || t`What its clip brings along, where nobody speaks.`}
      checked={doc.sound_on}
      onChange={(event) => soundOn(editor, doc, event.target.checked)}
    />
  );
}
