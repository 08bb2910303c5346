import { Trans, useLingui } from "@lingui/react/macro";
import { Download, EllipsisVertical, SquarePen, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import { LazyMenu, MenuItem, MenuLine } from "@/shared/ui/menu";
import type { Film } from "./films";

export function FilmMenu({ film, onDelete }: { film: Film; onDelete: () => void }): ReactNode {
  const { t } = useLingui();
  const name = film.title || film.description;
  return (
    <LazyMenu label={t`More for ${name}`} icon={<EllipsisVertical aria-hidden className="size-4" />}>
      {() => (
        <>
          <MenuItem to={`/films/${film.id}/editor`}>
            <SquarePen aria-hidden className="size-4" />
            <Trans>Open in the editor</Trans>
          </MenuItem>
          <MenuItem
            off={film.output_url ? null : t`It has not been made yet.`}
            onSelect={() => download(film)}
          >
            <Download aria-hidden className="size-4" />
            <Trans>Download</Trans>
          </MenuItem>
          <MenuLine />
          <MenuItem danger onSelect={onDelete}>
            <Trash2 aria-hidden className="size-4" />
            <Trans>Delete film</Trans>
          </MenuItem>
        </>
      )}
    </LazyMenu>
  );
}

function download(film: Film): void {
  const link = document.createElement("a");
  link.href = mediaUrl(film.output_url) ?? "";
  link.download = `${film.title || "film"}.mp4`;
  link.click();
}
