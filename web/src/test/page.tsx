/** Renders a page as the app does: routes, cache, texts and toasts around it. */
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { useSession } from "@/shared/session/session";
import { Toasts } from "@/shared/ui/toasts";
import { ME } from "./server";

export interface Rendered {
  user: UserEvent;
  /** Where one is, with search and fragment. */
  at: () => string;
  /** Follows a link. */
  go: (address: string) => Promise<void>;
}

/** Shows `page` at `address`; every other address shows its own name. */
export function show(page: ReactNode, address = "/", path = address.split(/[?#]/)[0]!): Rendered {
  const routes: RouteObject[] = [
    { path, element: page },
    { path: "*", element: <p>another page</p> },
  ];
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return {
    user: userEvent.setup(),
    go: (to) => act(() => router.navigate(to)),
    at: () => {
      const { pathname, search, hash } = router.state.location;
      return pathname + search + hash;
    },
  };
}

export const signedIn = (me = ME): void => useSession.setState({ me, status: "in" });
export const signedOut = (): void => useSession.setState({ me: null, status: "out" });
