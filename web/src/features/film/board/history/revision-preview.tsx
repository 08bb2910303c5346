import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { revert } from "@/shared/film/operations";
import { useRevision, useScenes, useVideo, type Then } from "@/shared/film/queries";
import { clock } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { Failure, Skeleton } from "@/shared/ui/states";
import { toast, toastError } from "@/shared/ui/toast";
import { Frame } from "../scenes/frame";
import { posters } from "../scenes/posters";
import { capital } from "../units/names";
import { changes, sceneChanges, type Told } from "./changes";
import { readable } from "./field-text";
import { useLooking } from "./looking";
import { time } from "./passes";
import { WordDiff } from "./word-diff";

/** Says that this is the past, and leads out of it. */
export function LookingBanner({ revision, at }: { revision: number; at: string }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const running = useFilm((film) => film.run !== null);
  const look = useLooking((state) => state.look);
  const [busy, setBusy] = useState(false);
  const restore = async (): Promise<void> => {
    setBusy(true);
    try {
      const { summary } = await revert(id, revision);
      toast(capital(summary));
      look(null);
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-accent-soft px-4 py-2"
    >
      <p className="flex-1 basis-56 text-ui text-accent">
        <Trans>You are looking at {time(at)}. Nothing is changed.</Trans>
      </p>
      <Button
        look="primary"
        busy={busy}
        off={running && t`Wait until the director has finished, or stop it.`}
        onClick={() => void restore()}
      >
        <Trans>Restore</Trans>
      </Button>
      <Button onClick={() => look(null)}>
        <Trans>Back to now</Trans>
      </Button>
    </div>
  );
}

/** What a film was, and how that differs from what it is. */
export function RevisionPreview({ revision }: { revision: number }): ReactNode {
  const id = useFilm((film) => film.videoId);
  const then = useRevision(id, revision);
  const video = useVideo(id);
  const scenes = useScenes(id);
  if (then.error) return <Failure error={then.error} again={() => void then.refetch()} />;
  if (!then.data || !video.data || !scenes.data) return <Skeleton className="mt-3 h-96" />;
  return (
    <div className="flex flex-col gap-6 pt-4">
      <Differences now={{ video: video.data, scenes: scenes.data }} then={then.data} />
      <ScenesThen then={then.data} />
    </div>
  );
}

function Differences({ now, then }: { now: Told; then: Told }): ReactNode {
  const texts = changes(now, then);
  const { gone, back, moved } = sceneChanges(now.video, then.video);
  const none = !texts.length && !gone && !back && !moved;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-read font-semibold">
        <Trans>What restoring would change</Trans>
      </h2>
      <ul className="m-0 flex list-none flex-col gap-1 p-0 text-ui">
        {back > 0 && (
          <li>
            <Plural value={back} one="# scene comes back." other="# scenes come back." />
          </li>
        )}
        {gone > 0 && (
          <li>
            <Plural value={gone} one="# scene goes." other="# scenes go." />
          </li>
        )}
        {moved && (
          <li>
            <Trans>The scenes are in another order.</Trans>
          </li>
        )}
        {none && (
          <li className="text-muted">
            <Trans>No words of the film. Pictures or settings may differ.</Trans>
          </li>
        )}
      </ul>
      <dl className="m-0 flex flex-col gap-3">
        {texts.map((one) => (
          <div key={one.what} className="rounded-card border border-line bg-surface p-3">
            <dt className="text-meta text-muted">{one.what}</dt>
            <dd className="m-0">
              <WordDiff from={one.now} to={one.then} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ScenesThen({ then: { video, timeline, scenes } }: { then: Then }): ReactNode {
  const { t } = useLingui();
  const pictures = posters(timeline.takes);
  const words = new Map(scenes.map((one) => [one.scene, readable(one.visual_description)]));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-read font-semibold">
        <Trans>The scenes then</Trans>
      </h2>
      <ol className="m-0 grid list-none grid-cols-2 gap-3 p-0 @xl:grid-cols-3">
        {timeline.scenes.map((scene) => (
          <li key={scene.scene}>
            <Frame
              src={pictures.get(scene.scene)}
              alt={t`Picture of scene ${scene.number}`}
              aspect={video.aspect_ratio}
            />
            <p className="timecode mt-1 flex justify-between text-dense">
              <span>{t`Scene ${scene.number}`}</span>
              <span className="text-muted">{clock(scene.start.seconds, true)}</span>
            </p>
            <p className="line-clamp-3 text-dense text-muted">{words.get(scene.scene)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
