import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Checkbox, Select } from "@/shared/ui/field";
import { captionStyle } from "../edit/commands";
import { useEditor, useFilmTime } from "../editor";
import { Pair, Section } from "./fields";

type Style = ReturnType<typeof useFilmTime>["captions"]["style"];

/** How captions look in the whole film; nothing is made anew for it. */
export function CaptionStyle(): ReactNode {
  const { t } = useLingui();
  const editor = useEditor();
  const { style } = useFilmTime().captions;
  const set = (to: Partial<Style>): void => captionStyle(editor, to);
  return (
    <Section title={t`Captions in this film`}>
      <Checkbox
        label={t`Show captions`}
        checked={style.on}
        onChange={(event) => set({ on: event.target.checked })}
      />
      <Pair>
        <Select
          label={t`Position`}
          value={style.position}
          onChange={(event) => set({ position: event.target.value as Style["position"] })}
        >
          <option value="bottom">{t`Bottom`}</option>
          <option value="top">{t`Top`}</option>
        </Select>
        <Select
          label={t`Size`}
          value={style.size}
          onChange={(event) => set({ size: event.target.value as Style["size"] })}
        >
          <option value="small">{t`Small`}</option>
          <option value="normal">{t`Normal`}</option>
          <option value="large">{t`Large`}</option>
        </Select>
      </Pair>
      <Checkbox
        label={t`Burn into the picture`}
        hint={t`Otherwise a track that viewers can turn off.`}
        checked={style.burn}
        onChange={(event) => set({ burn: event.target.checked })}
      />
    </Section>
  );
}
