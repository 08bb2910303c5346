import type { ReactNode } from "react";
import { Outlet, useParams } from "react-router";
import { FilmProvider } from "@/shared/film/context";
import { Problem } from "@/shared/api/problem";
import { Failure, Skeleton } from "@/shared/ui/states";
import { NotFound } from "./not-found";
import { Shell } from "./shell";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One open film for its page and its editor. */
export function FilmLayout(): ReactNode {
  const { filmId = "" } = useParams();
  if (!UUID.test(filmId)) return <Missing />;
  return (
    <FilmProvider
      key={filmId}
      videoId={filmId}
      loading={<Loading />}
      missing={(error) => <Missing error={error} />}
    >
      <Outlet />
    </FilmProvider>
  );
}

/** With the site's header: there is no film whose page it would be. */
function Missing({ error }: { error?: unknown }): ReactNode {
  const gone = !error || (error instanceof Problem && error.status === 404);
  return <Shell>{gone ? <NotFound /> : <Failure error={error} again={() => location.reload()} />}</Shell>;
}

function Loading(): ReactNode {
  return (
    <div className="flex h-dvh flex-col gap-3 p-3" aria-busy="true">
      <Skeleton className="h-12" />
      <div className="flex flex-1 gap-3">
        <Skeleton className="hidden w-96 md:block" />
        <Skeleton className="flex-1" />
      </div>
    </div>
  );
}
