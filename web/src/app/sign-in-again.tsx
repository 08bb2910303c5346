import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { SignInForm } from "@/shared/session/sign-in-form";
import { Dialog } from "@/shared/ui/dialog";

/** Over the page, which stays as it is: nothing that was typed is lost. */
export function SignInAgain(): ReactNode {
  const { t } = useLingui();
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title={t`Sign in again`}
      description={t`You were signed out. What you typed is still here.`}
    >
      <SignInForm />
    </Dialog>
  );
}
