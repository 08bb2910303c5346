import { Trans } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { useFilm, useFilmStore } from "@/shared/film/context";
import type { Sending } from "@/shared/film/store";
import { Button } from "@/shared/ui/button";
import { Bubble } from "./message";
import { forget, send } from "./send";

const SAY_SO_MS = 1000;

/** Messages that are on their way: there at once, and still there if they do not arrive. */
export function Outbox(): ReactNode {
  const sending = useFilm((film) => film.sending);
  return sending.map((one) => <OnItsWay key={one.key} one={one} />);
}

function OnItsWay({ one }: { one: Sending }): ReactNode {
  const store = useFilmStore();
  const [slow, setSlow] = useState(false);
  const failed = one.error !== null;
  useEffect(() => {
    if (failed) return;
    const timer = setTimeout(() => setSlow(true), SAY_SO_MS);
    return () => clearTimeout(timer);
  }, [failed]);
  return (
    <>
      <Bubble text={one.text}>{slow && !failed && <Trans>Sending…</Trans>}</Bubble>
      {failed && (
        <div
          role="alert"
          className="ml-8 flex flex-wrap items-center justify-end gap-2 text-dense text-error"
        >
          <span>{one.error}</span>
          <Button onClick={() => void send(store, one.text, one.key)}>
            <Trans>Try again</Trans>
          </Button>
          <Button look="quiet" onClick={() => forget(store, one.key)}>
            <Trans>Remove</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
