import { Trans, useLingui } from "@lingui/react/macro";
import type { LucideIcon } from "lucide-react";
import { useId, type KeyboardEvent, type ReactNode } from "react";
import { sentence } from "@/shared/api/problem";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import type { Saved } from "./use-saved";

const QUIET =
  "w-full resize-none field-sizing-content rounded-control border border-transparent bg-transparent px-2 py-1 text-text " +
  "hover:border-line focus:border-control focus:bg-surface focus:outline-2 focus:-outline-offset-1 focus:outline-accent pointer-coarse:min-h-11 pointer-coarse:py-2.5";

/** A text that looks like text until one touches it, and saves itself. */
export function QuietText({
  saved,
  label,
  icon: Icon,
  placeholder,
  large,
  maxLength,
  id,
  after,
}: {
  saved: Saved<string>;
  label: string;
  icon?: LucideIcon;
  placeholder?: string;
  large?: boolean;
  maxLength?: number;
  id?: string;
  after?: ReactNode;
}): ReactNode {
  const own = useId();
  const named = id ?? own;
  return (
    <div className="min-w-0">
      <div className="flex items-start gap-1">
        {Icon && <Icon aria-hidden className="mt-2 size-4 shrink-0 text-muted pointer-coarse:mt-3.5" />}
        <textarea
          id={named}
          aria-label={label}
          title={Icon ? label : undefined}
          rows={1}
          value={saved.value}
          placeholder={placeholder}
          maxLength={maxLength}
          aria-invalid={saved.state === "failed" || saved.state === "conflict" || undefined}
          aria-describedby={`${named}-note`}
          onChange={(event) => saved.change(event.target.value)}
          onBlur={saved.flush}
          onKeyDown={(event) => onKeyDown(event, saved)}
          className={classes(QUIET, large ? "text-read" : "text-ui")}
        />
        {after}
      </div>
      <div id={`${named}-note`}>
        <Note saved={saved} />
      </div>
    </div>
  );
}

/** Nothing in a scene has several lines: Enter leaves the field as Escape does, back to the card. */
function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, saved: Saved<string>): void {
  if (event.nativeEvent.isComposing || (event.key !== "Escape" && event.key !== "Enter")) return;
  event.preventDefault();
  saved.flush();
  event.currentTarget.closest("[data-card]")?.querySelector<HTMLElement>("[data-handle]")?.focus();
}

/** What is the matter with a field, if anything. */
export function Note({ saved }: { saved: Saved<string> }): ReactNode {
  const { t } = useLingui();
  if (saved.state === "failed")
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 px-2 text-dense text-error">
        {sentence(saved.error)}
        <Button look="quiet" onClick={() => saved.change(saved.value)}>
          <Trans>Save again</Trans>
        </Button>
      </p>
    );
  if (saved.state !== "conflict") return null;
  return (
    <div role="group" aria-label={t`Two texts`} className="mt-1 rounded-card bg-stale-soft p-3 text-dense">
      <p role="alert" className="font-medium text-stale">
        <Trans>This changed while you were writing. Which one do you want?</Trans>
      </p>
      <dl className="mt-2 grid gap-2 @xl:grid-cols-2">
        <Choice name={t`Yours`} text={saved.value} take={t`Keep mine`} onTake={saved.keepMine} />
        <Choice
          name={t`In the film now`}
          text={saved.theirs ?? ""}
          take={t`Use this`}
          onTake={saved.takeTheirs}
        />
      </dl>
    </div>
  );
}

function Choice({
  name,
  text,
  take,
  onTake,
}: {
  name: string;
  text: string;
  take: string;
  onTake: () => void;
}): ReactNode {
  return (
    <div className="flex flex-col gap-1 rounded-control bg-surface p-2">
      <dt className="text-meta text-muted">{name}</dt>
      <dd className="flex-1 text-ui break-words">{text}</dd>
      <Button onClick={onTake}>{take}</Button>
    </div>
  );
}
