import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import type { Action } from "@/shared/keys/actions";
import { kept } from "@/shared/session/storage";
import { classes } from "@/shared/ui/classes";
import { useFilmTime, useView } from "../editor";
import { Inspector } from "../inspector/inspector";
import { Lanes } from "../lanes/lanes";
import { SceneTable } from "../table/scene-table";
import { Toolbar } from "../toolbar";
import { NoScenes } from "./no-scenes";
import { Picture } from "./picture";

/** Stage and inspector over the lanes; each as large as one likes. */
export function DeskLayout({ actions }: { actions: readonly Action[] }): ReactNode {
  const { t } = useLingui();
  const empty = useFilmTime().scenes.length === 0;
  const table = useView((view) => view.layout === "table");
  const rows = useDefaultLayout({ id: "pixora.editor.rows", panelIds: ["top", "time"], storage: kept });
  const columns = useDefaultLayout({ id: "pixora.editor.top", panelIds: ["stage", "side"], storage: kept });
  return (
    <Group orientation="vertical" className="min-h-0 flex-1" {...rows}>
      <Panel id="top" minSize={200} className="min-h-0">
        <Group orientation="horizontal" className="h-full border-t border-line" {...columns}>
          <Panel id="stage" minSize={320} className="min-w-0">
            <main aria-label={t`Film`} className="h-full">
              <Picture />
            </main>
          </Panel>
          <Bar name={t`Width of the inspector`} upright />
          <Panel
            id="side"
            defaultSize={320}
            minSize={260}
            maxSize={480}
            groupResizeBehavior="preserve-pixel-size"
            className="flex min-w-0 flex-col"
          >
            <Inspector />
          </Panel>
        </Group>
      </Panel>
      <Bar name={t`Height of the timeline`} />
      <Panel
        id="time"
        defaultSize={366}
        minSize={180}
        maxSize="60%"
        groupResizeBehavior="preserve-pixel-size"
        className="flex min-h-0 flex-col"
      >
        <Toolbar actions={actions} />
        {empty ? <NoScenes /> : table ? <SceneTable /> : <Lanes />}
      </Panel>
    </Group>
  );
}

function Bar({ name, upright = false }: { name: string; upright?: boolean }): ReactNode {
  return (
    <Separator
      aria-label={name}
      className={classes(
        "relative z-20 bg-line outline-none after:absolute",
        upright
          ? "w-px after:inset-y-0 after:-left-1 after:w-2"
          : "h-px after:inset-x-0 after:-top-1 after:h-2",
        "focus-visible:bg-accent data-[separator=active]:bg-accent data-[separator=hover]:bg-control",
      )}
    />
  );
}
