import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useConfig } from "@/shared/film/queries";
import type { FilmDoc } from "@/shared/film/types";
import { Select } from "@/shared/ui/field";
import { VoiceSelect } from "../cast/voice-select";
import { FieldText } from "../edit/field-text";
import { fieldSource, textSource } from "../edit/film-source";
import { useSaved } from "../edit/use-saved";
import { Amount, Choice, Switch } from "./inputs";
import { languageName } from "./languages";
import { Part } from "./style-panel";

interface Of {
  id: string;
  film: FilmDoc;
}

export function Look({ id, film }: Of): ReactNode {
  const { t } = useLingui();
  const { data: config } = useConfig();
  const style = useSaved(textSource(id, film, "style"));
  const presets = config?.choices.style ?? [];
  return (
    <Part title={<Trans>Look</Trans>}>
      <FieldText
        saved={style}
        label={t`Style`}
        hint={t`Goes with every picture, so that they belong together.`}
        placeholder={t`Such as: watercolour on wet paper, soft edges and pale washes`}
      />
      <Select
        label={t`Begin from`}
        value=""
        onChange={(event) => {
          style.change(event.target.value);
          style.flush();
        }}
      >
        <option value="">{t`A style to begin from…`}</option>
        {presets.map((one) => (
          <option key={one.name} value={one.style}>
            {one.name}
          </option>
        ))}
      </Select>
      <div className="grid gap-4 @md:grid-cols-2">
        <Choice
          source={fieldSource(id, film, "settings", "aspect_ratio")}
          label={t`Shape`}
          options={(config?.choices.aspect_ratio ?? [film.settings.aspect_ratio ?? "16:9"]).map((one) => [
            one,
            one,
          ])}
        />
        <Choice
          source={fieldSource(id, film, "settings", "quality")}
          label={t`Quality`}
          options={[
            ["draft", t`Draft, free, 720p`],
            ["final", t`Final, by the best models that are ready`],
          ]}
        />
        <Amount
          source={fieldSource(id, film, "settings", "duration")}
          label={t`Asked length`}
          unit={t`seconds`}
          min={config?.limits.duration.least ?? 1}
          max={config?.limits.duration.most ?? 600}
        />
      </div>
    </Part>
  );
}

export function MusicAndVoice({ id, film }: Of): ReactNode {
  const { t } = useLingui();
  const { data: config } = useConfig();
  const brief = useSaved(fieldSource(id, film, "music", "brief"));
  const voice = useSaved(fieldSource(id, film, "settings", "voice"));
  const languages = config?.choices.language ?? [film.settings.language ?? "en"];
  return (
    <Part title={<Trans>Sound</Trans>}>
      <Switch source={fieldSource(id, film, "music", "on")} label={t`Music`} />
      {film.music.on && (
        <FieldText
          saved={brief}
          label={t`Music brief`}
          hint={t`Mood, instruments and tempo. Its length follows the film by itself.`}
        />
      )}
      <Switch source={fieldSource(id, film, "settings", "narration")} label={t`Narration`} />
      <div className="grid gap-4 @md:grid-cols-2">
        <Choice
          source={fieldSource(id, film, "settings", "language")}
          label={t`Language`}
          options={languages.map((one) => [one, languageName(one)])}
        />
        <VoiceSelect saved={voice} label={t`Narrator`} fallback={t`The language’s usual voice`} />
        <Amount
          source={fieldSource(id, film, "settings", "speed")}
          label={t`Speaking rate`}
          unit={t`1 is normal`}
          min={config?.limits.speed.least ?? 0.5}
          max={config?.limits.speed.most ?? 2}
          step={0.05}
        />
      </div>
    </Part>
  );
}

export function Captions({ id, film }: Of): ReactNode {
  const { t } = useLingui();
  return (
    <Part title={<Trans>Captions</Trans>}>
      <Switch source={fieldSource(id, film, "captions", "on")} label={t`Captions`} />
      {film.captions.on && (
        <>
          <Switch
            source={fieldSource(id, film, "captions", "burn")}
            label={t`Burnt into the picture`}
            hint={t`Otherwise they are a track that can be switched off.`}
          />
          <div className="grid gap-4 @md:grid-cols-2">
            <Choice
              source={fieldSource(id, film, "captions", "position")}
              label={t`Position`}
              options={[
                ["bottom", t`Bottom`],
                ["top", t`Top`],
              ]}
            />
            <Choice
              source={fieldSource(id, film, "captions", "size")}
              label={t`Size`}
              options={[
                ["small", t`Small`],
                ["normal", t`Normal`],
                ["large", t`Large`],
              ]}
            />
          </div>
          <Switch
            source={fieldSource(id, film, "captions", "exact")}
            label={t`Times by listening`}
            hint={t`Where a voice does not tell when its words are heard, a model listens to it. The plan says what that costs.`}
          />
        </>
      )}
    </Part>
  );
}
