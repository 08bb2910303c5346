import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { AccountMenu } from "@/shared/session/account-menu";
import { useSession } from "@/shared/session/session";
import { Brand } from "@/shared/ui/brand";
import { classes } from "@/shared/ui/classes";

/** What is around every page but the film's: where one is, and who. */
export function Shell({ children = <Outlet /> }: { children?: ReactNode }): ReactNode {
  const { t } = useLingui();
  const signedIn = useSession((session) => session.me !== null);
  const main = useFocusOnNewPage();
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        <Trans>Skip to the page</Trans>
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-bg">
        <div className="mx-auto flex h-14 max-w-7xl items-center gap-2 px-4 sm:gap-4">
          <Link to="/" className="flex text-text no-underline" aria-label={t`Pixora, start page`}>
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
      <div ref={main} id="main" tabIndex={-1} className="flex flex-1 flex-col">
        {children}
      </div>
    </>
  );
}

/** Whoever goes to another page begins at its heading, not where the link was; unless the page has a better place. */
function useFocusOnNewPage(): RefObject<HTMLDivElement | null> {
  const main = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (main.current?.contains(document.activeElement)) return;
    const heading = main.current?.querySelector("h1");
    if (heading) heading.tabIndex = -1;
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
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
