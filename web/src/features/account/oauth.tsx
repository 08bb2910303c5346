import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { useConfig } from "@/shared/api/config";
import { ownPath, withNext } from "@/shared/session/next";
import { useSession } from "@/shared/session/session";
import { Button } from "@/shared/ui/button";
import { FormError } from "@/shared/ui/form-error";
import { Skeleton } from "@/shared/ui/states";
import { Card } from "./card";

const outside = () => import("@/shared/session/outside");

const NAMES: Record<string, string> = {
  github: "GitHub",
  gitlab: "GitLab",
  linkedin_oidc: "LinkedIn",
  azure: "Microsoft",
};
const nameOf = (provider: string): string =>
  NAMES[provider] ?? provider.slice(0, 1).toUpperCase() + provider.slice(1);

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Buttons for the providers that this server takes; nothing where it takes none. */
export function Outside({ next }: { next: string | null }): ReactNode {
  const config = useConfig().data;
  const [gone, setGone] = useState("");
  const [error, setError] = useState("");
  const project = config?.supabase;
  if (!project || !config.oauth.length) return null;
  const leave = async (provider: string): Promise<void> => {
    setGone(provider);
    setError("");
    try {
      const { leaveFor } = await outside();
      await leaveFor(project, provider, location.origin + withNext("/sign-in", next));
    } catch (caught) {
      setGone("");
      setError(told(caught));
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-center gap-3 text-meta text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        <Trans>or</Trans>
      </p>
      {config.oauth.map((provider) => (
        <Button key={provider} large busy={gone === provider} onClick={() => void leave(provider)}>
          <Trans>Continue with {nameOf(provider)}</Trans>
        </Button>
      ))}
      <FormError error={error || undefined} />
    </div>
  );
}

/** Back from a provider's page, with a code that only the browser that left can use. */
export function OutsideReturn({
  code,
  next,
  otherwise,
}: {
  code: string;
  next: string | null;
  otherwise: () => void;
}): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const project = useConfig().data?.supabase;
  const [error, setError] = useState("");
  const begun = useRef(false);
  useEffect(() => {
    if (!project || begun.current) return;
    begun.current = true;
    const enter = async (): Promise<void> => {
      const { tokenFor } = await outside();
      await useSession.getState().byOutside(await tokenFor(project, code));
      await navigate(ownPath(next), { replace: true });
    };
    enter().catch((caught: unknown) => setError(told(caught)));
  }, [project, code, next, navigate]);
  return (
    <Card title={t`Signing you in`}>
      {error ? (
        <div className="flex flex-col gap-4">
          <FormError error={error} />
          <Button large onClick={otherwise}>
            <Trans>Sign in another way</Trans>
          </Button>
        </div>
      ) : (
        <Skeleton className="h-11" />
      )}
    </Card>
  );
}
