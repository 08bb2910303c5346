import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { TextField } from "@/shared/ui/field";
import { useCommands } from "./commands";

/** Asks for a scene's new place. */
export function MoveDialog({
  scene,
  ids,
  onClose,
}: {
  scene: string;
  ids: readonly string[];
  onClose: () => void;
}): ReactNode {
  const { t } = useLingui();
  const { move } = useCommands();
  const from = ids.indexOf(scene) + 1;
  const [to, setTo] = useState(String(from));
  const place = Number(to);
  const fits = Number.isInteger(place) && place >= 1 && place <= ids.length;
  return (
    <Dialog open onOpenChange={onClose} title={t`Move scene ${from}`}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fits) return;
          move(scene, place - 1);
          onClose();
        }}
      >
        <TextField
          label={t`New place, 1 to ${ids.length}`}
          type="number"
          inputMode="numeric"
          min={1}
          max={ids.length}
          required
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button
          type="submit"
          look="primary"
          className="self-end"
          off={!fits && t`There are ${ids.length} places.`}
        >
          <Trans>Move</Trans>
        </Button>
      </form>
    </Dialog>
  );
}
