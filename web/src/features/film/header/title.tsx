import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { editFilm } from "@/shared/film/operations";
import { toastError } from "@/shared/ui/toast";

const LONGEST = 200;

/** The film's title, which is edited where it stands. */
export function Title(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const title = useFilm((film) => film.shared?.film.title ?? "");
  /** What is typed; null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const left = useRef(false);

  // What was sent is shown until the log says it, and not a moment longer.
  useEffect(() => setSent(null), [title]);

  const save = async (): Promise<void> => {
    const next = typed?.trim();
    setTyped(null);
    if (left.current || !next || next === title) return;
    setSent(next);
    try {
      await editFilm(id, { title: next });
    } catch (error) {
      setSent(null);
      toastError(error);
    }
  };

  const shown = typed ?? sent ?? title;
  return (
    <h1 className="min-w-0 shrink">
      {/* The size of its words: the input lies over a copy of them. */}
      <span className="relative inline-grid max-w-full">
        <span
          aria-hidden
          className="invisible truncate border border-transparent px-2 text-ui font-semibold whitespace-pre"
        >
          {shown || t`New film`}
        </span>
        <input
          aria-label={t`Title of the film`}
          value={shown}
          placeholder={t`New film`}
          maxLength={LONGEST}
          className="absolute inset-0 w-full truncate rounded-control border border-transparent bg-transparent px-2 text-ui font-semibold text-text hover:border-line focus:border-control focus:bg-surface"
          onFocus={() => {
            left.current = false;
            setTyped(title);
          }}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.preventDefault();
            left.current = event.key === "Escape";
            event.currentTarget.blur();
          }}
        />
      </span>
    </h1>
  );
}
