import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { api, body } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { ResendButton } from "@/shared/session/resend";
import { credits } from "@/shared/text/format";
import { Button, ButtonLink } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { textOf, useForm } from "@/shared/ui/form";
import { FormError } from "@/shared/ui/form-error";
import { Card } from "./card";
import { EachLink, used, useFragment } from "./fragment";

/** Saying that an address is one's own, by the link of a mail or its code. */
export function Verify(): ReactNode {
  return (
    <EachLink>
      <Confirm />
    </EachLink>
  );
}

function Confirm(): ReactNode {
  const { t } = useLingui();
  const { token, theirs, error } = useFragment();
  const [brought, setBrought] = useState<number | null>(null);
  const signedIn = useSession((session) => session.me !== null);
  const form = useForm(
    async (sent) => {
      const { reload, byOutside } = useSession.getState();
      if (theirs) {
        await byOutside(theirs);
        used();
        return setBrought(0);
      }
      const code = token || textOf(sent, "token").trim();
      setBrought((await body(api.POST("/api/v1/auth/verify", { body: { token: code } }))).credits);
      used();
      await reload();
    },
    { invalid_token: token ? "" : "token" },
  );
  if (brought !== null) return <Confirmed brought={brought} />;
  const linked = Boolean(token || theirs);
  return (
    <Card
      title={t`Confirm your address`}
      lead={
        linked ? (
          <Trans>Press the button, and the address that the mail went to is yours on Pixora.</Trans>
        ) : (
          <Trans>Enter the code from the mail, or follow the link in it.</Trans>
        )
      }
    >
      <form ref={form.ref} onSubmit={form.submit} className="flex flex-col gap-4">
        {!linked && (
          <TextField
            label={t`Code from the mail`}
            name="token"
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            required
            error={form.errors.token}
          />
        )}
        <FormError error={form.errors[""] ?? (error || undefined)} />
        <Button type="submit" look="primary" large busy={form.busy}>
          <Trans>Confirm my address</Trans>
        </Button>
        {signedIn ? (
          <ResendButton />
        ) : (
          form.errors[""] && (
            <p className="text-ui text-muted">
              <Trans>Once you are signed in, another mail can be asked for in Settings.</Trans>
            </p>
          )
        )}
      </form>
    </Card>
  );
}

function Confirmed({ brought }: { brought: number }): ReactNode {
  const { t } = useLingui();
  const signedIn = useSession((session) => session.me !== null);
  return (
    <Card
      title={t`Your address is confirmed`}
      lead={
        brought ? (
          <Trans>It brought you {credits(brought)}.</Trans>
        ) : (
          <Trans>Nothing else is left to do.</Trans>
        )
      }
    >
      <ButtonLink to={signedIn ? "/" : "/sign-in"} look="primary" large>
        {signedIn ? <Trans>Make a film</Trans> : <Trans>Sign in</Trans>}
      </ButtonLink>
    </Card>
  );
}
