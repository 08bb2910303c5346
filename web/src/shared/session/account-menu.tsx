import { Trans } from "@lingui/react/macro";
import { lazy, Suspense, type ReactNode } from "react";
import { ButtonLink } from "@/shared/ui/button";
import { Avatar } from "./avatar";
import { useSession } from "./session";

/** Menus are a good part of a first visit's script, and strangers have none. */
const SignedInMenu = lazy(async () => ({ default: (await import("./signed-in-menu")).SignedInMenu }));

/** Who is signed in, and what is theirs; or the way in. */
export function AccountMenu(): ReactNode {
  const { status, me } = useSession();
  if (status === "unknown") return <span className="block size-8" />;
  if (!me) {
    return (
      <ButtonLink to="/sign-in" look="quiet">
        <Trans>Sign in</Trans>
      </ButtonLink>
    );
  }
  return (
    <Suspense fallback={<Avatar me={me} />}>
      <SignedInMenu me={me} />
    </Suspense>
  );
}
