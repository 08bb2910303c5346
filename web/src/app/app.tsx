import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { RouterProvider } from "react-router";
import { Problem } from "@/shared/api/problem";
import { listen } from "@/shared/keys/actions";
import { LiveRegions } from "@/shared/ui/announce";
import { useSession } from "@/shared/session/session";
import { Everywhere } from "./everywhere";
import { router } from "./router";

const Toasts = lazy(async () => ({ default: (await import("@/shared/ui/toasts")).Toasts }));

/** A question that the server answered with a no is not asked again; one that it could not answer is, twice. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) =>
        count < 2 && !(error instanceof Problem && error.status >= 400 && error.status < 500),
    },
  },
});

/** What was read for one person is not there for the next. */
useSession.subscribe(({ me }, before) => {
  if (before.me && me?.id !== before.me.id) queries.clear();
});

export function App(): ReactNode {
  useEffect(listen, []);
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Everywhere />
        <LiveRegions />
        <Suspense fallback={null}>
          <Toasts />
        </Suspense>
      </QueryClientProvider>
    </I18nProvider>
  );
}
