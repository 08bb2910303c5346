import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { Chip } from "@/shared/ui/states";

/** How a film stands, in a word or two. */
export function FilmStatus({ film }: { film: Schemas["VideoPublic"] }): ReactNode {
  const { status, stale, failed, scenes, open_run } = film;
  if (status === "processing")
    return (
      <Chip tone="run">
        <Trans>Making</Trans>
      </Chip>
    );
  if (status === "failed")
    return (
      <Chip tone="error">
        {failed ? (
          <Plural value={failed} one="# part failed" other="# parts failed" />
        ) : (
          <Trans>Needs you</Trans>
        )}
      </Chip>
    );
  if (stale)
    return (
      <Chip tone="stale">
        <Plural value={stale} one="# part out of date" other="# parts out of date" />
      </Chip>
    );
  if (status === "completed")
    return (
      <Chip tone="ok">
        <Trans>Ready</Trans>
      </Chip>
    );
  if (!scenes.length && open_run)
    return (
      <Chip tone="run">
        <Trans>Being planned</Trans>
      </Chip>
    );
  return <Chip>{scenes.length ? <Trans>Not made yet</Trans> : <Trans>Not planned yet</Trans>}</Chip>;
}
