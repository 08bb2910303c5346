import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Action } from "@/shared/keys/actions";
import { Tool } from "../toolbar";

export function Undo({ actions }: { actions: readonly Action[] }): ReactNode {
  const by = (id: string): Action => actions.find((one) => one.id === id)!;
  return (
    <>
      <Tool action={by("history.undo")} icon={<Undo2 aria-hidden className="size-4" />} />
      <Tool action={by("history.redo")} icon={<Redo2 aria-hidden className="size-4" />} />
    </>
  );
}
