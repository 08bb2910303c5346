import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type FormEvent, type ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { useFilm } from "@/shared/film/context";
import { answer } from "@/shared/film/operations";
import { Button } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import type { Ask } from "./approval";
import { Markdown } from "./markdown";
import { Bubble } from "./message";
import { read } from "./step-words";

/** Something that the director must know first: choices as buttons, and room for other words. */
export function Question({ ask }: { ask: Ask }): ReactNode {
  return ask.answer === "open" ? <Open ask={ask} /> : <Answered ask={ask} />;
}

function Answered({ ask }: { ask: Ask }): ReactNode {
  const result = useFilm((film) => {
    const call = film.entries[ask.interrupt.toolCallId ?? ""];
    return call?.kind === "step" ? call.result : null;
  });
  // Where the answer was a message, it stands in the conversation by itself.
  const said = ask.answer === "yes" ? read<{ text: string }>(result).text : null;
  const typed = useFilm(
    (film) => said && Object.values(film.entries).some((one) => one.kind === "message" && one.text === said),
  );
  return (
    <>
      <div className="max-w-[70ch] text-muted">
        <Markdown text={ask.interrupt.message ?? ""} />
      </div>
      {said && !typed && <Bubble text={said} />}
    </>
  );
}

function Open({ ask: { interrupt } }: { ask: Ask }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const given = interrupt.metadata?.options;
  const options = Array.isArray(given) ? given.filter((one) => typeof one === "string") : [];
  const reply = async (text: string): Promise<void> => {
    setChosen(text);
    setError(null);
    try {
      await answer(id, interrupt.id, { text });
    } catch (caught) {
      setChosen(null);
      setError(sentence(caught));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = (new FormData(event.currentTarget).get("words") as string).trim();
    if (text) void reply(text);
  };
  const waits = chosen !== null && t`Your answer is on its way.`;
  return (
    <section
      aria-label={t`A question`}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card"
    >
      <Markdown text={interrupt.message ?? ""} />
      {options.length > 0 && (
        <div className="flex flex-col gap-2">
          {options.map((option) => (
            <Button
              key={option}
              busy={chosen === option}
              off={waits}
              className="!justify-start text-left !font-normal !whitespace-normal"
              onClick={() => void reply(option)}
            >
              <span className="inline-block first-letter:uppercase">{option}</span>
            </Button>
          ))}
        </div>
      )}
      <form onSubmit={submit} className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={options.length ? t`Or in your own words` : t`Your answer`}
          name="words"
          maxLength={4000}
          autoComplete="off"
          error={error}
        />
        <Button type="submit" off={waits} busy={chosen !== null && !options.includes(chosen)}>
          <Trans>Answer</Trans>
        </Button>
      </form>
    </section>
  );
}
