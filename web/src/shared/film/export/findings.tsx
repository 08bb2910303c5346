import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { api, body, type Schemas } from "@/shared/api/client";
import { transportOf } from "@/shared/preview/transport";
import { Button } from "@/shared/ui/button";
import { useSelection } from "../selection";
import { remedy, sceneOf } from "./formats";

type Scene = Schemas["SceneTimes"];

/** What a viewer of the cut would complain about, and what can be done. */
export function Findings({
  cut,
  timeline,
  onLeave,
}: {
  cut: string;
  timeline: Schemas["TimelinePublic"];
  onLeave: () => void;
}): ReactNode {
  const { select } = useSelection();
  const { data } = useQuery({
    queryKey: ["take", cut],
    queryFn: () => body(api.GET("/api/v1/takes/{take_id}", { params: { path: { take_id: cut } } })),
    staleTime: Infinity,
  });
  if (!data?.findings.length) return null;
  const go = (scene: Scene): void => {
    select({ scene: scene.scene, pane: "watch" });
    transportOf(timeline.video_id).seek((scene.start.frames + 0.5) / timeline.fps);
    onLeave();
  };
  return (
    <section className="flex flex-col gap-2 rounded-card bg-stale-soft p-3">
      <h3 className="flex items-center gap-2 text-ui font-semibold text-stale">
        <CircleAlert aria-hidden className="size-4" />
        <Trans>Worth a look before you hand it over</Trans>
      </h3>
      <ul className="flex flex-col gap-2">
        {data.findings.map((finding) => {
          const scene = timeline.scenes.find(({ number }) => number === sceneOf(finding));
          return (
            <li key={finding} className="flex items-start gap-3">
              <div className="min-w-0 flex-1 text-dense">
                <p>{finding}</p>
                <p className="text-muted">{remedy(finding)}</p>
              </div>
              {scene && (
                <Button look="quiet" onClick={() => go(scene)}>
                  <Trans>Go to it</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
