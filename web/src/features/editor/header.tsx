import { useLingui } from "@lingui/react/macro";
import { ArrowLeft } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { useFilm } from "@/shared/film/context";
import { ExportMenu } from "@/shared/film/export-menu";
import { useSelection } from "@/shared/film/selection";
import { useActions } from "@/shared/keys/actions";
import { AccountMenu } from "@/shared/session/account-menu";
import { useTitle } from "@/shared/ui/title";
import { useEditor } from "./editor";

/** The way back, and the way out. */
export function Header(): ReactNode {
  const { t } = useLingui();
  const { videoId } = useEditor();
  const { scene } = useSelection();
  const title = useFilm((film) => film.shared?.film.title) || t`New film`;
  useTitle(t`Editor: ${title}`);
  const back = `/films/${videoId}${scene ? `?scene=${scene}` : ""}`;
  const go = useNavigate();
  useActions(
    useMemo(
      () => [
        {
          id: "film.page",
          label: t`Back to the film`,
          group: t`Film`,
          keys: ["E"],
          run: () => void go(back),
        },
      ],
      [t, go, back],
    ),
  );
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 bg-bg px-2 sm:px-3">
      <Link
        to={back}
        aria-label={t`Back to the film`}
        title={t`Back to the film (E)`}
        className="flex min-h-8 shrink-0 items-center gap-1.5 rounded-control px-2 text-ui text-muted no-underline hover:bg-sunken hover:text-text pointer-coarse:min-h-11"
      >
        <ArrowLeft aria-hidden className="size-4" />
        <span className="max-md:sr-only">{t`Film`}</span>
      </Link>
      <h1 className="min-w-0 truncate text-ui font-semibold">{title}</h1>
      <div className="ml-auto flex shrink-0 items-center gap-1">
        <ExportMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
