/** A film strip in a clip: pictures from the take's sprite, each at its time, only where one looks. */
import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import type { Span } from "../time/scale";

/** The server draws at most so many pictures of a clip, side by side, from the middles of equal parts. */
const THUMBS = 12;

export interface Film {
  /** The sprite, or a single picture where there is no clip. */
  url: string | undefined;
  /** Frames of the clip that the sprite is of; 0 for a single picture. */
  frames: number;
  /** The clip's frame with which the scene begins. */
  first: number;
}

/** Which picture of the sprite shows this frame. */
export function thumbAt(frame: number, frames: number): number {
  const count = Math.min(THUMBS, frames);
  return Math.min(count - 1, Math.max(0, Math.floor((frame / frames) * count)));
}

export function Strip({
  film,
  seen,
  height,
  ratio,
  perFrame,
}: {
  film: Film;
  seen: Span;
  height: number;
  ratio: number;
  perFrame: number;
}): ReactNode {
  const url = mediaUrl(film.url);
  if (!url) return null;
  const tile = height * ratio;
  const from = Math.floor(seen.from / tile);
  const to = Math.ceil(seen.to / tile);
  const count = film.frames ? Math.min(THUMBS, film.frames) : 1;
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const left = (from + index) * tile;
    const at = film.frames ? thumbAt(film.first + (left + tile / 2) / perFrame, film.frames) : 0;
    return (
      <span
        key={from + index}
        aria-hidden
        className="absolute inset-y-0 bg-sunken"
        style={{
          left,
          width: tile + 0.5,
          backgroundImage: `url("${url}")`,
          backgroundSize: film.frames ? `${count * 100}% 100%` : "cover",
          backgroundPosition: count > 1 ? `${(at / (count - 1)) * 100}% 0` : "center",
        }}
      />
    );
  });
}
