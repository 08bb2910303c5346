import { useLingui } from "@lingui/react/macro";
import { MoreHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { LazyMenu, MenuItem } from "@/shared/ui/menu";
import { duplicate, remove, shift, split } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { useSceneDocs } from "../lanes/states";
import type { SceneTimes } from "../time/retime";

export function RowMenu({ scene }: { scene: SceneTimes }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { scenes } = useFilmTime();
  const doc = useSceneDocs().get(scene.scene);
  const at = editor.transport.frame();
  const inside = at > scene.start.frames && at < scene.end.frames;
  return (
    <LazyMenu label={t`More for scene ${scene.number}`} icon={<MoreHorizontal aria-hidden className="size-4" />}>
      {() => (
        <>
          <MenuItem off={scene.number === 1 && t`It is the first scene already.`} onSelect={() => shift(editor, scene.scene, -1)}>{t`Move up`}</MenuItem>
          <MenuItem off={scene.number === scenes.length && t`It is the last scene already.`} onSelect={() => shift(editor, scene.scene, 1)}>{t`Move down`}</MenuItem>
          <MenuItem off={!inside && t`Put the playhead inside this scene first.`} onSelect={() => split(editor)}>{t`Split at the playhead`}</MenuItem>
          <MenuItem onSelect={() => doc && duplicate(editor, doc)}>{t`Duplicate`}</MenuItem>
          <MenuItem danger onSelect={() => remove(editor, [scene.scene])}>{t`Remove`}</MenuItem>
        </>
      )}
    </LazyMenu>
  );
} // prettier-ignore
