import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment, useCallback, useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useScenes, useTimeline } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import { Button } from "@/shared/ui/button";
import { Empty, Failure, Skeleton } from "@/shared/ui/states";
import { AddBetween, NewScene } from "./add-scene";
import { Commands, useSceneCommands } from "./commands";
import { useListDialogs } from "./dialogs";
import { useDrops } from "./dragging";
import { ModelsDialog } from "./models-dialog";
import { MoveDialog } from "./move-dialog";
import { SceneCard } from "./scene-card";
import { showCard, useSceneActions } from "./scene-actions";
import { posters } from "./posters";

/** Every scene as a card, in order. */
export function SceneList(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const { scene, unit, select } = useSelection();
  const selectScene = useCallback((next: string | null) => select({ scene: next, unit: null }), [select]);
  const { ids, commands } = useSceneCommands(selectScene);
  const scenes = useScenes(id);
  const timeline = useTimeline(id);
  const pictures = useMemo(() => posters(timeline.data?.takes ?? []), [timeline.data]);
  const told = useMemo(() => new Map(scenes.data?.map((one) => [one.scene, one])), [scenes.data]);
  const own = useRef<string | null>(null);
  const onSelect = useCallback(
    (next: string, nextUnit?: string | null) => {
      own.current = next;
      select({ scene: next, ...(nextUnit !== undefined && { unit: nextUnit, tab: nextUnit && "takes" }) });
    },
    [select],
  );
  // A scene that was chosen elsewhere, or by the address, comes up; one that was chosen here is where one looks.
  const there = ids.length > 0;
  useEffect(() => {
    if (!there) return;
    if (scene && own.current !== scene) showCard(scene);
    own.current = scene;
  }, [scene, there]);
  useDrops(useCallback(() => ids, [ids]), commands.move); // prettier-ignore
  useSceneActions(ids, scene, commands, onSelect);
  if (!ids.length)
    return (
      <Commands value={commands}>
        <NoScenes />
      </Commands>
    );
  if (scenes.error && !scenes.data)
    return <Failure error={scenes.error} again={() => void scenes.refetch()} />;
  return (
    <Commands value={commands}>
      <ol aria-label={t`Scenes`} className="m-0 list-none p-0">
        {ids.map((one, place) => (
          <Fragment key={one}>
            <AddBetween place={place} total={ids.length} />
            <SceneCard
              id={one}
              place={place}
              total={ids.length}
              told={told.get(one)}
              picture={pictures.get(one)}
              selected={scene === one}
              unit={scene === one ? unit : null}
              onSelect={onSelect}
            />
          </Fragment>
        ))}
        <AddBetween place={ids.length} total={ids.length} />
      </ol>
      <Dialogs ids={ids} />
    </Commands>
  );
}

function Dialogs({ ids }: { ids: readonly string[] }): ReactNode {
  const { shown, show } = useListDialogs();
  const close = (): void => show(null);
  if (shown?.kind === "move") return <MoveDialog scene={shown.scene} ids={ids} onClose={close} />;
  if (shown?.kind === "models")
    return <ModelsDialog scene={shown.scene} number={ids.indexOf(shown.scene) + 1} onClose={close} />;
  return null;
}

/** Nothing is planned: either somebody is at it, or it has not begun. */
function NoScenes(): ReactNode {
  const running = useFilm((film) => film.run !== null);
  const { shown, show } = useListDialogs();
  if (running) return <Planning />;
  if (shown?.kind === "add")
    return (
      <ol className="m-0 list-none p-0">
        <NewScene place={0} />
      </ol>
    );
  return (
    <Empty title={<Trans>No scenes yet</Trans>}>
      <p>
        <Trans>Tell the director what film you want, or add a scene yourself.</Trans>
      </p>
      <Button className="mt-4" onClick={() => show({ kind: "add", place: 0 })}>
        <Trans>Add a scene</Trans>
      </Button>
    </Empty>
  );
}

function Planning(): ReactNode {
  return (
    <div role="status" className="flex flex-col gap-3 py-3">
      <p className="text-ui text-muted">
        <Trans>The director is planning the scenes.</Trans>
      </p>
      {[0, 1, 2].map((place) => (
        <Skeleton key={place} className="h-56" />
      ))}
    </div>
  );
}
