/** Everything that can be dragged, as fields; about what is selected, or about the film. */
import { useLingui } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useFilmTime } from "../editor";
import { useItem, type Item } from "../item";
import { useChosen } from "../use-editor-actions";
import { CaptionPanel } from "./caption-panel";
import { CutPanel } from "./cut-panel";
import { FilmPanel } from "./film-panel";
import { ScenePanel } from "./scene-panel";
import { SeveralPanel } from "./several-panel";
import { SoundPanel } from "./sound-panel";

export function Inspector(): ReactNode {
  const { t } = useLingui();
  return (
    <aside id="inspector" aria-label={t`Inspector`} className="pane flex-1 bg-surface">
      <div className="flex flex-col gap-5 p-4">
        <Fields />
      </div>
    </aside>
  );
}

/** The fields of what is selected, under the way to it. */
export function Fields(): ReactNode {
  const { item } = useItem();
  const chosen = useChosen();
  const film = useFilmTime();
  const id = item && "scene" in item ? item.scene : null;
  const scene = film.scenes.find((one) => one.scene === id);
  // A scene of an old address, or one that has just been removed.
  const about = id && !scene ? null : item;
  return (
    <>
      <Path item={about} number={scene?.number} several={chosen.length} />
      {chosen.length > 1 ? <SeveralPanel scenes={chosen} /> : <Panel item={about} />}
    </>
  );
}

function Panel({ item }: { item: Item | null }): ReactNode {
  const film = useFilmTime();
  const id = item && "scene" in item ? item.scene : null;
  const scene = film.scenes.find((one) => one.scene === id);
  if (item?.kind === "music") return <SoundPanel track="music" unit="music" />;
  if (!item || !scene) return <FilmPanel />;
  switch (item.kind) {
    case "scene":
      return <ScenePanel key={id} scene={scene} />;
    case "cut":
      return <CutPanel scene={scene} />;
    case "speech":
      return <SoundPanel track="voice" unit={`speech:${scene.scene}`} scene={scene} />;
    case "sound":
      return <SoundPanel track="sound" unit={`sound:${scene.scene}`} scene={scene} />;
    case "caption":
      return <CaptionPanel key={`${id} ${item.line}`} scene={scene} line={item.line} />;
  }
}

/** Film › Scene 3 › Narration: where one is, and the way up. */
function Path({
  item,
  number,
  several,
}: {
  item: Item | null;
  number: number | undefined;
  several: number;
}): ReactNode {
  const { t } = useLingui();
  const { pick } = useItem();
  const names: Record<Item["kind"], string> = {
    scene: "",
    cut: t`Transition`,
    speech: t`Narration`,
    sound: t`Sound`,
    music: t`Music`,
    caption: t`Caption`,
  };
  const steps: { name: string; to: Item | null }[] = [{ name: t`Film`, to: null }];
  if (several > 1) steps.push({ name: t`${several} scenes`, to: item });
  else if (item && "scene" in item && number)
    steps.push({ name: t`Scene ${number}`, to: { kind: "scene", scene: item.scene } });
  if (several < 2 && item && names[item.kind]) steps.push({ name: names[item.kind], to: item });
  return (
    <nav aria-label={t`What is selected`}>
      <ol className="flex items-center gap-1 text-ui">
        {steps.map((step, index) => (
          <li key={index} className="flex items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden className="size-4 text-muted" />}
            {index === steps.length - 1 ? (
              <h2 className="font-semibold">{step.name}</h2>
            ) : (
              <button
                type="button"
                onClick={() => pick(step.to)}
                className="min-h-6 rounded-control px-1 text-muted hover:bg-sunken hover:text-text"
              >
                {step.name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
