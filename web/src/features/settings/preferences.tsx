import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { usePrefs, type Prefs } from "@/shared/session/prefs";
import { Checkbox, Select } from "@/shared/ui/field";
import { Saved, useSaved } from "./saved";
import { Section } from "./section";

type Switches = { [K in keyof Prefs]: Prefs[K] extends boolean ? K : never }[keyof Prefs];

/** How the studio looks and behaves in this browser. */
export function Preferences(): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Section title={<Trans>Look</Trans>} lead={<Trans>Kept in this browser.</Trans>}>
        <Choice
          name="theme"
          label={t`Theme`}
          options={{ system: t`As the system`, light: t`Light`, dark: t`Dark` }}
        />
        <Choice
          name="motion"
          label={t`Motion`}
          options={{ system: t`As the system`, less: t`As little as possible` }}
        />
        <Switch name="captions" label={t`Show captions in previews`} />
      </Section>
      <Section
        title={<Trans>Writing and keys</Trans>}
        lead={<Trans>Press ? on any page for its shortcuts.</Trans>}
      >
        <Switch
          name="enterSends"
          label={t`Enter sends`}
          hint={t`Shift+Enter breaks the line. Off, Enter breaks the line and Ctrl+Enter sends.`}
        />
        <Switch
          name="wholeMessages"
          label={t`Show messages only when complete`}
          hint={t`Instead of word by word; calmer with a screen reader.`}
        />
        <Switch
          name="shortcuts"
          label={t`Shortcuts of a single key`}
          hint={t`Such as N for a new scene. Those with Ctrl stay.`}
        />
      </Section>
    </>
  );
}

function Choice<K extends "theme" | "motion">({
  name,
  label,
  options,
}: {
  name: K;
  label: string;
  options: Record<Prefs[K], string>;
}): ReactNode {
  const value = usePrefs((prefs) => prefs[name]);
  const { saved, say } = useSaved();
  return (
    <div className="flex items-end gap-3">
      <Select
        label={label}
        value={value}
        className="w-60"
        onChange={(event) => {
          usePrefs.setState({ [name]: event.target.value });
          say();
        }}
      >
        {Object.entries<string>(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
      <span className="pb-1.5">
        <Saved saved={saved} />
      </span>
    </div>
  );
}

function Switch({ name, label, hint }: { name: Switches; label: string; hint?: string }): ReactNode {
  const on = usePrefs((prefs) => prefs[name]);
  const { saved, say } = useSaved();
  return (
    <div className="flex items-start justify-between gap-3">
      <Checkbox
        label={label}
        hint={hint}
        checked={on}
        onChange={(event) => {
          usePrefs.setState({ [name]: event.target.checked });
          say();
        }}
      />
      <Saved saved={saved} />
    </div>
  );
}
