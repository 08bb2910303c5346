import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { startTransition, useCallback, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { ButtonLink } from "@/shared/ui/button";
import { useTitle } from "@/shared/ui/title";
import { WishBox } from "@/shared/wish/wish-box";
import { useFilms, wantedOf, type Wanted } from "./films";
import { Filters } from "./filters";
import { useLeaving } from "./leaving";
import { FilmGrid } from "./film-grid";

/** Everything that somebody made. */
export function Dashboard(): ReactNode {
  const { t } = useLingui();
  useTitle(t`Films`);
  const [search, setSearch] = useSearchParams();
  const wanted = wantedOf(search);
  const films = useFilms(wanted);
  const change = useCallback(
    (name: keyof Wanted, value: string) =>
      startTransition(() =>
        setSearch(
          (before) => {
            const next = new URLSearchParams(before);
            if (value) next.set(name, value);
            else next.delete(name);
            return next;
          },
          { replace: true },
        ),
      ),
    [setSearch],
  );
  const leaving = useLeaving();
  const none =
    films.data?.pages.every(({ items }) => items.every(({ id }) => leaving.includes(id))) &&
    !films.hasNextPage;
  if (none && !wanted.q && !wanted.status) return <First />;
  return (
    <main className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 md:py-8">
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
        <h1 className="mr-auto text-page font-semibold">
          <Trans>Films</Trans>
        </h1>
        <Filters wanted={wanted} onChange={change} />
        <ButtonLink to="/" look="primary" className="max-sm:order-1">
          <Plus aria-hidden className="size-4" />
          <Trans>New film</Trans>
        </ButtonLink>
      </div>
      <FilmGrid films={films} onClear={() => setSearch({}, { replace: true })} />
    </main>
  );
}

/** Nobody needs an empty list explained; they need a film. */
function First(): ReactNode {
  return (
    <main className="mx-auto flex w-full max-w-200 flex-1 flex-col justify-center px-4 py-10">
      <WishBox
        heading={
          <h1 className="text-hero font-semibold tracking-tight text-balance">
            <Trans>What will your first film be?</Trans>
          </h1>
        }
      />
    </main>
  );
}
