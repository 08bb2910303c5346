/** Dragging a card by its grip; a convenience beside Move up, Move down and Move to. */
import { attachClosestEdge, extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useState, type RefObject } from "react";

export type Edge = "top" | "bottom";
const SCENE = "scene";

/** Lets a card be dragged by its handle, and shows at which of its edges another one would land. */
export function useDraggable(
  id: string,
  card: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
): { dragged: boolean; edge: Edge | null } {
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    const element = card.current;
    const dragHandle = handle.current;
    if (!element || !dragHandle) return;
    const data = { [SCENE]: id };
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => data,
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => SCENE in source.data && source.data[SCENE] !== id,
        getData: ({ input }) => attachClosestEdge(data, { element, input, allowedEdges: ["top", "bottom"] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data) as Edge | null),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [id, card, handle]);
  return { dragged, edge };
}

/** Where a card ends up that is dropped at an edge of another one; places are counted from 0. */
export function landing(order: readonly string[], dragged: string, over: string, edge: Edge): number {
  const rest = order.filter((one) => one !== dragged);
  return rest.indexOf(over) + (edge === "bottom" ? 1 : 0);
}

export function useDrops(shown: () => readonly string[], move: (id: string, to: number) => void): void {
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => SCENE in source.data,
        onDrop: ({ source, location }) => {
          const over = location.current.dropTargets[0]?.data;
          const edge = over && (extractClosestEdge(over) as Edge | null);
          if (!edge) return;
          const dragged = source.data[SCENE] as string;
          move(dragged, landing(shown(), dragged, over[SCENE] as string, edge));
        },
      }),
    [shown, move],
  );
}
