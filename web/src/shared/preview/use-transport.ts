import { useEffect, useSyncExternalStore } from "react";
import { transportOf, type Transport, type TransportState } from "./transport";

/** The transport of an open film; the same for every component. */
export const useTransport = (videoId: string): Transport => transportOf(videoId);

/** A part of a transport's state; re-renders when that part changes. */
export function useTransportState<T>(transport: Transport, select: (state: TransportState) => T): T {
  return useSyncExternalStore(transport.store.subscribe, () => select(transport.store.getState()));
}

/** Tells the transport how long the film is now. */
export function useFit(
  transport: Transport,
  timeline: { fps: number; total: { frames: number } } | undefined,
): void {
  const fps = timeline?.fps ?? 24;
  const frames = timeline?.total.frames ?? 0;
  useEffect(() => transport.fit(frames / fps, fps), [transport, frames, fps]);
}
