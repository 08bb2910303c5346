import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { unpinCast, uploadCast } from "@/shared/film/cast-picture";
import { toast, toastError } from "@/shared/ui/toast";

/** Brings a picture of one's own of somebody, and takes it away again. */
export function useOwnPicture(
  film: string,
  member: string,
  called: string,
): { busy: boolean; bring: (file: File) => void; remove: () => Promise<void> } {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const tried = async (edit: () => Promise<unknown>, said: string): Promise<void> => {
    setBusy(true);
    try {
      await edit();
      toast(said);
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return {
    busy,
    bring: (file) =>
      void tried(
        () => uploadCast(film, member, file),
        t`The picture of ${called} is yours now. It stays, whatever changes.`,
      ),
    remove: () =>
      tried(
        () => unpinCast(film, member),
        t`The picture of ${called} can be made again; yours is among its takes.`,
      ),
  };
}
