import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowDown } from "lucide-react";
import { memo, useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { useStickToBottom } from "use-stick-to-bottom";
import { useFilm, useFilmStore } from "@/shared/film/context";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Approval } from "./approval";
import { EmptyThread } from "./empty-thread";
import { Message } from "./message";
import { Phase } from "./phase";
import { Question } from "./question";
import { Receipt } from "./receipt";
import { rowsOf, type Row } from "./rows";
import { Outbox } from "./sending";
import { Steps } from "./steps";
import { Thought } from "./thought";
import { Trouble } from "./trouble";
import { Working } from "./working";

/** The conversation. It follows its end while one looks at the end, and stays put while one reads. */
export function Log(): ReactNode {
  const { t } = useLingui();
  const { scrollRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom({
    initial: "instant",
    resize: "instant",
  });
  useShrinking(scrollRef, isAtBottom, scrollToBottom);
  const rows = useRows();
  const silent = useFilm((film) => !film.order.length && !film.run && !film.sending.length);
  return (
    <div className="relative min-h-0 flex-1">
      {/* What is finished is said once, by the announcer; a live log would read every letter. */}
      <div
        ref={scrollRef}
        role="log"
        aria-live="off"
        aria-label={t`Conversation with the director`}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
        tabIndex={0}
        className="pane h-full -outline-offset-2"
      >
        <div ref={contentRef} className="flex min-h-full flex-col gap-4 px-4 py-5 text-read">
          {silent && <EmptyThread />}
          {rows.map((row) => (
            <Line key={row.key} row={row} />
          ))}
          <Outbox />
          <Working />
        </div>
      </div>
      {!isAtBottom && (
        <Button
          className="absolute inset-x-0 bottom-3 mx-auto w-fit !rounded-full shadow-over"
          onClick={() => void scrollToBottom()}
        >
          <Trans>Newest</Trans>
          <ArrowDown aria-hidden className="size-4" />
        </Button>
      )}
    </div>
  );
}

/** The composer grows at the expense of the log, whose end stays in sight. */
function useShrinking(
  scroller: RefObject<HTMLElement | null>,
  atEnd: boolean,
  follow: (how: { animation: "instant" }) => unknown,
): void {
  const latest = useRef(atEnd);
  latest.current = atEnd;
  useEffect(() => {
    if (!scroller.current) return;
    const size = new ResizeObserver(() => {
      if (latest.current) void follow({ animation: "instant" });
    });
    size.observe(scroller.current);
    return () => size.disconnect();
  }, [scroller, follow]);
}

function useRows(): Row[] {
  const store = useFilmStore();
  const order = useFilm((film) => film.order);
  return useMemo(() => {
    const { entries } = store.getState();
    return rowsOf(order, (id) => entries[id]!);
  }, [store, order]);
}

const same = (a: Row, b: Row): boolean =>
  a.key === b.key && (a.type !== "steps" || b.type !== "steps" || a.ids.length === b.ids.length);

/** What is out of sight costs nothing to lay out; its size is remembered. */
const Line = memo(
  function Line({ row }: { row: Row }): ReactNode {
    return (
      <div className={classes("[contain-intrinsic-size:auto_80px] [content-visibility:auto]", "-m-1 p-1")}>
        {row.type === "steps" ? <Steps ids={row.ids} /> : <One id={row.id} />}
      </div>
    );
  },
  (before, now) => same(before.row, now.row),
);

function One({ id }: { id: string }): ReactNode {
  const entry = useFilm((film) => film.entries[id]);
  switch (entry?.kind) {
    case "message":
      return entry.text || entry.open ? <Message said={entry} /> : null;
    case "thought":
      return <Thought thought={entry} />;
    case "step":
      return <Receipt step={entry} />;
    case "phase":
      return <Phase name={entry.name} />;
    case "ask":
      return entry.interrupt.reason === "input_required" ? (
        <Question ask={entry} />
      ) : (
        <Approval ask={entry} />
      );
    case "trouble":
      return <Trouble trouble={entry} />;
    default:
      return null;
  }
}
