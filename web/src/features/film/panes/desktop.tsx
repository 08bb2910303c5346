import { useLingui } from "@lingui/react/macro";
import { MessageSquare } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Group, Panel, Separator, usePanelRef, useDefaultLayout } from "react-resizable-panels";
import { useActions } from "@/shared/keys/actions";
import { kept } from "@/shared/session/storage";
import { IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Board } from "../board/board";
import { Chat } from "../chat/chat";
import { focusComposer, focusSoon, useChatActions } from "../chat/open";

const RAIL = 48;
const SHOW = "show-chat";

/** Chat beside the board; the chat is as wide as one likes, or a rail. */
export function DesktopPanes(): ReactNode {
  const { t } = useLingui();
  const chat = usePanelRef();
  const [folded, setFolded] = useState(false);
  const layout = useDefaultLayout({ id: "pixora.film", panelIds: ["chat", "board"], storage: kept });
  useActions(useChatActions(() => chat.current?.expand()));
  const show = (): void => {
    chat.current?.expand();
    focusComposer();
  };
  const fold = (): void => {
    chat.current?.collapse();
    focusSoon(SHOW);
  };
  return (
    <Group orientation="horizontal" className="min-h-0 flex-1" {...layout}>
      <Panel
        id="chat"
        panelRef={chat}
        defaultSize={400}
        minSize={320}
        maxSize={560}
        collapsible
        collapsedSize={RAIL}
        groupResizeBehavior="preserve-pixel-size"
        onResize={({ inPixels }) => setFolded(inPixels <= RAIL + 1)}
        className="min-w-0"
      >
        {folded && (
          <div className="flex h-full flex-col items-center bg-surface pt-2">
            <IconButton id={SHOW} label={t`Show the chat`} onClick={show}>
              <MessageSquare aria-hidden className="size-4" />
            </IconButton>
          </div>
        )}
        {/* Kept while folded, with its place and its words. */}
        <div className={classes("h-full", folded && "hidden")}>
          <Chat onFold={fold} />
        </div>
      </Panel>
      <Separator
        aria-label={t`Width of the chat`}
        className={classes(
          "relative w-px bg-line outline-none after:absolute after:inset-y-0 after:-left-1 after:w-2",
          "focus-visible:bg-accent data-[separator=active]:bg-accent data-[separator=hover]:bg-control",
        )}
      />
      <Panel id="board" className="min-w-0">
        <Board />
      </Panel>
    </Group>
  );
}
