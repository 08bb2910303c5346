/** The head of a track: its name, whether it is heard, and how loud. It stays while the lanes scroll. */
import { useLingui } from "@lingui/react/macro";
import { Captions, CaptionsOff, Volume2, VolumeX } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { IconButton } from "@/shared/ui/button";
import { captionStyle, LEAST_DB, level, MOST_DB, mute, type Track } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { Meter } from "./meter";
import { signed } from "./volume-line";

export function TrackHead({ name, children }: { name: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <div className="flex h-full items-center gap-1 border-r border-line bg-surface pr-1.5 pl-3">
      <span className="min-w-0 flex-1 truncate text-dense font-medium">{name}</span>
      {children}
    </div>
  );
}

export function LevelHead({ name, track }: { name: string; track: Track }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { db } = useFilmTime().levels[track];
  const silent = db <= LEAST_DB;
  return (
    <div className="relative flex h-full flex-col justify-center border-r border-line bg-surface pr-2.5 pl-3">
      <div className="flex items-center">
        <span className="min-w-0 flex-1 truncate text-dense font-medium">{name}</span>
        <IconButton
          label={silent ? t`Unmute ${name}` : t`Mute ${name}`}
          aria-pressed={silent}
          className="!size-6 !min-h-6"
          onClick={() => mute(editor, track)}
        >
          {silent ? (
            <VolumeX aria-hidden className="size-4 text-error" />
          ) : (
            <Volume2 aria-hidden className="size-4" />
          )}
        </IconButton>
      </div>
      <LevelSlider name={name} db={db} onLevel={(next) => level(editor, track, next)} />
      <Meter track={track} />
    </div>
  );
}

/** Follows the pointer by itself and changes the film when it is let go. */
function LevelSlider({
  name,
  db,
  onLevel,
}: {
  name: string;
  db: number;
  onLevel: (db: number) => void;
}): ReactNode {
  const { t } = useLingui();
  const [shown, setShown] = useState(db);
  useEffect(() => setShown(db), [db]);
  const keep = (): void => onLevel(shown);
  return (
    <div className="-mt-0.5 flex items-center gap-1.5">
      <input
        type="range"
        min={LEAST_DB}
        max={MOST_DB}
        step={1}
        value={shown}
        aria-label={t`Level of ${name}`}
        aria-valuetext={signed(shown)}
        onChange={(event) => setShown(Number(event.target.value))}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
        onDoubleClick={() => onLevel(0)}
        className="h-4 w-0 min-w-0 flex-1 accent-accent"
      />
      <span className="timecode w-12 text-right text-meta text-muted">{signed(shown)}</span>
    </div>
  );
}

export function CaptionHead(): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { on } = useFilmTime().captions.style;
  return (
    <TrackHead name={t`Captions`}>
      <IconButton
        label={on ? t`Turn captions off` : t`Turn captions on`}
        aria-pressed={!on}
        className="!size-6 !min-h-6"
        onClick={() => captionStyle(editor, { on: !on })}
      >
        {on ? (
          <Captions aria-hidden className="size-4" />
        ) : (
          <CaptionsOff aria-hidden className="size-4 text-error" />
        )}
      </IconButton>
    </TrackHead>
  );
}
