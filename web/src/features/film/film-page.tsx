import { useLingui } from "@lingui/react/macro";
import { useEffect, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { useSession } from "@/shared/session/session";
import { useTitle } from "@/shared/ui/title";
import { useRoom } from "@/shared/ui/use-media";
import { Announcer } from "./chat/announcer";
import { Header } from "./header/header";
import { DesktopPanes } from "./panes/desktop";
import { PhonePanes } from "./panes/phone";
import { TabletPanes } from "./panes/tablet";

const PANES = { desktop: DesktopPanes, tablet: TabletPanes, phone: PhonePanes };

/** A film and the talk about it. The page never scrolls, its panes do. */
export function FilmPage(): ReactNode {
  const { t } = useLingui();
  const title = useFilm((film) => film.shared?.film.title) || t`New film`;
  const room = useRoom();
  const Panes = PANES[room];
  useTitle(title);
  useWallet();
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <Header />
      <Panes />
      <Announcer />
    </div>
  );
}

/** What can be spent changes when a plan is approved, when it ends, and when it is stopped. */
function useWallet(): void {
  const plan = useFilm((film) => film.shared?.plan?.state ?? null);
  const run = useFilm((film) => film.run?.id ?? null);
  const reload = useSession((session) => session.reload);
  useEffect(() => {
    void reload();
  }, [plan, run, reload]);
}
