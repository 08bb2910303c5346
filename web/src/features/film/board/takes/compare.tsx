import { Trans, useLingui } from "@lingui/react/macro";
import { Pause, Play, X } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { mediaUrl } from "@/shared/api/address";
import { clock, credits, moment } from "@/shared/text/format";
import { Button, IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Differs } from "./differs";
import { useTogether } from "./together";

type Take = Schemas["TakePublic"];
type Side = "left" | "right";

/** Two takes side by side; what plays, plays together. */
export function Compare({
  left,
  right,
  onClose,
}: {
  left: Take;
  right: Take;
  onClose: () => void;
}): ReactNode {
  const { t } = useLingui();
  const pair = useRef<HTMLDivElement>(null);
  const { playing, at, length, toggle, seek } = useTogether(pair);
  const [heard, setHeard] = useState<Side>("left");
  const plays = left.mime && !left.mime.startsWith("image/");
  const sound = left.mime?.startsWith("audio/");
  return (
    <div role="group" aria-label={t`Two takes side by side`} className="mt-3 rounded-card bg-sunken p-2">
      <div className="flex flex-wrap items-center gap-2 pb-2">
        {plays && (
          <>
            <Button onClick={toggle}>
              {playing ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
              {playing ? <Trans>Pause both</Trans> : <Trans>Play both</Trans>}
            </Button>
            <input
              type="range"
              min={0}
              max={length}
              step={0.05}
              value={at}
              aria-label={t`Position in both`}
              aria-valuetext={clock(at, true)}
              className="h-6 min-w-24 flex-1 accent-accent"
              onChange={(event) => seek(Number(event.target.value))}
            />
            <span className="timecode text-meta text-muted">{clock(at, true)}</span>
          </>
        )}
        <IconButton label={t`Close the comparison`} className="ml-auto" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div ref={pair} className="grid grid-cols-1 gap-3 @md:grid-cols-2">
        {([left, right] as const).map((take, place) => {
          const side: Side = place ? "right" : "left";
          return (
            <figure key={side} className="m-0 flex min-w-0 flex-col gap-1">
              <Shown take={take} label={place ? t`The other one` : t`In use`} muted={heard !== side} />
              <figcaption className="flex flex-col gap-1 text-meta text-muted">
                <span className="flex flex-wrap items-center gap-x-2">
                  <span className="font-medium text-text">{place ? t`The other one` : t`In use`}</span>
                  {take.author === "person" ? take.label || t`Your upload` : take.model} ·{" "}
                  {credits(take.credits)} · {moment(take.created_at)}
                  {sound && (
                    <Button look="quiet" aria-pressed={heard === side} onClick={() => setHeard(side)}>
                      {heard === side ? <Trans>Heard now</Trans> : <Trans>Hear this one</Trans>}
                    </Button>
                  )}
                </span>
                <Differs take={take} open />
              </figcaption>
            </figure>
          );
        })}
      </div>
    </div>
  );
}

const MEDIA = "max-h-[50dvh] w-full rounded-control object-contain";

/** Without controls of its own, where the pair has them. */
function Shown({ take, label, muted }: { take: Take; label: string; muted: boolean }): ReactNode {
  const src = mediaUrl(take.media.original);
  if (take.mime?.startsWith("image/"))
    return <img src={src} alt={label} decoding="async" className={MEDIA} />;
  if (take.mime?.startsWith("video/"))
    return (
      <video
        src={mediaUrl(take.media.proxy ?? take.media.original)}
        aria-label={label}
        muted
        playsInline
        preload="auto"
        className={classes(MEDIA, "bg-sunken")}
      />
    );
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption -- its words are on the card
    <audio src={src} aria-label={label} preload="auto" muted={muted} />
  );
}
