import { Trans } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { api, body } from "@/shared/api/client";
import { Button } from "@/shared/ui/button";
import { toast, toastError } from "@/shared/ui/toast";

/** Mails the confirmation of an address again. */
export function ResendButton(): ReactNode {
  const [busy, setBusy] = useState(false);
  const resend = async (): Promise<void> => {
    setBusy(true);
    try {
      toast((await body(api.POST("/api/v1/auth/verify/resend"))).detail);
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onClick={() => void resend()}>
      <Trans>Mail the link again</Trans>
    </Button>
  );
}
