import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useSelection } from "@/shared/film/selection";
import { classes } from "@/shared/ui/classes";
import { useMedia } from "@/shared/ui/use-media";
import { CastPanel } from "./cast/cast-panel";
import { HistoryPanel } from "./history/history-panel";
import { useLookingAt } from "./history/looking";
import { LookingBanner, RevisionPreview } from "./history/revision-preview";
import { PlanBar } from "./plan/plan-bar";
import { SceneList } from "./scenes/scene-list";
import { StageArea } from "./stage-area";
import { StylePanel } from "./style/style-panel";

/** What is shown of the film instead of its scenes, or beside them where there is room. */
const VIEWS = { cast: CastPanel, style: StylePanel, history: HistoryPanel } as const;
type View = keyof typeof VIEWS;
const isView = (view: string | null): view is View => view !== null && view in VIEWS;

/** The film: its stage, its scenes and who is in them, and what is to be made of it.
 *
 * `show` is the part that a phone has room for. */
export function Board({ show = "all" }: { show?: "all" | "scenes" | "watch" }): ReactNode {
  const { t } = useLingui();
  const { view } = useSelection();
  const id = useFilm((film) => film.videoId);
  const looking = useLookingAt(id);
  const roomy = useMedia("(width >= 100rem)");
  const Panel = isView(view) ? VIEWS[view] : null;
  if (show === "watch")
    return (
      <main aria-label={t`Board`} className="h-full">
        <StageArea />
      </main>
    );
  return (
    <main aria-label={t`Board`} className="flex h-full min-h-0 flex-col">
      {show === "all" && (
        <div className="h-[38%] max-h-[45%] min-h-40 shrink-0 border-b border-line">
          <StageArea />
        </div>
      )}
      {looking ? <LookingBanner revision={looking.revision} at={looking.at} /> : <ViewTabs />}
      <div className="flex min-h-0 flex-1">
        {looking && (
          <Pane label={t`The film as it was`}>
            <RevisionPreview revision={looking.revision} />
          </Pane>
        )}
        {!looking && (!Panel || roomy) && (
          <Pane>
            <SceneList />
          </Pane>
        )}
        {!looking && Panel && (
          <Pane className={roomy ? "max-w-md border-l border-line" : undefined}>
            <Panel />
          </Pane>
        )}
      </div>
      {!looking && <PlanBar />}
    </main>
  );
}

function Pane({
  className,
  label,
  children,
}: {
  className?: string | undefined;
  /** What it is, where nothing in it takes the focus: it is scrolled by keys itself then. */
  label?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div
      {...(label && { role: "region", "aria-label": label, tabIndex: 0 })}
      className={classes("pane @container min-w-0 flex-1", className)}
    >
      <div className="mx-auto max-w-5xl px-3 pb-6">{children}</div>
    </div>
  );
}

function ViewTabs(): ReactNode {
  const { t } = useLingui();
  const { view, select } = useSelection();
  const count = useFilm((film) => film.shared?.film.scenes.length ?? 0);
  const shown = isView(view) ? view : null;
  const tab = (to: View | null, label: ReactNode): ReactNode => (
    <button
      type="button"
      aria-current={shown === to ? "page" : undefined}
      onClick={() => select({ view: to })}
      className={classes(
        "min-h-8 rounded-control px-2.5 text-ui whitespace-nowrap pointer-coarse:min-h-11",
        shown === to ? "bg-sunken font-medium text-text" : "text-muted hover:text-text",
      )}
    >
      {label}
    </button>
  );
  return (
    <nav
      aria-label={t`What is shown of the film`}
      className="flex shrink-0 items-center gap-1 overflow-x-auto border-b border-line px-3 py-1.5"
    >
      {tab(
        null,
        <>
          <Trans>Scenes</Trans> {count > 0 && <span className="timecode text-muted">{count}</span>}
        </>,
      )}
      {tab("cast", <Trans>Cast</Trans>)}
      {tab("style", <Trans>Style</Trans>)}
      {tab("history", <Trans>History</Trans>)}
    </nav>
  );
}
