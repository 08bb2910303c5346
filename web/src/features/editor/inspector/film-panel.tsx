import { Plural, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { clock } from "@/shared/text/format";
import { useFilmTime } from "../editor";
import { CaptionStyle } from "./caption-style";
import { LevelField, Pair, Section } from "./fields";
import { SpeedField } from "./speed-field";

export function FilmPanel(): ReactNode {
  const { t } = useLingui();
  const film = useFilmTime();
  return (
    <>
      <p className="timecode text-dense text-muted">
        <Plural value={film.scenes.length} one="# scene" other="# scenes" />
        {" · "}
        {clock(film.total.seconds, true)}
        {!film.measured && ` · ${t`estimated until the narration is made`}`}
      </p>
      <Section title={t`Volume, in dB against the recommended mix`}>
        <Pair>
          <LevelField track="voice" label={t`Narration`} />
          <LevelField track="sound" label={t`Sound`} />
          <LevelField track="music" label={t`Music`} />
          {film.ducking && <LevelField track="ducking" label={t`Music under voices, lower by`} />}
        </Pair>
      </Section>
      <Section title={t`Speech`}>
        <SpeedField />
      </Section>
      <CaptionStyle />
    </>
  );
}
