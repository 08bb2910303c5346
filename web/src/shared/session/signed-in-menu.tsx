import { Trans, useLingui } from "@lingui/react/macro";
import { Coins, Keyboard, LogOut, Settings, Shield } from "lucide-react";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useActionTable } from "@/shared/keys/actions";
import { number } from "@/shared/text/format";
import { Menu, MenuItem, MenuLine, MenuTitle } from "@/shared/ui/menu";
import { Avatar } from "./avatar";
import { useSession, type Me } from "./session";

export function SignedInMenu({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const signOut = useSession((session) => session.signOut);
  return (
    <Menu
      label={t`Account`}
      trigger={
        <button aria-label={t`Account of ${me.name || me.email}`} className="block rounded-full">
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
