import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowRight } from "lucide-react";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useConfig } from "@/shared/api/config";
import { usePrefs } from "@/shared/session/prefs";
import { Button } from "@/shared/ui/button";
import { Skeleton } from "@/shared/ui/states";
import { Choices } from "./choices";
import { Cost } from "./cost";
import { examples } from "./examples";
import { useBeginning } from "./use-beginning";
import { useWish } from "./wish";

const COARSE = "(pointer: coarse)";

/** The question that everything begins with, and what answers it. */
export function WishBox({
  heading,
  goOn,
  onTyping,
  children,
}: {
  heading: ReactNode;
  /** Somebody has just signed in to have this planned. */
  goOn?: boolean;
  /** There are words: the film's page will be wanted soon. */
  onTyping?: () => void;
  /** More to begin with, below; it hands over words. */
  children?: (choose: (text: string) => void) => ReactNode;
}): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const wish = useWish();
  const config = useConfig();
  const enterSends = usePrefs((prefs) => prefs.enterSends);
  const { begin, busy, error } = useBeginning(wish, goOn);
  const most = config.data?.limits.prompt ?? 20_000;
  const quality = wish.choice.quality ?? config.data?.defaults.quality ?? "draft";
  const has = wish.text.trim() !== "";
  const over = wish.text.length > most;
  useEffect(() => {
    if (has) onTyping?.();
  }, [has, onTyping]);
  const choose = (text: string): void => {
    wish.setText(text);
    box.current?.focus();
  };
  const off = !has ? t`Say what film you want first.` : over ? t`Make it shorter first.` : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    const asked = event.ctrlKey || event.metaKey || (enterSends && !matchMedia(COARSE).matches);
    if (!asked) return;
    event.preventDefault();
    if (!off && !busy) begin();
  };
  return (
    <section aria-labelledby={`${id}-q`} className="flex w-full flex-col gap-5">
      <label htmlFor={id} id={`${id}-q`} className="text-center">
        {heading}
      </label>
      <div className="rounded-dialog border border-control bg-surface shadow-card focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <textarea
          ref={box}
          id={id}
          value={wish.text}
          rows={4}
          readOnly={busy}
          placeholder={t`A few words or a whole script. Who is in it, what happens, how it should feel…`}
          aria-describedby={`${id}-cost ${id}-error`}
          aria-invalid={over || undefined}
          onChange={(event) => wish.setText(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content block max-h-[45dvh] min-h-30 w-full resize-none rounded-dialog bg-transparent p-4 text-read outline-none sm:px-5"
        />
        <div className="flex flex-col gap-4 p-3 pt-1 sm:px-4 sm:pb-4">
          {config.data ? (
            <Choices wish={wish} config={config.data} />
          ) : (
            <Skeleton className="h-8 rounded-full! pointer-coarse:h-11" />
          )}
          <div className="flex flex-col gap-3 md:flex-row md:items-end md:justify-between md:gap-6">
            <div id={`${id}-cost`} className="min-h-9 text-dense text-muted text-pretty">
              {config.data && <Cost quality={quality} config={config.data} />}
            </div>
            <Button look="primary" large off={off} busy={busy} onClick={begin} className="shrink-0">
              <Trans>Plan my film</Trans>
              {!busy && <ArrowRight aria-hidden className="size-4" />}
            </Button>
          </div>
        </div>
      </div>
      <div id={`${id}-error`} role="alert" className="text-center text-ui text-error empty:hidden">
        {over
          ? t`These are ${wish.text.length} characters of at most ${most}.`
          : (error ??
            (config.error && !config.data ? t`The server does not answer. What you type is kept.` : null))}
      </div>
      <Examples onChoose={choose} />
      {children?.(choose)}
    </section>
  );
}

function Examples({ onChoose }: { onChoose: (text: string) => void }): ReactNode {
  const { t, i18n } = useLingui();
  return (
    <div role="group" aria-label={t`Examples`} className="flex flex-wrap justify-center gap-2">
      {examples(i18n).map(({ name, text }) => (
        <Button
          key={name}
          className="rounded-full! border-line! font-normal! text-muted hover:text-text"
          title={text}
          onClick={() => onChoose(text)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
