import { Trans, useLingui } from "@lingui/react/macro";
import { Film, History, MessageSquare, MoreHorizontal, Redo2, SlidersHorizontal, Undo2 } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { useFilm } from "@/shared/film/context";
import { ExportMenu } from "@/shared/film/export-menu";
import { useSelection } from "@/shared/film/selection";
import { useUndo, type Step } from "@/shared/film/undo";
import { shown, useActions } from "@/shared/keys/actions";
import { AccountMenu } from "@/shared/session/account-menu";
import { ButtonLink, IconButton } from "@/shared/ui/button";
import { Menu, MenuItem } from "@/shared/ui/menu";
import { useRoom } from "@/shared/ui/use-media";
import { useDrawer } from "../chat/open";
import { SaveState } from "./save-state";
import { Title } from "./title";
import { Wallet } from "./wallet";

/** Where one is, and what can be done with the whole film. */
export function Header(): ReactNode {
  const room = useRoom();
  const steps = useUndo();
  useHeaderActions(steps);
  return (
    <header className="flex h-14 shrink-0 items-center gap-1 border-b border-line bg-bg px-2 sm:gap-2 sm:px-4">
      <Link
        to="/films"
        className="flex min-h-8 shrink-0 items-center gap-2 rounded-control px-1.5 text-ui text-muted no-underline hover:text-text pointer-coarse:min-h-11"
      >
        <img src="/icon.svg" alt="" width={24} height={24} className="size-6" />
        <span className="max-md:sr-only">
          <Trans>Films</Trans>
        </span>
      </Link>
      <span aria-hidden className="text-muted max-md:hidden">
        ›
      </span>
      <Title />
      <SaveState />
      <div className="ml-auto flex shrink-0 items-center gap-1">
        {room === "phone" ? <More steps={steps} /> : <Tools steps={steps} />}
        <ExportMenu />
        {room === "desktop" && <Wallet />}
        {room !== "phone" && <span aria-hidden className="mx-1 h-6 w-px bg-line" />}
        <AccountMenu />
      </div>
    </header>
  );
}

type Steps = { undo: Step; redo: Step };

function useHeaderActions({
  undo: { off: noUndo, run: undo },
  redo: { off: noRedo, run: redo },
}: Steps): void {
  const { t } = useLingui();
  const { view, select } = useSelection();
  const id = useFilm((film) => film.videoId);
  const go = useNavigate();
  useActions(
    useMemo(
      () => [
        {
          id: "film.undo", label: t`Undo`, group: t`Film`, keys: ["Mod+Z"], off: noUndo,
          run: () => void undo(),
        },
        {
          id: "film.redo", label: t`Redo`, group: t`Film`, keys: ["Mod+Shift+Z", "Mod+Y"], off: noRedo,
          run: () => void redo(),
        },
        {
          id: "film.history", label: t`History`, group: t`Film`, keys: ["H"],
          run: () => select({ view: view === "history" ? null : "history" }),
        },
        {
          id: "film.editor", label: t`Open the editor`, group: t`Film`, keys: ["E"],
          run: () => void go(`/films/${id}/editor`),
        },
      ], // prettier-ignore
      [t, noUndo, undo, noRedo, redo, view, select, go, id],
    ),
  );
}

const named = (verb: string, step: Step): string => (step.what ? `${verb}: ${step.what}` : verb);

function Tools({ steps: { undo, redo } }: { steps: Steps }): ReactNode {
  const { t } = useLingui();
  const { view, select } = useSelection();
  const id = useFilm((film) => film.videoId);
  const drawer = useDrawer();
  const room = useRoom();
  return (
    <>
      {room === "tablet" && (
        <IconButton
          label={t`Chat`}
          aria-expanded={drawer.open}
          shortcut="/"
          onClick={drawer.open ? drawer.hide : drawer.show}
        >
          <MessageSquare aria-hidden className="size-4" />
        </IconButton>
      )}
      <IconButton
        label={named(t`Undo`, undo)}
        shortcut={shown("Mod+Z")}
        off={undo.off}
        busy={undo.busy}
        onClick={() => void undo.run()}
      >
        {!undo.busy && <Undo2 aria-hidden className="size-4" />}
      </IconButton>
      <IconButton
        label={named(t`Redo`, redo)}
        shortcut={shown("Mod+Shift+Z")}
        off={redo.off}
        busy={redo.busy}
        onClick={() => void redo.run()}
      >
        {!redo.busy && <Redo2 aria-hidden className="size-4" />}
      </IconButton>
      <IconButton
        label={t`History`}
        shortcut="H"
        aria-pressed={view === "history"}
        onClick={() => select({ view: view === "history" ? null : "history" })}
      >
        <History aria-hidden className="size-4" />
      </IconButton>
      <ButtonLink to={`/films/${id}/editor`} look="quiet" title={t`Editor (E)`}>
        <SlidersHorizontal aria-hidden className="size-4" />
        <span className="max-lg:sr-only">
          <Trans>Editor</Trans>
        </span>
      </ButtonLink>
    </>
  );
}

/** The same on a phone, behind one button. */
function More({ steps: { undo, redo } }: { steps: Steps }): ReactNode {
  const { t } = useLingui();
  const { select } = useSelection();
  const id = useFilm((film) => film.videoId);
  return (
    <Menu
      label={t`More`}
      trigger={
        <IconButton label={t`More`}>
          <MoreHorizontal aria-hidden className="size-4" />
        </IconButton>
      }
    >
      <MenuItem off={undo.off} onSelect={() => void undo.run()}>
        <Undo2 aria-hidden className="size-4 shrink-0" />
        <span className="max-w-56 truncate">{named(t`Undo`, undo)}</span>
      </MenuItem>
      <MenuItem off={redo.off} onSelect={() => void redo.run()}>
        <Redo2 aria-hidden className="size-4 shrink-0" />
        <span className="max-w-56 truncate">{named(t`Redo`, redo)}</span>
      </MenuItem>
      <MenuItem onSelect={() => select({ view: "history", pane: "scenes" })}>
        <History aria-hidden className="size-4 shrink-0" />
        <Trans>History</Trans>
      </MenuItem>
      <MenuItem to={`/films/${id}/editor`}>
        <SlidersHorizontal aria-hidden className="size-4 shrink-0" />
        <Trans>Editor</Trans>
      </MenuItem>
      <MenuItem to="/films">
        <Film aria-hidden className="size-4 shrink-0" />
        <Trans>All films</Trans>
      </MenuItem>
    </Menu>
  );
}
