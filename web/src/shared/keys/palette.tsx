import { Trans, useLingui } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "@/shared/ui/classes";
import { Dialog } from "@/shared/ui/dialog";
import { CONTROL } from "@/shared/ui/field";
import { shown, useActionTable, type Action } from "./actions";

/** Everything that can be done here, found by its words. */
export function Palette(): ReactNode {
  const { t } = useLingui();
  const chosen = useRef<Action | null>(null);
  const close = (): void => useActionTable.setState({ palette: false });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      // What an action brings into focus must not lose it to where the focus was.
      onClosed={() => chosen.current?.run()}
      title={t`Find something to do`}
    >
      <Finder
        onChoose={(action) => {
          chosen.current = action;
          close();
        }}
      />
    </Dialog>
  );
}

function Finder({ onChoose }: { onChoose: (action: Action) => void }): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const actions = useActionTable((table) => table.actions);
  const found = useMemo(() => search(actions, words), [actions, words]);
  const current = found[Math.min(at, found.length - 1)];
  const move = (to: number): void => {
    const next = (to + found.length) % found.length;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (current && !current.off) onChoose(current);
    } else if (found.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(at + (event.key === "ArrowDown" ? 1 : -1));
    }
  };
  return (
    <>
      <div className="relative">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        />
        <input
          role="combobox"
          aria-label={t`What do you want to do?`}
          placeholder={t`What do you want to do?`}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={current && `${id}-${current.id}`}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className={classes(CONTROL, "pl-8.5")}
        />
      </div>
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={t`What can be done`}
        className="mt-3 h-80 max-h-[50dvh] overflow-y-auto"
      >
        {found.map((action) => (
          <Row
            key={action.id}
            id={`${id}-${action.id}`}
            action={action}
            current={action === current}
            onChoose={() => onChoose(action)}
          />
        ))}
        {found.length === 0 && (
          <li className="px-2.5 py-6 text-center text-ui text-muted">
            <Trans>Nothing here is called that.</Trans>
          </li>
        )}
      </ul>
    </>
  );
}

function Row({
  id,
  action,
  current,
  onChoose,
}: {
  id: string;
  action: Action;
  current: boolean;
  onChoose: () => void;
}): ReactNode {
  const { label, group, off, keys } = action;
  return (
    // The keyboard is the field's: it moves through these without leaving it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={current}
      aria-disabled={off ? true : undefined}
      onClick={() => {
        if (!off) onChoose();
      }}
      className={classes(
        "flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 text-ui pointer-coarse:min-h-11",
        current ? "bg-accent-soft" : "hover:bg-sunken",
        off && "cursor-not-allowed text-muted",
      )}
    >
      <span className="min-w-0 flex-1">
        {label}
        <span className="ml-2 text-meta text-muted">{off || group}</span>
      </span>
      {keys?.[0] && <kbd className="font-sans text-meta text-muted">{shown(keys[0])}</kbd>}
    </li>
  );
}

/** Playing has its keys and buttons at hand. */
const playing = ({ id }: Action): boolean => id.startsWith("play.");

/** Actions that have every word, those of the page in front of those of everywhere, the label's beginning first. */
export function search(actions: readonly Action[], words: string): Action[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const newest = new Map([...actions].reverse().map((action) => [action.id, action]));
  const known = [...newest.values()].reverse().filter(({ id }) => id !== "app.palette");
  const order = [...new Set(known.map(({ group }) => group))].reverse();
  const begins = ({ label }: Action): boolean =>
    wanted[0] !== undefined && label.toLocaleLowerCase().startsWith(wanted[0]);
  return known
    .filter(({ label, group }) => {
      const text = `${label} ${group}`.toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        Number(begins(b)) - Number(begins(a)) ||
        Number(playing(a)) - Number(playing(b)) ||
        order.indexOf(a.group) - order.indexOf(b.group),
    );
}
