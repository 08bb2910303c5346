import type { ReactNode } from "react";
import { Failure, Skeleton } from "@/shared/ui/states";
import { useRoom } from "@/shared/ui/use-media";
import { EditorProvider } from "./editor";
import { Header } from "./header";
import { DeskLayout } from "./layout/desk";
import { PhoneLayout } from "./layout/phone";
import { PlanStrip } from "./plan-strip";
import { useEditorActions } from "./use-editor-actions";

/** The timeline editor. The page never scrolls, its panes do. */
export function EditorPage(): ReactNode {
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <EditorProvider
        loading={<Loading />}
        failed={(error, again) => <Failure error={error} again={again} />}
      >
        <Page />
      </EditorProvider>
    </div>
  );
}

function Page(): ReactNode {
  const room = useRoom();
  const actions = useEditorActions();
  return (
    <>
      <Header />
      {room === "phone" ? <PhoneLayout actions={actions} /> : <DeskLayout actions={actions} />}
      <PlanStrip />
    </>
  );
}

function Loading(): ReactNode {
  return (
    <div className="flex h-full flex-col gap-2 p-2" aria-busy="true">
      <Skeleton className="h-10 shrink-0" />
      <div className="flex min-h-0 flex-1 gap-2">
        <Skeleton className="flex-1" />
        <Skeleton className="hidden w-80 md:block" />
      </div>
      <Skeleton className="h-80 shrink-0" />
    </div>
  );
}
