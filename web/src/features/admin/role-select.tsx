import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useSession } from "@/shared/session/session";
import { Select } from "@/shared/ui/field";
import { toast, toastError } from "@/shared/ui/toast";
import { refresh, setRole, type Person } from "./people";

/** What somebody may do; one's own role and the owner's are not for changing. */
export function RoleSelect({ person }: { person: Person }): ReactNode {
  const { t } = useLingui();
  const queries = useQueryClient();
  const mine = useSession((session) => session.me?.id === person.id);
  const [busy, setBusy] = useState(false);
  if (mine || person.role === "owner")
    return (
      <span className="text-muted">
        {person.role === "owner" ? <Trans>Owner</Trans> : <Trans>Administrator (you)</Trans>}
      </span>
    );
  const change = async (role: "admin" | "member"): Promise<void> => {
    setBusy(true);
    try {
      await setRole(person.id, role);
      await refresh(queries);
      toast(
        role === "admin" ? t`${person.email} is an administrator now.` : t`${person.email} is a member now.`,
      );
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Select
      bare
      label={t`Role of ${person.email}`}
      value={person.role}
      disabled={busy}
      aria-busy={busy || undefined}
      onChange={(event) => void change(event.target.value as "admin" | "member")}
      className="w-36"
    >
      <option value="member">{t`Member`}</option>
      <option value="admin">{t`Administrator`}</option>
    </Select>
  );
}
