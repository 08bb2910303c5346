/** Two players as one: begun, stopped and moved together, and kept from drifting apart. */
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Seconds that one may be behind the other; less is not seen, and mending it is. */
export const DRIFT = 0.08;

export interface Together {
  playing: boolean;
  /** Seconds. */
  at: number;
  /** Seconds of the longer one; 0 before it is known. */
  length: number;
  toggle: () => void;
  seek: (seconds: number) => void;
}

export function useTogether(box: RefObject<HTMLElement | null>): Together {
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(0);
  const frame = useRef(0);
  const players = useCallback(
    () => [...(box.current?.querySelectorAll<HTMLMediaElement>("video,audio") ?? [])],
    [box],
  );
  const stop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    for (const one of players()) one.pause();
    setPlaying(false);
  }, [players]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  useEffect(() => {
    const known = (): void =>
      setLength(Math.max(0, ...players().map((one) => (Number.isFinite(one.duration) ? one.duration : 0))));
    const all = players();
    known();
    for (const one of all) one.addEventListener("durationchange", known);
    return () => all.forEach((one) => one.removeEventListener("durationchange", known));
  }, [players]);

  const follow = useCallback(() => {
    const all = players();
    const [first, other] = [...all].sort((a, b) => b.duration - a.duration);
    if (!first || first.ended) return stop();
    if (other && !other.ended && !other.seeking && Math.abs(other.currentTime - first.currentTime) > DRIFT)
      other.currentTime = first.currentTime;
    setAt(first.currentTime);
    frame.current = requestAnimationFrame(follow);
  }, [players, stop]);

  const seek = useCallback(
    (seconds: number) => {
      for (const one of players()) one.currentTime = Math.min(seconds, one.duration || seconds);
      setAt(seconds);
    },
    [players],
  );
  const toggle = useCallback(() => {
    if (playing) return stop();
    const all = players();
    const ended = all.every((one) => one.ended || one.currentTime >= one.duration);
    const from = ended ? 0 : Math.max(...all.map((one) => one.currentTime));
    seek(from);
    setPlaying(true);
    Promise.all(all.filter((one) => from < one.duration).map((one) => one.play())).then(follow, stop);
  }, [playing, players, seek, follow, stop]);
  return { playing, at, length, toggle, seek };
}
