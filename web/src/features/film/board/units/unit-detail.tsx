import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useId, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { usePlanActions } from "@/shared/film/plan-actions";
import { useTakes } from "@/shared/film/queries";
import { unitName } from "@/shared/film/words";
import { credits } from "@/shared/text/format";
import { Button, IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { useCommands } from "../scenes/commands";
import { useListDialogs } from "../scenes/dialogs";
import { pickFile } from "../scenes/uploads";
import { Takes } from "../takes/takes";
import { showPlan } from "../plan/show-plan";
import { Dot } from "./dot";
import { LeaveOut, underWay } from "./leave-out";
import { capital, isSceneKind } from "./names";
import type { Standing } from "./standing";
import { words } from "./words";

const TONES: Partial<Record<Standing["state"], string>> = {
  stale: "text-stale",
  blocked: "text-stale",
  asking: "text-stale",
  uncertain: "text-stale",
  failed: "text-error",
  running: "text-run",
};

/** One thing that a scene is made of: how it stands, what can be done, and its takes. */
export function UnitDetail({
  unit,
  scene,
  pinned,
  onClose,
}: {
  unit: Standing;
  scene: string;
  pinned: readonly string[];
  onClose: () => void;
}): ReactNode {
  const { t } = useLingui();
  const heading = useId();
  const id = useFilm((film) => film.videoId);
  const film = useFilm((state) => state.shared?.film);
  const takes = useTakes(id, unit.unit);
  const used = takes.data?.find((one) => one.selected);
  const yours = used?.author === "person";
  const said = words(unit, film, yours);
  return (
    <section aria-labelledby={heading} className="mt-3 border-t border-line pt-3">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Dot unit={unit} yours={yours} />
        <h3 id={heading} className="text-ui font-semibold">
          {capital(unitName(unit.unit, film))}
        </h3>
        {said && <p className={classes("text-ui", TONES[unit.state] ?? "text-muted")}>{said}</p>}
        <IconButton label={t`Close the takes`} className="ml-auto" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      {unit.next && <p className="text-ui text-muted">{capital(unit.next)}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Deeds unit={unit} scene={scene} pinned={pinned.includes(unit.kind)} />
      </div>
      <Takes takes={takes} unit={unit.unit} />
    </section>
  );
}

/** What can be done about it as it stands. */
function Deeds({ unit, scene, pinned }: { unit: Standing; scene: string; pinned: boolean }): ReactNode {
  const { t } = useLingui();
  const { whole, setPart } = usePlanActions();
  const commands = useCommands();
  const models = useListDialogs((dialogs) => dialogs.show);
  const { kind, state, take } = unit;
  if (!isSceneKind(kind)) return null;
  const line = whole?.lines.find((one) => one.unit === unit.unit);
  const another = (
    <Button onClick={() => models({ kind: "models", scene })}>
      <Trans>Other model</Trans>
    </Button>
  );
  /** To the plan of this and what it needs; there it is agreed to. */
  const make = (words: string): ReactNode =>
    line && (
      <Button
        onClick={() => {
          setPart({ only: [unit.unit] });
          showPlan();
        }}
      >
        {words}
        <span className="font-normal text-muted">{credits(line.credits)}</span>
      </Button>
    );
  const replace = (
    <Button onClick={() => pickFile(kind, (file) => void commands.upload(scene, kind, file))}>
      {take ? <Trans>Replace…</Trans> : <Trans>Bring your own…</Trans>}
    </Button>
  );
  if (underWay(unit)) return <LeaveOut unit={unit} />;
  if (state === "failed" || state === "blocked")
    return (
      <>
        {make(t`Try again`)}
        <Button onClick={() => reword(scene)}>
          <Trans>Reword</Trans>
        </Button>
        {another}
        {replace}
      </>
    );
  if (pinned)
    return (
      <>
        <Button onClick={() => void commands.unpin(scene, kind)}>
          <Trans>Unpin</Trans>
        </Button>
        {replace}
      </>
    );
  return (
    <>
      {make(take ? t`Update` : t`Make`)}
      {state === "stale" && take && (
        <Button onClick={() => void commands.keep(take)}>
          <Trans>Keep as is</Trans>
        </Button>
      )}
      {state === "current" && (
        <Button onClick={() => void commands.remake(scene, kind)}>
          <Trans>Remake</Trans>
        </Button>
      )}
      {another}
      {replace}
    </>
  );
}

const reword = (scene: string): void =>
  document.querySelector<HTMLElement>(`[data-card="${scene}"] textarea`)?.focus();
