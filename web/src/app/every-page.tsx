import type { ReactNode } from "react";
import { Outlet, ScrollRestoration } from "react-router";

/** Around every page, the film's as well: who comes back from a film finds the list where it was. */
export function EveryPage(): ReactNode {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
