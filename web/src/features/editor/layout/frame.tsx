import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import { useFilm } from "@/shared/film/context";
import { classes } from "@/shared/ui/classes";
import { ratioOf } from "../lanes/geometry";
import { useTakes } from "../takes";
import type { SceneTimes } from "../time/retime";

/** A scene's picture. */
export function Frame({ scene, className }: { scene: SceneTimes; className: string }): ReactNode {
  const takes = useTakes();
  const ratio = ratioOf(useFilm((film) => film.shared?.film.settings.aspect_ratio));
  const url = mediaUrl(
    takes(`clip:${scene.scene}`)?.media.poster ?? takes(`image:${scene.scene}`)?.media.poster,
  );
  return (
    <span
      className={classes("block shrink-0 overflow-hidden bg-sunken", !url && "hatched", className)}
      style={{ aspectRatio: ratio }}
    >
      {url && <img src={url} alt="" loading="lazy" decoding="async" className="size-full object-cover" />}
    </span>
  );
}
