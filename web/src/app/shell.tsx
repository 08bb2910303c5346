import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, NavLink, Outlet, ScrollRestoration } from "react-router";
import { AccountMenu } from "@/shared/session/account-menu";
import { useSession } from "@/shared/session/session";
import { Brand } from "@/shared/ui/brand";
import { classes } from "@/shared/ui/classes";

/** What is around every page but the film's: where one is, and who. */
export function Shell(): ReactNode {
  const { t } = useLingui();
  const signedIn = useSession((session) => session.me !== null);
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        <Trans>Skip to the page</Trans>
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-bg/95">
        <div className="mx-auto flex h-14 max-w-7xl items-center gap-2 px-4 sm:gap-4">
          <Link to="/" className="text-text no-underline" aria-label={t`Pixora, start page`}>
            <Brand />
          </Link>
          {signedIn && (
            <nav aria-label={t`Pages`} className="flex items-center gap-1">
              <Tab to="/films">
                <Trans>Films</Trans>
              </Tab>
              <Tab to="/credits">
                <Trans>Credits</Trans>
              </Tab>
            </nav>
          )}
          <div className="ml-auto">
            <AccountMenu />
          </div>
        </div>
      </header>
      <div id="main" tabIndex={-1} className="flex flex-1 flex-col">
        <Outlet />
      </div>
      <ScrollRestoration />
    </>
  );
}

function Tab({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <NavLink
      to={to}
      className={({ isActive }) =>
        classes(
          "rounded-control px-2.5 py-1.5 text-ui no-underline",
          isActive ? "font-medium text-text" : "text-muted hover:text-text",
        )
      }
    >
      {children}
    </NavLink>
  );
}
