import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useActions, type Action } from "@/shared/keys/actions";
import { usePrefs } from "@/shared/session/prefs";
import type { Transport } from "./transport";
import { useTransportState } from "./use-transport";

const JUMP_SECONDS = 5;

export function toggleCaptions(): void {
  usePrefs.setState(({ captions }) => ({ captions: !captions }));
}
export function toggleMuted(): void {
  usePrefs.setState(({ muted }) => ({ muted: !muted }));
}

/** A key that is held does it once. */
const once = (): (() => void) => () => undefined;

/** The keys of a player. */
export function usePlaybackActions(transport: Transport, fullScreen: () => void): void {
  const { t } = useLingui();
  const empty = useTransportState(transport, (state) => state.duration <= 0);
  const actions = useMemo(() => {
    const group = t`Playing`;
    const off = empty && t`There is nothing to play yet.`;
    const by = (seconds: number) => () => transport.seek(transport.now() + seconds);
    const action = (id: string, label: string, keys: string[], run: () => void): Action => ({
      id: `play.${id}`, label, keys, group, off, run,
    }); // prettier-ignore
    const fast = (): (() => void) => {
      transport.setRate(2);
      transport.play();
      return () => transport.setRate(1);
    };
    return [
      { ...action("toggle", t`Play or pause`, ["Space", "K"], () => transport.toggle()), hold: once },
      action("back", t`5 seconds back`, ["J"], by(-JUMP_SECONDS)),
      {
        ...action("ahead", t`5 seconds ahead; held, twice as fast`, ["L"], by(JUMP_SECONDS)),
        hold: fast,
      },
      action("frame-back", t`One frame back`, ["ArrowLeft"], () => transport.step(-1)),
      action("frame-ahead", t`One frame ahead`, ["ArrowRight"], () => transport.step(1)),
      action("second-back", t`One second back`, ["Shift+ArrowLeft"], by(-1)),
      action("second-ahead", t`One second ahead`, ["Shift+ArrowRight"], by(1)),
      action("start", t`To the start`, ["Home"], () => transport.seek(0)),
      action("end", t`To the end`, ["End"], () => transport.seek(transport.duration)),
      { ...action("full-screen", t`Full screen`, ["F"], fullScreen), hold: once },
      { ...action("captions", t`Captions on or off`, ["C"], toggleCaptions), off: null, hold: once },
      { ...action("mute", t`Sound on or off`, ["M"], toggleMuted), off: null, hold: once },
    ];
  }, [t, transport, empty, fullScreen]);
  useActions(actions);
}
