import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { usePrefs } from "@/shared/session/prefs";
import { Dialog } from "@/shared/ui/dialog";
import { shown, useActionTable, type Action } from "./actions";

/** The shortcuts of this page, from the same table that they work by. */
export function Sheet(): ReactNode {
  const { t } = useLingui();
  const actions = useActionTable((table) => table.actions);
  const single = usePrefs((prefs) => prefs.shortcuts);
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => useActionTable.setState({ sheet: open })}
      title={t`Shortcuts`}
      description={single ? undefined : t`Those of a single key are switched off in Settings.`}
    >
      <div className="gap-x-10 sm:columns-2">
        {groups(actions).map(([group, members]) => (
          <section key={group} className="mb-6 break-inside-avoid">
            <h3 className="mb-1 text-ui font-semibold">{group}</h3>
            <dl className="divide-y divide-line border-t border-line">
              {members.map(({ id, label, keys }) => (
                <div key={id} className="flex items-center justify-between gap-4 py-1.5 text-ui">
                  <dt>{label}</dt>
                  <dd className="flex flex-wrap justify-end gap-1.5">
                    {keys?.map((key) => (
                      <Key key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="text-dense text-muted">
        <Trans>Single keys work while the focus is not in a field.</Trans>
      </p>
    </Dialog>
  );
}

const Key = ({ keys }: { keys: string }): ReactNode => (
  <kbd className="rounded-control border border-line bg-sunken px-1.5 py-0.5 font-sans text-meta whitespace-nowrap text-muted">
    {shown(keys)}
  </kbd>
);

/** Actions with keys under their headings, each once, the page's own headings first. */
export function groups(actions: readonly Action[]): [string, Action[]][] {
  const found = new Map<string, Map<string, Action>>();
  for (const action of actions) {
    if (!action.keys?.length) continue;
    const members = found.get(action.group) ?? new Map<string, Action>();
    found.set(action.group, members.set(action.id, action));
  }
  return [...found].reverse().map(([group, members]) => [group, [...members.values()]]);
}
