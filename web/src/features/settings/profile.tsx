import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { api, body, orderKey } from "@/shared/api/client";
import { useConfig } from "@/shared/api/config";
import { sentence } from "@/shared/api/problem";
import { Avatar } from "@/shared/session/avatar";
import { ResendButton } from "@/shared/session/resend";
import { useSession, type Me } from "@/shared/session/session";
import { bytes } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { Chip } from "@/shared/ui/states";
import { change } from "./change";
import { ChangeEmail, ChangePassword } from "./credentials";
import { Saved, useSaved } from "./saved";
import { Section } from "./section";

export function Profile({ me }: { me: Me }): ReactNode {
  return (
    <>
      <Section title={<Trans>Profile</Trans>}>
        <Picture me={me} />
        <Name me={me} />
      </Section>
      <Section title={<Trans>Signing in</Trans>}>
        <Address me={me} />
        <ChangePassword me={me} />
      </Section>
    </>
  );
}

function Name({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const { saved, say } = useSaved();
  const [name, setName] = useState(me.name ?? "");
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === (me.name ?? "")) return;
    setError(null);
    try {
      await change(me, { name: name.trim() || null });
      say();
    } catch (caught) {
      setError(sentence(caught));
    }
  };
  return (
    <div className="flex items-end gap-3">
      <TextField
        label={t`Name`}
        autoComplete="name"
        maxLength={100}
        value={name}
        error={error}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === "Enter") void save();
        }}
        className="flex-1"
      />
      <span className="w-16 pb-1.5">
        <Saved saved={saved} />
      </span>
    </div>
  );
}

const KINDS = "image/png,image/jpeg,image/webp";

function Picture({ me }: { me: Me }): ReactNode {
  const { t } = useLingui();
  const { saved, say } = useSaved();
  const most = useConfig().data?.limits.avatar_bytes ?? 5_242_880;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const send = async (file: File): Promise<void> => {
    if (file.size > most)
      return setError(t`This picture has ${bytes(file.size)}; at most ${bytes(most)} are taken.`);
    const form = new FormData();
    form.set("file", file);
    setBusy(true);
    setError(null);
    try {
      const changed = await body(
        api.POST("/api/v1/users/me/avatar", {
          params: { header: { "Idempotency-Key": orderKey() } },
          body: form as never,
          bodySerializer: (sent: unknown) => sent as FormData,
        }),
      );
      useSession.setState({ me: changed });
      say();
    } catch (caught) {
      setError(sentence(caught));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex items-center gap-4">
      <Avatar me={me} large />
      <div className="flex flex-col gap-1">
        <div className="flex items-center gap-3">
          <Button busy={busy} onClick={() => input.current?.click()}>
            {me.avatar_url ? <Trans>Change the picture</Trans> : <Trans>Add a picture</Trans>}
          </Button>
          <Saved saved={saved} />
        </div>
        <p className="text-meta text-muted">
          <Trans>PNG, JPEG or WebP, up to {bytes(most)}.</Trans>
        </p>
        {error && (
          <p role="alert" className="text-dense text-error">
            {error}
          </p>
        )}
        <input
          ref={input}
          type="file"
          accept={KINDS}
          aria-label={t`Picture file`}
          tabIndex={-1}
          className="hidden"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void send(file);
          }}
        />
      </div>
    </div>
  );
}

function Address({ me }: { me: Me }): ReactNode {
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ui font-medium">
        <Trans>E-mail</Trans>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-ui break-all">{me.email}</span>
        {me.verified ? (
          <Chip tone="ok">
            <Trans>Confirmed</Trans>
          </Chip>
        ) : (
          <Chip tone="stale">
            <Trans>Not confirmed yet</Trans>
          </Chip>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <ChangeEmail me={me} />
        {!me.verified && <ResendButton />}
      </div>
    </div>
  );
}
