import { Trans, useLingui } from "@lingui/react/macro";
import { Share } from "lucide-react";
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { create } from "zustand";
import { useActions } from "@/shared/keys/actions";
import { Button } from "@/shared/ui/button";
import { Dialog } from "@/shared/ui/dialog";
import { Skeleton } from "@/shared/ui/states";
import { useFilm } from "./context";
import { useDownloads } from "./export/jobs";

const ExportContent = lazy(async () => ({ default: (await import("./export/dialog")).ExportContent }));

const useOpen = create<{ open: boolean }>()(() => ({ open: false }));
const setOpen = (open: boolean): void => useOpen.setState({ open });

/** The way to hand a film over; once on a page, for it has the key and follows what is being made. */
export function ExportMenu(): ReactNode {
  const { t } = useLingui();
  const videoId = useFilm((film) => film.videoId);
  const open = useOpen((state) => state.open);
  useDownloads(videoId);
  useEffect(() => () => setOpen(false), []);
  useActions(
    useMemo(
      () => [
        {
          id: "film.export", label: t`Export`, group: t`Film`, keys: ["Mod+E"], typing: true,
          run: () => setOpen(true),
        },
      ], // prettier-ignore
      [t],
    ),
  );
  return (
    <>
      <ExportButton />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t`Export`}
        description={t`Exports are free and are made from the latest cut.`}
      >
        <Suspense fallback={<Skeleton className="h-80" />}>
          <ExportContent videoId={videoId} onLeave={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}

/** Opens what {@link ExportMenu} offers, from elsewhere on its page. */
export function ExportButton(): ReactNode {
  const { t } = useLingui();
  return (
    <Button aria-label={t`Export`} aria-haspopup="dialog" onClick={() => setOpen(true)}>
      <Share aria-hidden className="size-4" />
      <span className="max-md:sr-only">
        <Trans>Export</Trans>
      </span>
    </Button>
  );
}
