import { Trans } from "@lingui/react/macro";
import { Check } from "lucide-react";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

const SHOWN_MS = 2500;

/** Says "Saved" beside a field for a moment. */
export function useSaved(): { saved: boolean; say: () => void } {
  const [saved, setSaved] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback(() => {
    setSaved(true);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setSaved(false), SHOWN_MS);
  }, []);
  return { saved, say };
}

/** Its place is kept, so that nothing moves when it comes. */
export function Saved({ saved }: { saved: boolean }): ReactNode {
  return (
    <span role="status" className="inline-flex min-h-5 items-center gap-1 text-dense text-ok">
      {saved && (
        <>
          <Check aria-hidden className="size-3.5" />
          <Trans>Saved</Trans>
        </>
      )}
    </span>
  );
}
