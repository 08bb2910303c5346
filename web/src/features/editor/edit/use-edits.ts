/** Connects queues of edits to what is cached of their films. A film keeps its queue when its editor is left:
 * what waits for the network is still sent. */
import type { QueryClient } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { filmKeys } from "@/shared/film/queries";
import { useSaving } from "@/shared/film/saving";
import { toastError } from "@/shared/ui/toast";
import type { Timeline } from "../time/retime";
import { Edits, type Answer, type Queue } from "./queue";

const open = new Map<string, { edits: Edits; client: QueryClient }>();

export function useEdits(videoId: string): Edits {
  const client = useQueryClient();
  const known = open.get(videoId);
  if (known?.client === client) return known.edits;
  const edits = begin(videoId, client);
  open.set(videoId, { edits, client });
  return edits;
}

function begin(videoId: string, client: QueryClient): Edits {
  const key = filmKeys.timeline(videoId);
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: filmKeys.all(videoId) });
  const settle = async (answer: Answer): Promise<void> => {
    if (answer.plan) client.setQueryData(filmKeys.plan(videoId), answer.plan);
    if (!answer.timeline) return refresh();
    // What was asked for before the edit must not overwrite its answer.
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, answer.timeline);
  };
  const refused = async (error: unknown): Promise<void> => {
    toastError(error);
    await refresh();
  };
  const revision = (): number => client.getQueryData<Timeline>(key)?.revision ?? 0;
  const edits = new Edits({ revision, settle, refused });
  edits.store.subscribe((now, before) => {
    const more = behind(now) - behind(before);
    if (more) useSaving.setState(({ open }) => ({ open: open + more }));
  });
  return edits;
}

/** Edits whose turn has not come; the one that is on its way is counted where it is sent. */
const behind = ({ waiting, sent }: Queue): number => waiting.filter(({ key }) => key !== sent).length;

window.addEventListener("beforeunload", (event) => {
  if ([...open.values()].some(({ edits }) => edits.store.getState().waiting.length)) event.preventDefault();
});
