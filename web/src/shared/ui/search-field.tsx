import { Search } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { classes } from "./classes";
import { CONTROL } from "./field";

const PAUSE_MS = 300;

/** Words to look for; told when somebody pauses, or presses Enter. */
export function SearchField({
  label,
  kept,
  onChange,
  className,
}: {
  label: string;
  /** What is being looked for, which may change from outside. */
  kept: string;
  onChange: (words: string) => void;
  className?: string;
}): ReactNode {
  const [words, setWords] = useState(kept);
  const [was, setWas] = useState(kept);
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  if (was !== kept) {
    setWas(kept);
    if (kept.trim() !== words.trim()) setWords(kept);
  }
  useEffect(() => {
    if (words.trim() === kept.trim()) return;
    const pause = setTimeout(() => told.current(words.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words, kept]);
  return (
    <div className={classes("relative", className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onChange(words.trim());
        }}
        className={classes(CONTROL, "pl-8.5")}
      />
    </div>
  );
}
