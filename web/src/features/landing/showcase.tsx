import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { examples } from "@/shared/wish/examples";
import { calm } from "@/shared/ui/motion";
import greeting from "./films/greeting.mp4";
import greetingStill from "./films/greeting.jpg";
import poem from "./films/poem.mp4";
import poemStill from "./films/poem.jpg";
import storm from "./films/storm.mp4";
import stormStill from "./films/storm.jpg";

/** Seconds of drafts as they came, by the names of their examples. */
const FILMS = {
  storm: { film: storm, still: stormStill },
  greeting: { film: greeting, still: greetingStill },
  poem: { film: poem, still: poemStill },
};

/** What a sentence becomes, for whoever has not made a film here. */
export function Showcase({ onChoose }: { onChoose: (text: string) => void }): ReactNode {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="showcase" className="flex flex-col gap-3 pt-4">
      <h2 id="showcase" className="text-center text-ui text-muted">
        <Trans>Drafts as they came from these words, free</Trans>
      </h2>
      <ul className="grid gap-4 sm:grid-cols-3">
        {examples(i18n).map(({ id, text }) =>
          id in FILMS ? (
            <Made key={id} text={text} {...FILMS[id as keyof typeof FILMS]} onChoose={() => onChoose(text)} />
          ) : null,
        )}
      </ul>
    </section>
  );
}

function Made({
  text,
  film,
  still,
  onChoose,
}: {
  text: string;
  film: string;
  still: string;
  onChoose: () => void;
}): ReactNode {
  const { t } = useLingui();
  const play = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
    if (!calm())
      void currentTarget
        .querySelector("video")
        ?.play()
        .catch(() => undefined);
  };
  const stop = ({ currentTarget }: { currentTarget: HTMLElement }): void =>
    currentTarget.querySelector("video")?.pause();
  return (
    <li>
      <button
        type="button"
        title={t`Begin with this`}
        onClick={onChoose}
        onPointerEnter={play}
        onFocus={play}
        onPointerLeave={stop}
        onBlur={stop}
        className="flex w-full flex-col gap-2 rounded-card text-left text-dense text-muted hover:text-text"
      >
        <video
          src={film}
          poster={still}
          muted
          loop
          playsInline
          preload="none"
          aria-hidden
          className="aspect-video w-full rounded-card border border-line bg-slate object-cover"
        />
        <span className="text-pretty">“{text}”</span>
      </button>
    </li>
  );
}
