import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useActions } from "@/shared/keys/actions";
import { Board } from "../board/board";
import { Chat } from "../chat/chat";
import { useChatActions, useDrawer } from "../chat/open";

/** The board, and the chat as a drawer over its left. Not modal: one looks at the film and talks about it. */
export function TabletPanes(): ReactNode {
  const { t } = useLingui();
  const { open, show, hide } = useDrawer();
  const drawer = useRef<HTMLDivElement>(null);
  const empty = useFilm((film) => film.caughtUp && !film.shared?.film.scenes.length);
  useActions(useChatActions(show));
  // A film that is only being talked about has nothing on its board yet.
  useEffect(() => {
    if (empty) show();
  }, [empty, show]);
  return (
    <div className="relative min-h-0 flex-1">
      <Board />
      {open && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere inside
        <aside
          ref={drawer}
          aria-label={t`Chat`}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.defaultPrevented) hide();
          }}
          className="absolute inset-y-0 left-0 z-25 w-96 max-w-full border-r border-line bg-bg shadow-over"
        >
          <Chat onFold={hide} />
        </aside>
      )}
    </div>
  );
}
