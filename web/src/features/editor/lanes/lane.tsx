/** One lane: a listbox along time. Only what is in view is there, and what has the focus or is selected. */
import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { classes } from "@/shared/ui/classes";
import { useEditor, useView } from "../editor";
import { addressOf, sameItem, useItem, type Item } from "../item";
import { meets, toPx, within, type Span } from "../time/scale";

export interface Piece {
  item: Item;
  from: number;
  to: number;
  /** Where it stands among the scenes; see `placed.ts`. */
  order: number;
  /** Its name for everybody who does not see it. */
  label: string;
  /** The scene that it is as wide as; `*` for the film. */
  wide?: string;
  /** The scene whose narration it is, or shows. */
  voice?: string;
  className?: string;
}

export const keyOf = (item: Item): string => {
  const { scene, unit, tab } = addressOf(item);
  return `${scene}/${unit}/${tab}`;
};

export function Lane<P extends Piece>({
  name,
  pieces,
  children,
  onPress,
  onEnter,
  selected = [],
}: {
  name: string;
  pieces: readonly P[];
  /** Draws a piece; `seen` is the part of it that is in view, in px from its own start. */
  children: (piece: P, seen: Span, width: number) => ReactNode;
  onPress?: (piece: P, event: PointerEvent) => void;
  /** What Enter does instead of going to the inspector. */
  onEnter?: (piece: P) => void;
  /** Pieces that are selected beside the one in the address. */
  selected?: readonly string[];
}): ReactNode {
  const { scroller } = useEditor();
  const { item, pick } = useItem();
  const scale = useView((view) => view.scale);
  const window = useView((view) => view.window);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const chosen = pieces.findIndex((piece) => sameItem(piece.item, item));
  const first = pieces.findIndex((piece) => meets(window, toPx(scale, piece.from), toPx(scale, piece.to)));
  const tabbable = chosen >= 0 ? chosen : Math.max(0, first);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });

  const rove = (event: KeyboardEvent, at: number): void => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: pieces.length - 1 }[event.key];
    const next = to === undefined || event.altKey || event.ctrlKey || event.shiftKey ? undefined : pieces[to];
    if (next) {
      event.preventDefault();
      wanted.current = keyOf(next.item);
      setFocused(wanted.current);
      scroller.reveal(toPx(scale, next.from));
      pick(next.item);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      pick(pieces[at]!.item);
      if (onEnter) onEnter(pieces[at]!);
      else requestAnimationFrame(toInspector);
    } else if (to !== undefined && !event.altKey && !event.shiftKey && !event.ctrlKey) event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={name}
      aria-orientation="horizontal"
      className="absolute inset-0"
    >
      {pieces.map((piece, index) => {
        const from = toPx(scale, piece.from);
        const width = toPx(scale, piece.to - piece.from);
        const key = keyOf(piece.item);
        const seen = within(window, from, from + width);
        const isChosen =
          index === chosen || (piece.item.kind === "scene" && selected.includes(piece.item.scene));
        if (!seen && !isChosen && focused !== key && index !== tabbable) return null;
        return (
          <Option
            key={key}
            {...{ piece, from, width }}
            chosen={isChosen}
            tabbable={index === tabbable}
            place={[index + 1, pieces.length]}
            onFocus={setFocused}
            onReach={() => {
              if (!isChosen) pick(piece.item);
            }}
            onKeyDown={(event) => rove(event, index)}
            onPress={(event) => {
              if (onPress) onPress(piece, event);
              else if (event.button === 0) pick(piece.item);
            }}
          >
            {children(
              piece,
              seen ? { from: seen.from - from, to: seen.to - from } : { from: 0, to: 0 },
              width,
            )}
          </Option>
        );
      })}
    </div>
  );
}

function Option({
  piece,
  from,
  width,
  chosen,
  tabbable,
  place: [place, count],
  onFocus,
  onReach,
  onKeyDown,
  onPress,
  children,
}: {
  piece: Piece;
  from: number;
  width: number;
  chosen: boolean;
  tabbable: boolean;
  place: [number, number];
  onFocus: (key: string | null) => void;
  /** The keyboard came here: what is done now is done to this piece. */
  onReach: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPress: (event: PointerEvent) => void;
  children: ReactNode;
}): ReactNode {
  const key = keyOf(piece.item);
  return (
    <div
      data-key={key}
      data-order={piece.order}
      data-wide={piece.wide}
      data-voice={piece.voice}
      role="option"
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={place}
      tabIndex={tabbable ? 0 : -1}
      onFocus={(event) => {
        onFocus(key);
        if (event.target === event.currentTarget && event.target.matches(":focus-visible")) onReach();
      }}
      onBlur={() => onFocus(null)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        onPress(event);
      }}
      style={{ left: from, width }}
      className={classes(
        "absolute inset-y-1 overflow-clip rounded-control select-none",
        "data-lifted:z-3 data-lifted:opacity-90 data-lifted:shadow-over",
        "focus-visible:outline-offset-1 aria-selected:z-1 aria-selected:outline-2 aria-selected:outline-accent",
        piece.className,
      )}
    >
      {/* The name is text, not aria-label: it need not say again, letter by letter, what is drawn for the eye. */}
      <span className="sr-only">{piece.label}</span>
      <span aria-hidden className="contents">
        {children}
      </span>
    </div>
  );
}

/** The inspector's first field. */
export function toInspector(): void {
  document.querySelector<HTMLElement>("#inspector :is(input,textarea,select)")?.focus();
}
