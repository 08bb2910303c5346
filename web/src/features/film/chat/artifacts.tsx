import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useState, type ReactNode } from "react";
import { Play } from "lucide-react";
import { mediaUrl } from "@/shared/api/address";
import { api, body } from "@/shared/api/client";
import { useFilm } from "@/shared/film/context";
import { useTimeline } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import { kindOf, subjectOf } from "@/shared/film/types";
import { sceneNumber, unitName } from "@/shared/film/words";
import { Skeleton } from "@/shared/ui/states";
import { useNear } from "@/shared/ui/use-near";
import { Sound } from "./sound";

interface Media {
  media: Record<string, string>;
  seconds?: number | null;
}

/** What a step made, where it was made. Its place is there before it is, so that nothing moves. */
export function Artifacts({ units, takes }: { units: string[]; takes: Record<string, string> }): ReactNode {
  const kind = kindOf(units[0]!);
  const ratio = useFilm((film) => film.shared?.film.settings.aspect_ratio ?? "16:9").replace(":", " / ");
  const seen = kind === "clip" || kind === "image" || kind === "cast" || kind === "cut";
  return (
    <ul
      className={
        kind === "cut"
          ? "ml-7"
          : seen
            ? `ml-7 grid gap-1.5 ${units.length > 3 ? "grid-cols-4" : "grid-cols-3"}`
            : "ml-7 flex flex-wrap gap-1.5"
      }
    >
      {units.map((unit) => (
        <li key={unit} className="min-w-0" style={seen ? { aspectRatio: ratio } : undefined}>
          <Artifact unit={unit} take={takes[unit]} />
        </li>
      ))}
    </ul>
  );
}

/** Where a take's media is: with the takes in use, or asked for by itself once another is in use and one looks. */
function useMedia(take: string | undefined, near: boolean): Media | null {
  const id = useFilm((film) => film.videoId);
  const { data: timeline } = useTimeline(id);
  const used = timeline?.takes.find((one) => one.take === take);
  const { data } = useQuery({
    queryKey: ["take", take],
    queryFn: () => body(api.GET("/api/v1/takes/{take_id}", { params: { path: { take_id: take! } } })),
    enabled: take !== undefined && near && timeline !== undefined && !used,
    staleTime: 45 * 60_000,
  });
  return used ?? data ?? null;
}

function Artifact({ unit, take }: { unit: string; take: string | undefined }): ReactNode {
  const [near, setNear] = useState(false);
  const made = useMedia(take, near);
  const look = useNear(
    useCallback(() => setNear(true), []),
    !near,
  );
  const number = useFilm((film) => sceneNumber(film.shared?.film, subjectOf(unit)));
  const name = useFilm((film) => unitName(unit, film.shared?.film));
  const kind = kindOf(unit);
  const seen = kind !== "speech" && kind !== "sound" && kind !== "music";
  if (!made)
    return (
      <div ref={look} className={seen ? "size-full" : "h-8 w-16 pointer-coarse:h-11"}>
        <Skeleton className={seen ? "h-full rounded-control" : "h-full rounded-full"} />
      </div>
    );
  if (!seen)
    return (
      <Sound src={mediaUrl(made.media.original) ?? ""} name={name} number={number} seconds={made.seconds} />
    );
  const poster = mediaUrl(made.media.poster ?? made.media.original);
  if (kind === "clip" || kind === "cut")
    return (
      <Clip
        name={name}
        poster={poster}
        src={mediaUrl(made.media[kind === "cut" ? "original" : "proxy"] ?? made.media.original)}
      />
    );
  return <Picture unit={unit} name={name} src={poster} />;
}

function Picture({ unit, name, src }: { unit: string; name: string; src?: string }): ReactNode {
  const { t } = useLingui();
  const { select } = useSelection();
  const scene = kindOf(unit) === "cast" ? null : subjectOf(unit);
  return (
    <button
      type="button"
      title={t`Takes of ${name}`}
      className="block size-full overflow-hidden rounded-control bg-sunken"
      onClick={() =>
        select(
          scene
            ? { scene, unit, tab: "takes", view: null, pane: "scenes" }
            : { view: "cast", unit, pane: "scenes" },
        )
      }
    >
      <img
        src={src}
        alt={name}
        loading="lazy"
        decoding="async"
        className={`size-full ${scene ? "object-cover" : "object-contain"}`}
      />
    </button>
  );
}

/** A still until it is asked to play: nothing is loaded for those who do not look. */
function Clip({ name, poster, src }: { name: string; poster?: string; src?: string }): ReactNode {
  const { t } = useLingui();
  const [playing, setPlaying] = useState(false);
  if (playing)
    return (
      // eslint-disable-next-line jsx-a11y/media-has-caption -- captions are the stage's; here one checks a take
      <video
        src={src}
        poster={poster}
        controls
        autoPlay
        playsInline
        aria-label={name}
        className="size-full rounded-control bg-sunken"
      />
    );
  return (
    <button
      type="button"
      aria-label={t`Play ${name}`}
      className="group/clip relative block size-full overflow-hidden rounded-control bg-sunken"
      onClick={() => setPlaying(true)}
    >
      <img src={poster} alt="" loading="lazy" decoding="async" className="size-full object-cover" />
      <span className="absolute inset-0 m-auto grid size-8 place-items-center rounded-full bg-black/55 text-white group-hover/clip:bg-black/75">
        <Play aria-hidden className="size-4 translate-x-px fill-current" />
      </span>
    </button>
  );
}
