import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSession } from "@/shared/session/session";
import { useTitle } from "@/shared/ui/title";
import { Leave } from "./leave";
import { OwnVoices } from "./own-voices";
import { Preferences } from "./preferences";
import { Profile } from "./profile";

/** Everything here is saved as soon as it is changed. */
export function Settings(): ReactNode {
  const { t } = useLingui();
  useTitle(t`Settings`);
  const me = useSession((session) => session.me);
  return (
    <main className="mx-auto w-full max-w-4xl flex-1 px-4 py-6 md:py-8">
      <h1 className="text-page font-semibold">
        <Trans>Settings</Trans>
      </h1>
      {me && <Profile me={me} />}
      <Preferences />
      <OwnVoices />
      {me && <Leave me={me} />}
    </main>
  );
}
