import { useLingui } from "@lingui/react/macro";
import { useEffect, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import type { Making as Facts } from "@/shared/film/making";
import { credits, number } from "@/shared/text/format";
import { announce } from "@/shared/ui/announce";
import { running } from "./plan-words";

/** How far the plan is, by what is made and never by a guess. */
export function Making({ making }: { making: Facts }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  const { made, total, failed } = making;
  const now = running(making.running, film);
  usePictures();
  const said = [
    t`${made} of ${total}`,
    now && t`${now} running`,
    making.maximum > 0 && t`${number(making.spent)} of ${credits(making.maximum)} used`,
    failed > 0 && t`${failed} need you`,
  ].filter(Boolean);
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="timecode line-clamp-2 text-ui">{said.join(" · ")}</p>
      <div
        role="progressbar"
        aria-label={t`Making the film`}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={made}
        aria-valuetext={t`${made} of ${total}`}
        className="mt-1.5 h-1 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full w-full origin-left bg-run transition-transform duration-200"
          style={{ transform: `scaleX(${total ? made / total : 0})` }}
        />
      </div>
    </div>
  );
}

/** Tells readers how many pictures are there, as they come. */
function usePictures(): void {
  const { t } = useLingui();
  const count = useFilm((film) => {
    const pictures = film.shared?.plan?.lines.filter((line) => line.unit.startsWith("image:")) ?? [];
    return `${pictures.filter((line) => line.state === "made").length}/${pictures.length}`;
  });
  useEffect(() => {
    const [made, all] = count.split("/").map(Number);
    if (made && all) announce(t`${made} of ${all} pictures ready`);
  }, [count, t]);
}
