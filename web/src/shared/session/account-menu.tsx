import { Trans, useLingui } from "@lingui/react/macro";
import { Coins, Keyboard, LogOut, Settings, Shield } from "lucide-react";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { mediaUrl } from "@/shared/api/address";
import { useActionTable } from "@/shared/keys/actions";
import { number } from "@/shared/text/format";
import { ButtonLink } from "@/shared/ui/button";
import { Menu, MenuItem, MenuLine, MenuTitle } from "@/shared/ui/menu";
import { useSession, type Me } from "./session";

/** Who is signed in, and what is theirs; or the way in. */
export function AccountMenu(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { status, me, signOut } = useSession();
  if (status === "unknown") return <span className="size-8" />;
  if (!me) {
    return (
      <ButtonLink to="/sign-in" look="quiet">
        <Trans>Sign in</Trans>
      </ButtonLink>
    );
  }
  return (
    <Menu
      label={t`Account`}
      trigger={
        <button aria-label={t`Account of ${me.name || me.email}`} className="rounded-full">
          <Avatar me={me} />
        </button>
      }
    >
      <MenuTitle>{me.email}</MenuTitle>
      <MenuItem to="/credits">
        <Coins aria-hidden className="size-4" />
        <Trans>Credits</Trans>
        <span className="timecode ml-auto pl-6 text-muted">{number(me.credits)}</span>
      </MenuItem>
      <MenuItem to="/settings">
        <Settings aria-hidden className="size-4" />
        <Trans>Settings</Trans>
      </MenuItem>
      {me.role !== "member" && (
        <MenuItem to="/admin">
          <Shield aria-hidden className="size-4" />
          <Trans>Administration</Trans>
        </MenuItem>
      )}
      <MenuItem onSelect={() => useActionTable.setState({ sheet: true })} shortcut="?">
        <Keyboard aria-hidden className="size-4" />
        <Trans>Shortcuts</Trans>
      </MenuItem>
      <MenuLine />
      <MenuItem
        onSelect={() => {
          void navigate("/");
          void signOut();
        }}
      >
        <LogOut aria-hidden className="size-4" />
        <Trans>Sign out</Trans>
      </MenuItem>
    </Menu>
  );
}

/** A picture of somebody, or the first letter of their name. */
export function Avatar({
  me,
  large,
}: {
  me: Pick<Me, "name" | "email" | "avatar_url">;
  large?: boolean;
}): ReactNode {
  const size = large ? "size-20 text-card" : "size-8 text-ui";
  if (me.avatar_url)
    return <img src={mediaUrl(me.avatar_url)} alt="" className={`${size} rounded-full object-cover`} />;
  return (
    <span
      aria-hidden
      className={`${size} grid place-items-center rounded-full bg-accent-soft font-semibold text-accent`}
    >
      {(me.name || me.email || "?").slice(0, 1).toUpperCase()}
    </span>
  );
}
