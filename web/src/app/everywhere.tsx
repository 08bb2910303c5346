import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useMemo, type ReactNode } from "react";
import { useActions, useActionTable, type Action } from "@/shared/keys/actions";
import { useSession } from "@/shared/session/session";
import { router } from "./router";

const Palette = lazy(async () => ({ default: (await import("@/shared/keys/palette")).Palette }));
const Sheet = lazy(async () => ({ default: (await import("@/shared/keys/sheet")).Sheet }));

/** What can be done on every page, and the two lists of what can be done. */
export function Everywhere(): ReactNode {
  const { t } = useLingui();
  const me = useSession((session) => session.me);
  const sheet = useActionTable((table) => table.sheet);
  const palette = useActionTable((table) => table.palette);
  const role = me?.role;
  const actions = useMemo((): Action[] => {
    const group = t`Everywhere`;
    const page = (id: string, label: string, to: string): Action => ({
      id: `go.${id}`,
      label,
      group: t`Pages`,
      run: () => void router.navigate(to),
    });
    const always: Action[] = [
      {
        id: "app.palette",
        label: t`Find something to do`,
        keys: ["Mod+K"],
        typing: true,
        group,
        run: () => useActionTable.setState({ palette: true }),
      },
      {
        id: "app.sheet",
        label: t`Show the shortcuts`,
        keys: ["?"],
        group,
        run: () => useActionTable.setState({ sheet: true }),
      },
      page("new", t`New film`, "/"),
    ];
    if (!role) return [...always, page("sign-in", t`Sign in`, "/sign-in")];
    const own = [
      page("films", t`Films`, "/films"),
      page("credits", t`Credits`, "/credits"),
      page("settings", t`Settings`, "/settings"),
    ];
    return [...always, ...own, ...(role === "member" ? [] : [page("admin", t`Administration`, "/admin")])];
  }, [t, role]);
  useActions(actions);
  return (
    <Suspense fallback={null}>
      {palette && <Palette />}
      {sheet && <Sheet />}
    </Suspense>
  );
}
