/** `@` in the composer: the cast and the scenes, put in as plain words. */
import { useLingui } from "@lingui/react/macro";
import { useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { useFilmStore } from "@/shared/film/context";
import type { FilmDoc } from "@/shared/film/types";
import { castName } from "@/shared/film/words";
import { classes } from "@/shared/ui/classes";

interface Choice {
  words: string;
  about: string;
}

interface Open {
  /** Where the `@` is. */
  from: number;
  to: number;
  choices: Choice[];
  at: number;
}

export interface MentionList {
  id: string;
  open: Open | null;
  aria: Record<string, string | boolean | undefined>;
  look: () => void;
  close: () => void;
  choose: (choice: Choice) => void;
  /** Whether the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

const MOST = 8;

/** What is meant by the letters before the caret; null where nothing is. */
export function mentioned(before: string): { from: number; typed: string } | null {
  const found = /(?:^|[\s(])@([^\s@]{0,30})$/.exec(before);
  return found ? { from: before.length - found[1]!.length - 1, typed: found[1]! } : null;
}

export function choicesOf(film: FilmDoc | undefined, typed: string, scene: (n: number) => string): Choice[] {
  if (!film) return [];
  const all = [
    ...film.cast.map(({ id, description }) => ({ words: castName(film, id), about: description })),
    ...film.scenes.map((one, at) => ({
      words: scene(at + 1),
      about: one.visual_description.replace(/[{}]/g, ""),
    })),
  ];
  const wanted = typed.toLowerCase();
  return all
    .filter(({ words }) =>
      words
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(wanted)),
    )
    .slice(0, MOST);
}

export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  setText: (text: string) => void,
): MentionList {
  const { t } = useLingui();
  const store = useFilmStore();
  const id = useId();
  const [open, setOpen] = useState<Open | null>(null);

  const look = (): void => {
    const { value = "", selectionStart: to = 0, selectionEnd = 0 } = field.current ?? {};
    const found = to === selectionEnd ? mentioned(value.slice(0, to)) : null;
    const choices = found ? choicesOf(store.getState().shared?.film, found.typed, (n) => t`scene ${n}`) : [];
    setOpen((before) =>
      found && choices.length
        ? { from: found.from, to, choices, at: Math.min(before?.at ?? 0, choices.length - 1) }
        : null,
    );
  };

  const choose = ({ words }: Choice): void => {
    if (!open) return;
    const caret = open.from + words.length + 1;
    setText(`${text.slice(0, open.from)}${words} ${text.slice(open.to).replace(/^ /, "")}`);
    setOpen(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setOpen({ ...open, at: (open.at + step + open.choices.length) % open.choices.length });
    else if (event.key === "Enter" || event.key === "Tab") choose(open.choices[open.at]!);
    else if (event.key === "Escape") setOpen(null);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    id,
    open,
    aria: {
      "aria-autocomplete": "list",
      "aria-controls": open ? id : undefined,
      "aria-activedescendant": open ? `${id}-${open.at}` : undefined,
    },
    look,
    close: () => setOpen(null),
    choose,
    onKey,
  };
}

export function Mentions({ mentions: { id, open, choose } }: { mentions: MentionList }): ReactNode {
  const { t } = useLingui();
  if (!open) return null;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t`Cast and scenes`}
      className="absolute inset-x-3 bottom-full z-40 max-h-72 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-over"
    >
      {open.choices.map((choice, at) => (
        // The field keeps the focus and its keys; the list is pointed at.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={choice.words}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === open.at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
          className={classes(
            "flex min-h-8 cursor-pointer items-baseline gap-2 rounded-control px-2.5 py-1 text-ui pointer-coarse:min-h-11",
            at === open.at && "bg-accent-soft",
          )}
        >
          <span className="shrink-0 font-medium">{choice.words}</span>
          <span className="truncate text-meta text-muted">{choice.about}</span>
        </li>
      ))}
    </ul>
  );
}
