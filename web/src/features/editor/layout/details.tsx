import { useLingui } from "@lingui/react/macro";
import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { IconButton } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { Fields } from "../inspector/inspector";

/** On a phone the inspector is a dialog. */
export function Details(): ReactNode {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t`All fields`} onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden className="size-4" />
      </IconButton>
      <Dialog open={open} onOpenChange={setOpen} title={t`Fields`}>
        <div className="flex flex-col gap-5">
          <Fields />
        </div>
      </Dialog>
    </>
  );
}
