import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState, type FormEvent, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useDraft } from "@/shared/session/draft";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { TextArea } from "@/shared/ui/field";
import { useCommands } from "./commands";
import { useListDialogs } from "./dialogs";

/** The gap between two cards: a thin line until one needs it. */
export function AddBetween({ place, total }: { place: number; total: number }): ReactNode {
  const { t } = useLingui();
  const { shown, show } = useListDialogs();
  if (shown?.kind === "add" && shown.place === place) return <NewScene place={place} />;
  const last = place === total;
  return (
    <li className={classes("group relative grid place-items-center", last ? "py-2" : "h-3")}>
      <button
        type="button"
        aria-label={last ? undefined : t`Add a scene before scene ${place + 1}`}
        title={last ? undefined : t`Add a scene here`}
        onClick={() => show({ kind: "add", place })}
        className={classes(
          "inline-flex items-center justify-center gap-1 rounded-full border border-line bg-surface text-ui hover:border-accent hover:text-accent",
          last
            ? "min-h-9 px-4 pointer-coarse:min-h-11"
            : "absolute z-10 size-6 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-60",
        )}
      >
        <Plus aria-hidden className="size-4" />
        {last && <Trans>Add a scene</Trans>}
      </button>
    </li>
  );
}

/** A new scene begins with what is seen. */
export function NewScene({ place }: { place: number }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.videoId);
  const show = useListDialogs((dialogs) => dialogs.show);
  const commands = useCommands();
  const [text, setText] = useDraft(`${film}/new-scene`);
  const [busy, setBusy] = useState(false);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!text.trim() || busy) return;
    setBusy(true);
    const added = await commands.add(text.trim(), place);
    setBusy(false);
    if (!added) return;
    setText("");
    show(null);
  };
  return (
    <li className="my-2 rounded-card border border-accent bg-surface p-4 shadow-card">
      <form onSubmit={(event) => void add(event)} className="flex flex-col gap-3">
        <TextArea
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for
          autoFocus
          label={t`What is seen in the new scene?`}
          hint={t`One or two sentences. The director can fill in the rest.`}
          value={text}
          maxLength={4000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") show(null);
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void add(event);
          }}
        />
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={busy} off={!text.trim() && t`Say what is seen first.`}>
            <Trans>Add scene {place + 1}</Trans>
          </Button>
          <Button look="quiet" onClick={() => show(null)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </li>
  );
}
