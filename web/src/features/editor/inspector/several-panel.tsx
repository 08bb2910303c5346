import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { Select } from "@/shared/ui/field";
import { remove, transition, trimAll, type TransitionKind } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { useItem } from "../item";
import { KINDS, useKindNames } from "../lanes/cuts";
import { MOST_SECONDS } from "../time/retime";
import { Section } from "./fields";
import { NumberField } from "./number-field";

/** Several scenes at once: each field is one edit of all of them. */
export function SeveralPanel({ scenes }: { scenes: string[] }): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { pick } = useItem();
  const film = useFilmTime();
  const names = useKindNames();
  const chosen = film.scenes.filter((scene) => scenes.includes(scene.scene));
  const kinds = new Set(chosen.map((scene) => scene.transition.kind));
  const mean = chosen.reduce((sum, scene) => sum + scene.length.seconds, 0) / Math.max(1, chosen.length);
  return (
    <Section>
      <NumberField
        label={t`Length of each`}
        unit={t`s`}
        value={mean}
        min={0.5}
        max={MOST_SECONDS}
        hint={t`On average now. Narration keeps the room that it needs.`}
        onCommit={(seconds) => trimAll(editor, scenes, Math.round(seconds * film.fps))}
      />
      <Select
        label={t`Transition after each`}
        value={kinds.size === 1 ? [...kinds][0] : ""}
        onChange={(event) => transition(editor, scenes, event.target.value as TransitionKind)}
      >
        {kinds.size !== 1 && <option value="">{t`Several kinds`}</option>}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </Select>
      <div>
        <Button
          look="danger"
          onClick={() => {
            pick(null);
            editor.view.setState({ also: [] });
            remove(editor, scenes);
          }}
        >
          {t`Remove these scenes`}
        </Button>
      </div>
    </Section>
  );
}
