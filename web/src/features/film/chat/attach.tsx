import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { Schemas } from "@/shared/api/client";
import { sentence } from "@/shared/api/problem";
import { uploadCast } from "@/shared/film/cast-picture";
import { useFilm } from "@/shared/film/context";
import { upload } from "@/shared/film/operations";
import { useScenes, type Scene } from "@/shared/film/queries";
import { useSelection } from "@/shared/film/selection";
import { castName } from "@/shared/film/words";
import { bytes } from "@/shared/text/format";
import { Button } from "@/shared/ui/button";
import { Select } from "@/shared/ui/field";
import { toast } from "@/shared/ui/toast";

/** What a file can be for a scene; by its type. */
export function kindsFor(file: Pick<File, "type" | "name">): ("image" | "clip" | "speech" | "sound")[] {
  if (file.type.startsWith("image/")) return ["image"];
  if (file.type.startsWith("video/")) return ["clip"];
  if (file.type.startsWith("audio/")) return ["speech", "sound"];
  return [];
}

/** A file that was brought: to which scene or member of the cast, and as what. */
export function Attach({ file, onDone }: { file: File; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const { scene: selected } = useSelection();
  const scenes = useScenes(id).data ?? [];
  const kinds = kindsFor(file);
  const [scene, setScene] = useState(selected ?? scenes[0]?.scene ?? "");
  const [kind, setKind] = useState(kinds[0]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const names = { image: t`picture`, clip: t`clip`, speech: t`narration`, sound: t`sound` };
  const film = useFilm((state) => state.shared?.film);
  const members = kind === "image" ? (film?.cast ?? []) : [];
  const member = members.find((one) => `cast:${one.id}` === scene);
  const target = member ? undefined : (scenes.find((one) => one.scene === scene) ?? scenes[0]);
  const off = !kinds.length
    ? t`Pictures, videos and sounds can be added.`
    : !target && !member && t`There is no scene yet to add it to.`;
  const add = async (): Promise<void> => {
    if (!kind) return;
    setBusy(true);
    setError(null);
    try {
      if (member) {
        await uploadCast(id, member.id, file);
        toast(t`The picture of ${castName(film, member.id)} is yours now. It stays, whatever changes.`);
      } else if (target) {
        await upload(target.id, kind, file);
        toast(t`Added to scene ${target.order_index + 1}. It stays whatever changes.`);
      }
      onDone();
    } catch (caught) {
      setError(sentence(caught));
      setBusy(false);
    }
  };
  return (
    <section
      aria-label={t`Add a file`}
      className="flex flex-col gap-2 border-t border-line bg-surface px-4 py-3 text-ui"
    >
      <p className="truncate">
        <span className="font-medium">{file.name}</span>{" "}
        <span className="text-muted">{bytes(file.size)}</span>
      </p>
      {(off || error) && <p className="text-dense text-error">{error ?? off}</p>}
      <div className="flex flex-wrap items-end gap-2">
        {!off && (
          <Target
            value={member ? scene : target?.scene}
            scenes={scenes}
            members={members}
            onChange={setScene}
          />
        )}
        {!off && !member && (
          <Select
            label={t`As its`}
            value={kind}
            onChange={(event) => setKind(event.target.value as typeof kind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </Select>
        )}
        <span className="ml-auto flex gap-2">
          <Button look="quiet" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" off={off} busy={busy} onClick={() => void add()}>
            <Trans>Add</Trans>
          </Button>
        </span>
      </div>
    </section>
  );
}

/** The scenes, and who could get a picture. */
function Target({
  value,
  scenes,
  members,
  onChange,
}: {
  value: string | undefined;
  scenes: readonly Scene[];
  members: readonly Schemas["CastMember"][];
  onChange: (to: string) => void;
}): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.shared?.film);
  return (
    <Select label={t`Add it to`} value={value} onChange={(event) => onChange(event.target.value)}>
      {scenes.map((one) => (
        <option key={one.scene} value={one.scene}>
          {t`Scene ${one.order_index + 1}`}
        </option>
      ))}
      {members.length > 0 && (
        <optgroup label={t`Cast`}>
          {members.map((one) => (
            <option key={one.id} value={`cast:${one.id}`}>
              {castName(film, one.id)}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  );
}
