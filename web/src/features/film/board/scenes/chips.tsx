import { Trans, useLingui } from "@lingui/react/macro";
import { Clock, X } from "lucide-react";
import type { ReactNode } from "react";
import { castName } from "@/shared/film/words";
import { useFilm } from "@/shared/film/context";
import { duration, number } from "@/shared/text/format";
import { classes } from "@/shared/ui/classes";
import { useSceneField, type CardScene } from "../edit/use-scene-field";

const SHAPE =
  "inline-flex min-h-7 shrink-0 items-center gap-1 rounded-full border px-2.5 text-dense pointer-coarse:min-h-11 ";
const CHIP =
  SHAPE +
  "border-line bg-surface text-muted focus-within:outline-2 focus-within:outline-accent hover:border-control";
const PICK =
  "max-w-44 cursor-pointer appearance-none bg-transparent text-dense text-text outline-none field-sizing-content";

const SHOTS = ["extreme wide", "wide", "medium", "close", "detail", "pov", "over shoulder", "from above", "low angle"] as const; // prettier-ignore

export function ShotChip({ card }: { card: CardScene }): ReactNode {
  const { t } = useLingui();
  const saved = useSceneField(card, "shot");
  const names: Record<(typeof SHOTS)[number], string> = {
    "extreme wide": t`extreme wide shot`,
    wide: t`wide shot`,
    medium: t`medium shot`,
    close: t`close shot`,
    detail: t`detail`,
    pov: t`point of view`,
    "over shoulder": t`over the shoulder`,
    "from above": t`from above`,
    "low angle": t`low angle`,
  };
  return (
    <span className={CHIP}>
      <select
        aria-label={t`Shot`}
        className={PICK}
        value={saved.value}
        onChange={(event) => {
          saved.change(event.target.value as (typeof SHOTS)[number]);
          saved.flush();
        }}
      >
        {SHOTS.map((shot) => (
          <option key={shot} value={shot}>
            {names[shot]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** How long a scene is, and what decides it. */
export function LengthChip({
  card,
  length,
  measured,
}: {
  card: CardScene;
  length: number;
  measured: boolean;
}): ReactNode {
  const { t } = useLingui();
  const saved = useSceneField(card, "duration");
  const mine = useFilm((film) => film.shared?.film.authors[`${card.scene.id}.duration`] === "person");
  const spoken = length > saved.value + 0.05;
  const shown = duration(length);
  return (
    <label
      className={classes(CHIP, saved.state === "failed" && "border-error")}
      title={t`The length you ask for; a scene is never shorter than its narration needs.`}
    >
      <Clock aria-hidden className="size-3.5" />
      <span className="sr-only">{t`Asked length in seconds`}</span>
      {spoken && (
        <span className="timecode whitespace-nowrap">
          <span className="text-text">{measured ? shown : <Trans>about {shown}</Trans>}</span>
          <Trans> from narration, asked</Trans>
        </span>
      )}
      <input
        type="number"
        inputMode="decimal"
        min={0.5}
        max={120}
        step="any"
        value={saved.value}
        onChange={(event) => {
          const seconds = Number(event.target.value);
          if (seconds > 0) saved.change(seconds);
        }}
        onBlur={saved.flush}
        className="timecode field-sizing-content bg-transparent text-text outline-none [appearance:textfield] [&::-webkit-inner-spin-button]:hidden"
      />
      <span className="whitespace-nowrap">{mine ? <Trans>s, set by you</Trans> : <Trans>s</Trans>}</span>
    </label>
  );
}

const KINDS = ["cut", "crossfade", "dissolve", "fade"] as const;
/** What a transition gets when it is chosen, in seconds. */
const USUAL = { cut: 0, crossfade: 0.5, dissolve: 0.75, fade: 0.75 } as const;

export function TransitionChip({ card, last }: { card: CardScene; last: boolean }): ReactNode {
  const { t } = useLingui();
  const saved = useSceneField(card, "transition");
  const names = {
    cut: t`cut to the next`,
    crossfade: t`crossfade`,
    dissolve: t`dissolve`,
    fade: t`fade through black`,
  };
  if (last) return null;
  const { kind, seconds } = saved.value;
  return (
    <span className={CHIP}>
      <select
        aria-label={t`Transition to the next scene`}
        className={PICK}
        value={kind}
        onChange={(event) => {
          const next = event.target.value as (typeof KINDS)[number];
          saved.change({ kind: next, seconds: USUAL[next] });
          saved.flush();
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {kind !== "cut" && <span className="timecode">{t`${number(seconds)} s`}</span>}
    </span>
  );
}

/** Who is in a scene: those that its description names, and others that can be taken out. */
export function CastChips({ card }: { card: CardScene }): ReactNode {
  const { t } = useLingui();
  const saved = useSceneField(card, "cast");
  const cast = useFilm((film) => film.shared?.film.cast);
  const film = useFilm((film) => film.shared?.film);
  const named = (id: string): boolean => card.scene.visual_description.includes(`{${id}}`);
  const here = (cast ?? []).map((one) => one.id).filter((id) => saved.value.includes(id) || named(id));
  const away = (cast ?? []).map((one) => one.id).filter((id) => !here.includes(id));
  const put = (ids: string[]): void => {
    saved.change(ids);
    saved.flush();
  };
  if (!cast?.length) return null;
  return (
    <ul aria-label={t`Cast`} className="contents">
      {here.map((id) => (
        <li key={id} className={classes(SHAPE, "border-transparent bg-accent-soft text-accent")}>
          {castName(film, id)}
          {!named(id) && (
            <button
              type="button"
              aria-label={t`Take ${castName(film, id)} out of this scene`}
              className="-mr-1.5 grid size-6 place-items-center rounded-full hover:bg-surface"
              onClick={() => put(saved.value.filter((one) => one !== id))}
            >
              <X aria-hidden className="size-3.5" />
            </button>
          )}
        </li>
      ))}
      {away.length > 0 && (
        <li className={CHIP}>
          <select
            aria-label={t`Add somebody of the cast`}
            className={PICK}
            value=""
            onChange={(event) => put([...saved.value, event.target.value])}
          >
            <option value="">{here.length ? t`+ Cast` : t`Nobody of the cast`}</option>
            {away.map((id) => (
              <option key={id} value={id}>
                {castName(film, id)}
              </option>
            ))}
          </select>
        </li>
      )}
    </ul>
  );
}
