import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { Link } from "react-router";
import { mediaUrl } from "@/shared/api/address";
import type { Schemas } from "@/shared/api/client";
import { clock, day } from "@/shared/text/format";
import { calm } from "@/shared/ui/motion";
import { Skeleton } from "@/shared/ui/states";
import { FilmStatus } from "./film-status";

type Film = Schemas["VideoPublic"];

export const GRID = "grid grid-cols-1 gap-x-5 gap-y-7 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4";

/** A film among others: its poster, which plays under the mouse, and how it stands. */
export function FilmCard({ film, menu }: { film: Film; menu?: ReactNode }): ReactNode {
  const { playing, hover } = useHover(Boolean(film.proxy_url));
  return (
    <li
      className="group relative flex min-w-0 flex-col [contain-intrinsic-size:auto_280px] [content-visibility:auto]"
      {...hover}
    >
      <div className="relative aspect-video overflow-hidden rounded-card border border-line bg-sunken">
        <Poster key={film.poster_url} film={film} />
        {playing && (
          <video
            src={mediaUrl(film.proxy_url)}
            muted
            loop
            autoPlay
            playsInline
            aria-hidden
            className="absolute inset-0 size-full bg-sunken object-contain"
          />
        )}
        {film.length > 0 && (
          <span className="timecode absolute right-2 bottom-2 rounded-control bg-black/70 px-1.5 py-0.5 text-meta text-white">
            {clock(film.length)}
          </span>
        )}
      </div>
      <div className="mt-2.5 flex items-start gap-2">
        <h3 className="min-w-0 flex-1 text-ui font-medium">
          <Link
            to={`/films/${film.id}`}
            className="line-clamp-2 text-text no-underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-accent"
          >
            {film.title || film.description || <Trans>Untitled film</Trans>}
          </Link>
        </h3>
        {menu && <div className="relative z-10 -my-1.5 -mr-1.5 pointer-coarse:-my-3">{menu}</div>}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-muted">
        <FilmStatus film={film} />
        <time dateTime={film.updated_at}>{day(film.updated_at)}</time>
      </div>
    </li>
  );
}

function Poster({ film }: { film: Film }): ReactNode {
  const [failed, setFailed] = useState(false);
  const url = mediaUrl(film.poster_url ?? film.thumbnail_url);
  if (!url || failed)
    return (
      <span
        aria-hidden
        className="grid size-full place-items-center bg-slate px-6 text-center text-read font-semibold text-balance text-chalk"
      >
        <span className="line-clamp-3">{film.title}</span>
      </span>
    );
  return (
    <img
      src={url}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
      className="size-full object-contain"
    />
  );
}

const REST_MS = 250;

/** Whether a mouse rests on it; a finger does not, and nothing plays where motion is unwanted. */
function useHover(able: boolean): {
  playing: boolean;
  hover: { onPointerEnter: (event: PointerEvent) => void; onPointerLeave: () => void };
} {
  const [playing, setPlaying] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    playing,
    hover: {
      onPointerEnter: (event) => {
        if (!able || event.pointerType !== "mouse" || calm()) return;
        timer.current = window.setTimeout(() => setPlaying(true), REST_MS);
      },
      onPointerLeave: () => {
        clearTimeout(timer.current);
        setPlaying(false);
      },
    },
  };
}

export function FilmCardSkeleton(): ReactNode {
  return (
    <li aria-hidden className="flex flex-col">
      <Skeleton className="aspect-video" />
      <Skeleton className="mt-3 h-4 w-3/4 rounded-control!" />
      <Skeleton className="mt-2 h-4 w-1/3 rounded-control!" />
    </li>
  );
}
