import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Select } from "@/shared/ui/field";
import { SearchField } from "@/shared/ui/search-field";
import { SORTS, STATUSES, type Wanted } from "./films";

/** Which films are shown; told to the address, so that a reload and a bookmark show the same. */
export function Filters({
  wanted,
  onChange,
}: {
  wanted: Wanted;
  onChange: (name: keyof Wanted, value: string) => void;
}): ReactNode {
  const { t } = useLingui();
  const statuses = {
    pending: t`Not made yet`,
    processing: t`Making`,
    completed: t`Ready`,
    failed: t`Needs you`,
  };
  const sorts = {
    newest: t`Newest first`,
    updated: t`Last changed first`,
    oldest: t`Oldest first`,
    title: t`By title`,
  };
  return (
    <div role="search" className="flex flex-wrap gap-2 max-sm:order-2 max-sm:w-full">
      <SearchField
        label={t`Search films`}
        kept={wanted.q}
        onChange={(q) => onChange("q", q)}
        className="w-full sm:w-64"
      />
      <Select
        bare
        label={t`Status`}
        value={wanted.status ?? ""}
        onChange={(event) => onChange("status", event.target.value)}
        className="flex-1 sm:flex-none"
      >
        <option value="">{t`Every status`}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {statuses[status]}
          </option>
        ))}
      </Select>
      <Select
        bare
        label={t`Order`}
        value={wanted.sort}
        onChange={(event) => onChange("sort", event.target.value)}
        className="flex-1 sm:flex-none"
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {sorts[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
}
