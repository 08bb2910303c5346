import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { api, body } from "@/shared/api/client";
import { classes } from "@/shared/ui/classes";
import { FilmCard, FilmCardSkeleton, GRID } from "@/shared/film/film-card";

const SHOWN = 4;
/** Fewer where they would not fill the row, or would push everything else off a phone. */
const WHOLE_ROWS = "max-sm:[&>li:nth-child(n+3)]:hidden md:max-lg:[&>li:nth-child(n+4)]:hidden";

/** What was worked on last; nothing for whoever has no film yet. */
export function Recent(): ReactNode {
  const films = useQuery({
    queryKey: ["films", "recent"],
    queryFn: () => body(api.GET("/api/v1/videos", { params: { query: { limit: SHOWN } } })),
  });
  if (films.error || films.data?.items.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id="recent" className="text-card font-semibold">
          <Trans>Your last films</Trans>
        </h2>
        <Link to="/films" className="text-ui text-accent underline-offset-4 hover:underline">
          <Trans>All films</Trans>
        </Link>
      </div>
      <ul className={classes(GRID, WHOLE_ROWS)}>
        {films.data?.items.map((film) => <FilmCard key={film.id} film={film} />) ??
          Array.from({ length: SHOWN }, (_, index) => <FilmCardSkeleton key={index} />)}
      </ul>
    </section>
  );
}
