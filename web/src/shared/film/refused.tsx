/** Why the plan was not carried out as it was shown, and the ways on; wherever a plan can be agreed to. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { credits, number, price } from "@/shared/text/format";
import { Button, ButtonLink } from "@/shared/ui/button";
import { toastError } from "@/shared/ui/toast";
import { useFilm } from "./context";
import { useOffer, type Offer } from "./offer";
import { editFilm } from "./operations";
import { usePlanActions, type Refusal } from "./plan-actions";
import { sceneNumber } from "./words";

/** What is said and what can be done, side by side where there is room. */
export function Refused({ refusal }: { refusal: Refusal }): ReactNode {
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
      <RefusedWords refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        <RefusedControls refusal={refusal} />
      </div>
    </div>
  );
}

export function RefusedWords({ refusal }: { refusal: Refusal }): ReactNode {
  const { t } = useLingui();
  const offer = useOffer(refusal, usePlanActions());
  const scenes = useScenesOf(offer);
  return (
    <div role="status" className="min-w-0 flex-1 basis-56 text-ui">
      <p className="text-stale">{useSaid(refusal)}</p>
      {offer && (
        <p className="text-muted">{t`There is enough for ${scenes}: ${price(offer.plan.credits, offer.plan.maximum)}.`}</p>
      )}
    </div>
  );
}

function useSaid(refusal: Refusal): string {
  const { t } = useLingui();
  switch (refusal.kind) {
    case "changed":
      return refusal.now === refusal.was
        ? t`The film changed since this was shown: ${price(refusal.now, refusal.most)}, as before.`
        : t`The film changed: now ${price(refusal.now, refusal.most)} (was ${number(refusal.was)}).`;
    case "over":
      return t`It may cost ${credits(refusal.need)}; your maximum is ${number(refusal.limit)}.`;
    case "short":
      return refusal.have
        ? t`You have ${number(refusal.have)} of the ${credits(refusal.need)} that it may cost.`
        : t`It may cost ${credits(refusal.need)}, and you have none.`;
    case "other":
      return refusal.problem.message;
  }
}

export function RefusedControls({
  refusal,
  makeId,
  onLeaveOut,
}: {
  refusal: Refusal;
  makeId?: string;
  /** Shows what could be left out. */
  onLeaveOut?: () => void;
}): ReactNode {
  const { t } = useLingui();
  const actions = usePlanActions();
  const { off, approving, approve, setLimit } = actions;
  const offer = useOffer(refusal, actions);
  const scenes = useScenesOf(offer);
  const make = (words: string, limit?: number, id = makeId): ReactNode => (
    <Button id={id} look="primary" off={off} busy={approving} onClick={() => void approve({ limit })}>
      {words}
    </Button>
  );
  const some = offer && (
    <Button
      id={refusal.kind === "short" ? makeId : undefined}
      look={refusal.kind === "short" ? "primary" : "plain"}
      off={off}
      busy={approving}
      onClick={() => void approve({ offer })}
    >
      {t`Make ${scenes} for ${credits(offer.plan.credits)}`}
    </Button>
  );
  switch (refusal.kind) {
    case "changed":
      return make(refusal.now ? t`Make for ${credits(refusal.now)}` : t`Make it, free`);
    case "over":
      return (
        <>
          {onLeaveOut ? (
            <Button onClick={onLeaveOut}>
              <Trans>Leave some out</Trans>
            </Button>
          ) : (
            <Button onClick={() => setLimit(null)}>
              <Trans>Clear the maximum</Trans>
            </Button>
          )}
          {some}
          {make(t`Raise to ${number(refusal.need)} and make`, refusal.need)}
        </>
      );
    case "short":
      return (
        <>
          <AsDraft />
          <ButtonLink id={offer ? undefined : makeId} to="/credits" look={offer ? "plain" : "primary"}>
            <Trans>Get credits</Trans>
          </ButtonLink>
          {some}
        </>
      );
    case "other":
      return make(t`Try again`);
  }
}

/** `scene 2`, or `3 scenes`. */
function useScenesOf(offer: Offer | null): string {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const [first, ...more] = offer?.scenes ?? [];
  if (!first) return "";
  return more.length
    ? plural(more.length + 1, { other: "# scenes" })
    : t`scene ${sceneNumber(film, first) ?? ""}`;
}

/** A final film becomes a draft, which this server makes itself. */
function AsDraft(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const quality = useFilm((film) => film.shared?.film.settings.quality);
  const [busy, setBusy] = useState(false);
  if (quality !== "final") return null;
  const change = async (): Promise<void> => {
    setBusy(true);
    try {
      await editFilm(id, { settings: { quality: "draft" } });
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      busy={busy}
      title={t`The film in draft quality. What it costs is shown before anything is made; undo brings the final back.`}
      onClick={() => void change()}
    >
      <Trans>Make it a draft</Trans>
    </Button>
  );
}
