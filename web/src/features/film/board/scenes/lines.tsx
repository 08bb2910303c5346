import { Trans, useLingui } from "@lingui/react/macro";
import { MessageSquareQuote, Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Line } from "@/shared/film/types";
import { castName } from "@/shared/film/words";
import { IconButton } from "@/shared/ui/button";
import { Note, QuietText } from "../edit/quiet-text";
import { useSceneField, type CardScene } from "../edit/use-scene-field";
import type { Saved } from "../edit/use-saved";

const written = (lines: readonly Line[]): string => lines.map((line) => line.text).join("\n");

/** What is said in a scene, line by line, and by whom. */
export function Lines({ card }: { card: CardScene }): ReactNode {
  const { t } = useLingui();
  const saved = useSceneField(card, "lines");
  const lines = saved.value;
  const put = (next: Line[], now = false): void => {
    saved.change(next);
    if (now) saved.flush();
  };
  const replace = (at: number, line: Partial<Line>): Line[] =>
    lines.map((one, place) => (place === at ? { ...one, ...line } : one));
  return (
    <div role="group" aria-label={t`Spoken lines`} className="flex items-start gap-1">
      <MessageSquareQuote aria-hidden className="mt-2 size-4 shrink-0 text-muted pointer-coarse:mt-3.5" />
      <div className="min-w-0 flex-1">
        {lines.map((line, at) => (
          <Spoken
            key={at}
            line={line}
            number={at + 1}
            saved={saved}
            onText={(text) => put(replace(at, { text, spoken: null }))}
            onSpeaker={(speaker) => put(replace(at, { speaker }), true)}
            onRemove={() =>
              put(
                lines.filter((_, place) => place !== at),
                true,
              )
            }
          />
        ))}
        <button
          type="button"
          className="inline-flex min-h-7 items-center gap-1 rounded-control px-2 text-dense text-muted hover:bg-sunken hover:text-text pointer-coarse:min-h-11"
          onClick={() => put([...lines, { speaker: lines.at(-1)?.speaker ?? "narrator", text: "" }])}
        >
          <Plus aria-hidden className="size-3.5" />
          {lines.length ? <Trans>Add a line</Trans> : <Trans>Nobody speaks. Add a line</Trans>}
        </button>
        {/* All lines are one field of the film: their conflict is one, too. */}
        <Note
          saved={{ ...saved, value: written(lines), theirs: saved.theirs && written(saved.theirs) } as never}
        />
      </div>
    </div>
  );
}

function Spoken({
  line,
  number,
  saved,
  onText,
  onSpeaker,
  onRemove,
}: {
  line: Line;
  number: number;
  saved: Saved<Line[]>;
  onText: (text: string) => void;
  onSpeaker: (id: string) => void;
  onRemove: () => void;
}): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const text: Saved<string> = { ...saved, value: line.text, theirs: null, state: "idle", change: onText };
  const speaker = line.speaker ?? "narrator";
  return (
    <div className="flex items-start">
      {(film?.cast.length ?? 0) > 0 && (
        <select
          aria-label={t`Speaker of line ${number}`}
          value={speaker}
          onChange={(event) => onSpeaker(event.target.value)}
          className="mt-0.5 min-h-7 max-w-28 shrink-0 appearance-none truncate rounded-control bg-transparent px-1.5 text-dense font-medium text-muted field-sizing-content hover:bg-sunken pointer-coarse:min-h-11"
        >
          <option value="narrator">{t`Narrator`}</option>
          {film?.cast.map((one) => (
            <option key={one.id} value={one.id}>
              {castName(film, one.id)}
            </option>
          ))}
        </select>
      )}
      <div className="min-w-0 flex-1">
        <QuietText saved={text} label={t`Line ${number}`} placeholder={t`What is said`} maxLength={4000} />
      </div>
      <IconButton
        label={t`Remove line ${number}`}
        className="!size-7 opacity-60 hover:opacity-100"
        onClick={onRemove}
      >
        <X aria-hidden className="size-3.5" />
      </IconButton>
    </div>
  );
}
