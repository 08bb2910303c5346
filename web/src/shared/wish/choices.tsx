import { useLingui } from "@lingui/react/macro";
import { Gem, Languages, Palette, RectangleHorizontal, Timer } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Config } from "@/shared/api/config";
import { duration } from "@/shared/text/format";
import { TextField } from "@/shared/ui/field";
import { ChipSelect } from "./chip-select";
import { languageName, LENGTHS } from "./names";
import { VoiceChip } from "./voice-chip";
import type { Choice, Wish } from "./wish";

const OWN = "own";

/** Everything that can be chosen beside the words, in one row. */
export function Choices({ wish, config }: { wish: Wish; config: Config }): ReactNode {
  const { t } = useLingui();
  const { choice, choose } = wish;
  const { choices, defaults, limits } = config;
  const quality = choice.quality ?? defaults.quality;
  const ratios = {
    "16:9": t`16:9 wide`,
    "9:16": t`9:16 upright`,
    "1:1": t`1:1 square`,
    "4:5": t`4:5 portrait`,
  };
  const lengths = LENGTHS.filter((one) => one >= limits.duration.least && one <= limits.duration.most);
  return (
    <div role="group" aria-label={t`Settings of the film`} className="flex flex-wrap gap-2">
      <ChipSelect
        label={t`Aspect ratio`}
        icon={<RectangleHorizontal />}
        value={choice.aspect_ratio ?? defaults.aspect_ratio}
        set={choice.aspect_ratio !== undefined}
        options={choices.aspect_ratio.map((value) => ({ value, name: ratios[value] }))}
        onChange={(value) => choose({ aspect_ratio: value as Choice["aspect_ratio"] })}
      />
      <ChipSelect
        label={t`Length`}
        icon={<Timer />}
        value={String(choice.duration ?? defaults.duration)}
        set={choice.duration !== undefined}
        options={lengths.map((value) => ({ value: String(value), name: duration(value) }))}
        onChange={(value) => choose({ duration: Number(value) })}
      />
      <StyleChip wish={wish} config={config} />
      <VoiceChip wish={wish} language={choice.language ?? defaults.language} />
      <ChipSelect
        label={t`Language`}
        icon={<Languages />}
        value={choice.language ?? defaults.language}
        set={choice.language !== undefined}
        options={choices.language
          .map((value) => ({ value, name: languageName(value) }))
          .sort((a, b) => a.name.localeCompare(b.name))}
        onChange={(value) => choose({ language: value, voice: undefined })}
      />
      <ChipSelect
        label={t`Quality`}
        icon={<Gem />}
        value={quality}
        set={quality === "final"}
        options={[
          { value: "draft", name: t`Draft: free` },
          { value: "final", name: t`Final` },
        ]}
        onChange={(value) => choose({ quality: value as Choice["quality"] })}
      />
    </div>
  );
}

/** A look by its name, or in words of one's own. */
function StyleChip({ wish: { choice, choose }, config }: { wish: Wish; config: Config }): ReactNode {
  const { t } = useLingui();
  const known = config.choices.style.find(({ style }) => style === choice.style);
  const [own, setOwn] = useState(choice.style !== undefined && !known);
  return (
    <>
      <ChipSelect
        label={t`Style`}
        icon={<Palette />}
        value={own ? OWN : (known?.name ?? "")}
        set={own || known !== undefined}
        options={[
          { value: "", name: t`Any style` },
          ...config.choices.style.map(({ name }) => ({
            value: name,
            name: name.slice(0, 1).toUpperCase() + name.slice(1),
          })),
          { value: OWN, name: t`Own words…` },
        ]}
        onChange={(value) => {
          setOwn(value === OWN);
          choose({ style: config.choices.style.find(({ name }) => name === value)?.style });
        }}
      />
      {own && (
        <TextField
          bare
          label={t`Style in your words`}
          placeholder={t`ink and wash, slate blue`}
          value={choice.style ?? ""}
          maxLength={config.limits.text}
          onChange={(event) => choose({ style: event.target.value || undefined })}
          className="order-last w-full"
        />
      )}
    </>
  );
}
