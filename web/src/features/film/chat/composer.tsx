import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowUp, Paperclip, Square } from "lucide-react";
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useFilm, useFilmStore } from "@/shared/film/context";
import { usePlanActions } from "@/shared/film/plan-actions";
import { shown, useActions } from "@/shared/keys/actions";
import { useDraft } from "@/shared/session/draft";
import { usePrefs } from "@/shared/session/prefs";
import { IconButton } from "@/shared/ui/button";
import { useComposer } from "./composing";
import { Mentions, useMentions } from "./mentions";
import { COMPOSER, focusComposer } from "./open";
import { send } from "./send";

const LONGEST = 20_000;

/** Where one writes to the director. What is typed is kept until it is sent. */
export function Composer({ onAttach }: { onAttach: () => void }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const [text, setText] = useDraft(`chat.${id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(field, text, setText);
  const submit = useSubmit(text, setText);
  usePut(setText);
  const { running, stop, stopping } = usePlanActions();
  useComposerActions(running, stop);
  const planned = useFilm((film) => Boolean(film.shared?.film.scenes.length));
  const enter = usePrefs((prefs) => prefs.enterSends);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (mentions.onKey(event)) return;
    if (event.key === "Escape") return event.currentTarget.blur();
    const mod = event.ctrlKey || event.metaKey;
    if (event.key !== "Enter" || event.shiftKey || (!mod && !enter)) return;
    event.preventDefault();
    submit();
  };

  const empty = !text.trim();
  return (
    <div className="relative border-t border-line bg-bg p-3">
      <Mentions mentions={mentions} />
      <div className="flex flex-col rounded-card border border-control bg-surface focus-within:border-accent focus-within:outline focus-within:outline-accent">
        <textarea
          ref={field}
          id={COMPOSER}
          dir="auto"
          rows={1}
          value={text}
          maxLength={LONGEST}
          aria-label={t`Message to the director`}
          placeholder={running ? t`After this…` : planned ? t`Say what should change` : t`Describe your film`}
          {...mentions.aria}
          onChange={(event) => {
            setText(event.target.value);
            mentions.look();
          }}
          onSelect={mentions.look}
          onBlur={mentions.close}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-52 min-h-11 w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 text-read outline-none"
        />
        <div className="flex items-center gap-1 px-1.5 pb-1.5">
          <IconButton label={t`Add a file`} onClick={onAttach}>
            <Paperclip aria-hidden className="size-4" />
          </IconButton>
          <span className="flex-1 truncate px-1 text-meta text-muted">
            {running && !empty ? <Trans>Is read after this step</Trans> : null}
          </span>
          {running && (
            <IconButton
              look="plain"
              label={t`Stop; what is made is kept`}
              shortcut={shown("Mod+.")}
              busy={stopping}
              onClick={() => void stop()}
            >
              {!stopping && <Square aria-hidden className="size-3.5 fill-current" />}
            </IconButton>
          )}
          {(!running || !empty) && (
            <IconButton
              look="primary"
              label={t`Send`}
              shortcut={enter ? "Enter" : shown("Mod+Enter")}
              off={empty && t`Write something first.`}
              onClick={submit}
            >
              <ArrowUp aria-hidden className="size-4" />
            </IconButton>
          )}
        </div>
      </div>
    </div>
  );
}

function useSubmit(text: string, setText: (text: string) => void): () => void {
  const store = useFilmStore();
  return () => {
    const words = text.trim();
    if (!words) return;
    setText("");
    void send(store, words);
  };
}

/** Takes what was put in from elsewhere. */
function usePut(setText: (text: string) => void): void {
  const id = useFilm((film) => film.videoId);
  const put = useComposer((composer) => composer.put);
  useEffect(() => {
    if (put?.film !== id) return;
    setText(put.text);
    useComposer.setState({ put: null });
  }, [put, id, setText]);
}

function useComposerActions(running: boolean, stop: () => Promise<void>): void {
  const { t } = useLingui();
  useActions(
    useMemo(
      () => [
        {
          id: "run.stop", label: t`Stop the director`, group: t`Chat`, keys: ["Mod+."], typing: true,
          off: running ? null : t`Nothing is at work.`, run: () => void stop(),
        },
        {
          id: "chat.send", label: t`Send the message`, group: t`Chat`, keys: ["Mod+Enter"],
          run: focusComposer,
        },
      ], // prettier-ignore
      [t, running, stop],
    ),
  );
}
