import { Trans, useLingui } from "@lingui/react/macro";
import { Clapperboard, LayoutList, MessageSquare } from "lucide-react";
import type { ComponentType, ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useSelection, type Pane } from "@/shared/film/selection";
import { useActions } from "@/shared/keys/actions";
import { classes } from "@/shared/ui/classes";
import { Board } from "../board/board";
import { Chat } from "../chat/chat";
import { useChatActions } from "../chat/open";

/** One pane at a time, and tabs between them within reach of a thumb. */
export function PhonePanes(): ReactNode {
  const { t } = useLingui();
  const { pane, select } = useSelection();
  const asks = useFilm((film) => film.interrupts.length > 0);
  const shown = pane ?? "chat";
  useActions(useChatActions(() => select({ pane: "chat" })));
  return (
    <>
      <div className="min-h-0 flex-1">
        <main className={classes("h-full", shown !== "chat" && "hidden")}>
          <Chat />
        </main>
        <div className={classes("h-full", shown === "chat" && "hidden")}>
          <Board show={shown === "watch" ? "watch" : "scenes"} />
        </div>
      </div>
      <nav
        aria-label={t`Parts of the film`}
        className="grid grid-cols-3 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
      >
        <Tab pane="chat" icon={MessageSquare} shown={shown} select={select} news={asks}>
          <Trans>Chat</Trans>
        </Tab>
        <Tab pane="scenes" icon={LayoutList} shown={shown} select={select}>
          <Trans>Scenes</Trans>
        </Tab>
        <Tab pane="watch" icon={Clapperboard} shown={shown} select={select}>
          <Trans>Watch</Trans>
        </Tab>
      </nav>
    </>
  );
}

function Tab({
  pane,
  icon: Icon,
  shown,
  select,
  news,
  children,
}: {
  pane: Pane;
  icon: ComponentType<{ className?: string; "aria-hidden"?: boolean }>;
  shown: Pane;
  select: (next: { pane: Pane }) => void;
  /** Something waits there for an answer. */
  news?: boolean;
  children: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  const here = pane === shown;
  return (
    <button
      type="button"
      aria-current={here ? "page" : undefined}
      onClick={() => select({ pane })}
      className={classes(
        "relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-meta font-medium -outline-offset-2",
        here ? "text-accent" : "text-muted",
      )}
    >
      <span className="relative">
        <Icon aria-hidden className="size-5" />
        {news && !here && (
          <span className="absolute -top-1 -right-1.5 size-2 rounded-full bg-accent">
            <span className="sr-only">{t`A question waits`}</span>
          </span>
        )}
      </span>
      {children}
    </button>
  );
}
