import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useSession } from "@/shared/session/session";
import { Empty } from "@/shared/ui/states";
import { Tabs } from "@/shared/ui/tabs";
import { useTitle } from "@/shared/ui/title";
import { Audit } from "./audit";
import { Users } from "./users";

/** Looking after other people's accounts. */
export function Admin(): ReactNode {
  const { t } = useLingui();
  useTitle(t`Administration`);
  const [search, setSearch] = useSearchParams();
  const role = useSession((session) => session.me?.role);
  const find = useCallback((q: string) => setSearch(q ? { q } : {}, { replace: true }), [setSearch]);
  if (role === "member")
    return (
      <main className="flex-1">
        <Empty title={<Trans>This page is for administrators</Trans>}>
          <Trans>Ask whoever runs this server, if you should be one.</Trans>
        </Empty>
      </main>
    );
  const view = search.get("view") === "audit" ? "audit" : "users";
  return (
    <main className="mx-auto flex w-full max-w-6xl flex-1 flex-col gap-6 px-4 py-6 md:py-8">
      <h1 className="text-page font-semibold">
        <Trans>Administration</Trans>
      </h1>
      <Tabs
        label={t`Administration`}
        current={view}
        tabs={[
          { key: "users", name: t`Accounts`, to: "?" },
          { key: "audit", name: t`Audit`, to: "?view=audit" },
        ]}
      />
      {view === "users" ? <Users q={search.get("q") ?? ""} onFind={find} /> : <Audit />}
    </main>
  );
}
