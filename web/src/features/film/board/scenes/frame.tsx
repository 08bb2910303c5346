import { useLingui } from "@lingui/react/macro";
import { ImageOff } from "lucide-react";
import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import { classes } from "@/shared/ui/classes";
import { Ring } from "../units/dot";
import type { Standing } from "../units/standing";

/** A scene's picture at the film's shape; where there is none yet, the place that it will take. */
export function Frame({
  src,
  alt,
  aspect,
  busy,
  className,
}: {
  src: string | null | undefined;
  alt: string;
  aspect: string;
  /** What is being made of it now. */
  busy?: Standing | undefined;
  className?: string;
}): ReactNode {
  const { t } = useLingui();
  const [wide = 16, high = 9] = aspect.split(":").map(Number);
  return (
    <div
      className={classes(
        "relative overflow-hidden rounded-control bg-sunken",
        !src && "border border-dashed border-control",
        className,
      )}
      style={{ aspectRatio: `${wide} / ${high}` }}
    >
      {src ? (
        <img
          src={mediaUrl(src)}
          alt={alt}
          loading="lazy"
          decoding="async"
          draggable={false}
          className="absolute inset-0 size-full object-cover"
        />
      ) : (
        <div className="absolute inset-0 grid place-items-center text-muted">
          <ImageOff aria-hidden className="size-5" />
          <span className="sr-only">{t`No picture yet`}</span>
        </div>
      )}
      {busy && (
        <div className="absolute right-1.5 bottom-1.5 grid place-items-center rounded-full bg-surface p-1 shadow-card">
          <Ring progress={busy.progress} />
        </div>
      )}
    </div>
  );
}
