import { Trans, useLingui } from "@lingui/react/macro";
import { Pause, Play, X } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { mediaUrl } from "@/shared/api/address";
import { Button, IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";

type Take = Schemas["TakePublic"];

/** Two takes side by side; clips play together. */
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
  const [playing, setPlaying] = useState(false);
  const film = left.mime?.startsWith("video/");
  const toggle = (): void => {
    const players = [...(pair.current?.querySelectorAll<HTMLMediaElement>("video,audio") ?? [])];
    if (playing) players.forEach((one) => one.pause());
    else {
      const ended = players.some((one) => one.ended);
      const from = ended ? 0 : Math.min(...players.map((one) => one.currentTime));
      for (const one of players) {
        one.currentTime = from;
        void one.play().catch(() => setPlaying(false));
      }
    }
    setPlaying(!playing);
  };
  return (
    <div role="group" aria-label={t`Two takes side by side`} className="mt-3 rounded-card bg-sunken p-2">
      <div className="flex items-center gap-2 pb-2">
        {film && (
          <Button onClick={toggle}>
            {playing ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
            {playing ? <Trans>Pause both</Trans> : <Trans>Play both</Trans>}
          </Button>
        )}
        <IconButton label={t`Close the comparison`} className="ml-auto" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div ref={pair} className="grid grid-cols-1 gap-2 @md:grid-cols-2">
        <Side take={left} label={t`In use`} onEnded={() => setPlaying(false)} />
        <Side take={right} label={t`The other one`} onEnded={() => setPlaying(false)} />
      </div>
    </div>
  );
}

const MEDIA = "max-h-[50dvh] w-full rounded-control object-contain";

function Side({ take, label, onEnded }: { take: Take; label: string; onEnded: () => void }): ReactNode {
  const src = mediaUrl(take.media.original);
  const kind = take.mime?.split("/", 1)[0];
  return (
    <figure className="m-0 flex flex-col gap-1">
      {kind === "image" && <img src={src} alt={label} decoding="async" className={MEDIA} />}
      {kind === "video" && (
        <video
          src={mediaUrl(take.media.proxy ?? take.media.original)}
          aria-label={label}
          muted
          playsInline
          preload="auto"
          onEnded={onEnded}
          className={classes(MEDIA, "bg-sunken")}
        />
      )}
      {kind === "audio" && (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- its words are on the card
        <audio src={src} aria-label={label} controls className="w-full" />
      )}
      <figcaption className="text-meta text-muted">
        {label} · {take.model || take.label}
      </figcaption>
    </figure>
  );
}
