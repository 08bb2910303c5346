import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowDown, ArrowUp, Copy, Cpu, MoreHorizontal, MoveVertical, Pin, Plus, RefreshCw, Trash2, Upload } from "lucide-react"; // prettier-ignore
import type { ReactNode } from "react";
import type { Scene } from "@/shared/film/queries";
import type { SceneDoc } from "@/shared/film/types";
import { LazyMenu, MenuItem, MenuLine } from "@/shared/ui/menu";
import { kindName, SCENE_KINDS } from "../units/names";
import { useCommands } from "./commands";
import { useListDialogs } from "./dialogs";
import { pickFile } from "./uploads";

const ICON = "size-4 text-muted";

export function SceneMenu({
  id,
  place,
  total,
  told,
}: {
  id: string;
  place: number;
  total: number;
  told: Scene | undefined;
  scene: SceneDoc;
}): ReactNode {
  const { t } = useLingui();
  const commands = useCommands();
  const open = useListDialogs((dialogs) => dialogs.show);
  return (
    <LazyMenu label={t`Scene ${place + 1}: more`} icon={<MoreHorizontal aria-hidden className="size-4" />}>
      {() => (
        <>
          <MenuItem
            off={place === 0 && t`It is the first one.`}
            shortcut="Alt ↑"
            onSelect={() => commands.move(id, place - 1)}
          >
            <ArrowUp aria-hidden className={ICON} />
            <Trans>Move up</Trans>
          </MenuItem>
          <MenuItem
            off={place === total - 1 && t`It is the last one.`}
            shortcut="Alt ↓"
            onSelect={() => commands.move(id, place + 1)}
          >
            <ArrowDown aria-hidden className={ICON} />
            <Trans>Move down</Trans>
          </MenuItem>
          <MenuItem
            off={total < 2 && t`There is no other place.`}
            onSelect={() => open({ kind: "move", scene: id })}
          >
            <MoveVertical aria-hidden className={ICON} />
            <Trans>Move to…</Trans>
          </MenuItem>
          <MenuItem shortcut="N" onSelect={() => open({ kind: "add", place: place + 1 })}>
            <Plus aria-hidden className={ICON} />
            <Trans>Add a scene after it</Trans>
          </MenuItem>
          <MenuItem onSelect={() => void commands.duplicate(id)}>
            <Copy aria-hidden className={ICON} />
            <Trans>Duplicate</Trans>
          </MenuItem>
          <MenuItem onSelect={() => open({ kind: "models", scene: id })}>
            <Cpu aria-hidden className={ICON} />
            <Trans>Models for this scene…</Trans>
          </MenuItem>
          <MenuLine />
          <UnitItems id={id} told={told} />
          <MenuLine />
          <MenuItem danger shortcut="Del" onSelect={() => void commands.remove(id)}>
            <Trash2 aria-hidden className="size-4" />
            <Trans>Remove scene</Trans>
          </MenuItem>
        </>
      )}
    </LazyMenu>
  );
}

/** What can be done to each thing that a scene is made of. */
function UnitItems({ id, told }: { id: string; told: Scene | undefined }): ReactNode {
  const { t } = useLingui();
  const commands = useCommands();
  const units = told?.units ?? [];
  const kinds = SCENE_KINDS;
  const made = kinds.filter((kind) => units.some((one) => one.unit.startsWith(`${kind}:`) && one.take));
  return (
    <>
      {kinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => pickFile(kind, (file) => void commands.upload(id, kind, file))}>
          <Upload aria-hidden className={ICON} />
          {t`Bring your own: ${kindName(kind)}…`}
        </MenuItem>
      ))}
      {made.map((kind) =>
        told?.pins.includes(kind) ? (
          <MenuItem key={kind} onSelect={() => void commands.unpin(id, kind)}>
            <Pin aria-hidden className={ICON} />
            {t`Unpin: ${kindName(kind)}`}
          </MenuItem>
        ) : (
          <MenuItem key={kind} onSelect={() => void commands.remake(id, kind)}>
            <RefreshCw aria-hidden className={ICON} />
            {t`Remake: ${kindName(kind)}`}
          </MenuItem>
        ),
      )}
    </>
  );
}
