/** The conversation as it is shown: steps of one turn together, and nothing that is said elsewhere. */
import type { Entry } from "@/shared/film/types";

export type Row =
  { type: "entry"; key: string; id: string } | { type: "steps"; key: string; ids: readonly string[] };

/** Tools whose question is an entry of its own. */
const ASKING = new Set(["request_approval", "ask_user"]);

type Kinds = (id: string) => Pick<Entry, "kind"> & { tool?: string; name?: string };

/** Kinds and tools of entries never change, so rows depend on the order alone. */
export function rowsOf(order: readonly string[], of: Kinds): Row[] {
  const rows: Row[] = [];
  let turn: string[] = [];
  const close = (): void => {
    if (turn.length) rows.push({ type: "steps", key: turn[0]!, ids: turn });
    turn = [];
  };
  order.forEach((id, at) => {
    const { kind, tool } = of(id);
    if (kind === "step" && ASKING.has(tool ?? "")) return;
    if (kind === "step" && tool !== "charge_credits") {
      turn.push(id);
      return;
    }
    // Everything of a turn is asked for at once; the cut is made in a phase of its own.
    const later = of(id).name === "assemble" ? turn.filter((one) => of(one).tool === "assemble_video") : [];
    turn = turn.filter((one) => !later.includes(one));
    close();
    turn = later;
    const next = order[at + 1];
    // A phase in which nothing was said or done says nothing.
    if (kind === "phase" && !later.length && next !== undefined && of(next).kind === "phase") return;
    rows.push({ type: "entry", key: id, id });
  });
  close();
  return rows;
}
