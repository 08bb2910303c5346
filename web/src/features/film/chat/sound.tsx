import { useLingui } from "@lingui/react/macro";
import { Pause, Play } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { duration } from "@/shared/text/format";

let playing: HTMLAudioElement | null = null;

/** A sound as a chip: loaded when it is asked to play, and one at a time. */
export function Sound({
  src,
  name,
  number,
  seconds,
}: {
  src: string;
  name: string;
  /** Its scene's, which is all that is shown of its name. */
  number: number | null;
  seconds?: number | null;
}): ReactNode {
  const { t } = useLingui();
  const audio = useRef<HTMLAudioElement>(null);
  const [on, setOn] = useState(false);
  useEffect(() => {
    const mine = audio.current;
    return () => mine?.pause();
  }, []);
  const toggle = (): void => {
    const mine = audio.current!;
    if (!mine.paused) return mine.pause();
    if (playing !== mine) playing?.pause();
    playing = mine;
    mine.play().catch(() => setOn(false));
  };
  return (
    <>
      <button
        type="button"
        aria-label={[on ? t`Pause ${name}` : t`Play ${name}`, seconds && duration(seconds)]
          .filter(Boolean)
          .join(", ")}
        onClick={toggle}
        className="flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 text-dense hover:border-control pointer-coarse:min-h-11"
      >
        {on ? (
          <Pause aria-hidden className="size-3.5 fill-current" />
        ) : (
          <Play aria-hidden className="size-3.5 fill-current" />
        )}
        {number !== null && <span aria-hidden>{number}</span>}
        {seconds ? <span className="timecode text-meta text-muted">{duration(seconds)}</span> : null}
      </button>
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- its words stand in the scene */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onPlay={() => setOn(true)}
        onPause={() => setOn(false)}
        onEnded={() => setOn(false)}
      />
    </>
  );
}
