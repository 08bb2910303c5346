import { Trans } from "@lingui/react/macro";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useCallback, useRef, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { FilmCard, FilmCardSkeleton, GRID } from "@/shared/film/film-card";
import { Button } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Empty, Failure } from "@/shared/ui/states";
import { useNear } from "@/shared/ui/use-near";
import { FilmMenu } from "./film-menu";
import type { Film } from "./films";
import { useDelete, useLeaving } from "./leaving";

/** Posters, a page at a time; the next page comes when the end is near. */
export function FilmGrid({
  films,
  onClear,
}: {
  films: UseInfiniteQueryResult<InfiniteData<Schemas["Page_VideoPublic_"]>>;
  onClear: () => void;
}): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const leaving = useLeaving();
  const drop = useDelete();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = films;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const near = useNear(more, hasNextPage && !isFetchingNextPage);
  if (!films.data && films.error) return <Failure error={films.error} again={() => void films.refetch()} />;
  const shown = films.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !leaving.includes(id));
  if (shown?.length === 0 && !hasNextPage) return <NothingFound onClear={onClear} />;
  const remove = (film: Film, index: number): void => {
    drop(film);
    focusCard(list.current, index);
  };
  return (
    <>
      <h2 className="sr-only">
        <Trans>Your films</Trans>
      </h2>
      <ul
        ref={list}
        aria-busy={films.isPlaceholderData || !shown}
        className={classes(GRID, "transition-opacity", films.isPlaceholderData && "opacity-60")}
      >
        {shown?.map((film, index) => (
          <FilmCard
            key={film.id}
            film={film}
            menu={<FilmMenu film={film} onDelete={() => remove(film, index)} />}
          />
        ))}
        {(!shown || isFetchingNextPage) &&
          Array.from({ length: 8 }, (_, index) => <FilmCardSkeleton key={index} />)}
      </ul>
      {hasNextPage && (
        <div ref={near} className="mt-8 flex justify-center">
          <Button busy={isFetchingNextPage} onClick={more}>
            <Trans>Load more</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

/** Whoever deleted a film by keyboard goes on at the one that took its place. */
function focusCard(list: HTMLElement | null, index: number): void {
  requestAnimationFrame(() => {
    const links = list?.querySelectorAll<HTMLElement>("li h3 a");
    (links?.[index] ?? links?.[index - 1])?.focus();
  });
}

function NothingFound({ onClear }: { onClear: () => void }): ReactNode {
  return (
    <Empty title={<Trans>No film is like that</Trans>}>
      <p>
        <Trans>Other words, or another status, may find it.</Trans>
      </p>
      <Button className="mt-4" onClick={onClear}>
        <Trans>Show all films</Trans>
      </Button>
    </Empty>
  );
}
