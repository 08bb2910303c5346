import { t as said } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Trash2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { editFilm, readFilm, undo } from "@/shared/film/operations";
import { useTakes } from "@/shared/film/queries";
import type { FilmDoc } from "@/shared/film/types";
import { castName } from "@/shared/film/words";
import { Button, IconButton } from "@/shared/ui/button";
import { classes } from "@/shared/ui/classes";
import { Select } from "@/shared/ui/field";
import { toast, toastError } from "@/shared/ui/toast";
import { FieldText } from "../edit/field-text";
import { memberSource, plain, type Member } from "../edit/film-source";
import { QuietText } from "../edit/quiet-text";
import { useSaved } from "../edit/use-saved";
import { useFileDrop } from "../scenes/file-drop";
import { Frame } from "../scenes/frame";
import { pickFile } from "../scenes/uploads";
import { Takes } from "../takes/takes";
import { Dot } from "../units/dot";
import { LeaveOut } from "../units/leave-out";
import type { Standing } from "../units/standing";
import { useStandings } from "../units/use-standing";
import { words } from "../units/words";
import { useOwnPicture } from "./own-picture";
import { VoiceSelect } from "./voice-select";

/** Scenes that somebody is in. */
export const scenesWith = (film: Pick<FilmDoc, "scenes"> | undefined, id: string): number =>
  film?.scenes.filter((one) => one.cast.includes(id) || one.visual_description.includes(`{${id}}`)).length ??
  0;

export function MemberCard({ member, picture }: { member: Member; picture: string | undefined }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const film = useFilm((state) => state.shared?.film);
  const name = useSaved(memberSource(id, member, "name"));
  const looks = useSaved(memberSource(id, member, "description"));
  const voice = useSaved(memberSource(id, member, "voice"));
  const [unit] = useStandings([`cast:${member.id}`], []);
  const [open, setOpen] = useState(false);
  const called = castName(film, member.id);
  const count = scenesWith(film, member.id);
  const takes = useTakes(id, `cast:${member.id}`, open || unit?.state === "pinned");
  const yours = takes.data?.find((one) => one.selected)?.author === "person";
  const state = unit && words(unit, film, yours);
  const own = useOwnPicture(id, member.id, called);
  const drop = useFileDrop(own.bring);
  return (
    <li
      {...drop.handlers}
      className={classes(
        "@container rounded-card border border-line bg-surface p-3 shadow-card",
        drop.over && "!border-accent bg-accent-soft",
      )}
    >
      <div className="flex flex-col gap-3 @md:flex-row">
        <Picture src={picture} called={called} unit={unit} own={own} yours={yours} />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <QuietText
                saved={name}
                label={t`Name of ${called}`}
                placeholder={called}
                large
                maxLength={100}
              />
            </div>
            <KindSelect member={member} />
            <IconButton label={t`Remove ${called}`} onClick={() => void remove(id, member, called)}>
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          </div>
          <FieldText saved={looks} label={t`Looks`} />
          <VoiceSelect saved={voice} label={t`Voice`} fallback={t`Chosen for them`} />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dense text-muted">
            {unit && state && (
              <span className="inline-flex items-center gap-1">
                <Dot unit={unit} yours={yours} />
                {state}
              </span>
            )}
            <Plural value={count} _0="Not in any scene yet" one="In # scene" other="In # scenes" />
            {unit && <LeaveOut unit={unit} />}
            <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Trans>Takes</Trans>
            </Button>
          </p>
        </div>
      </div>
      {open && <Takes takes={takes} unit={`cast:${member.id}`} />}
    </li>
  );
}

/** How somebody looks, drawn or brought. */
function Picture({
  src,
  called,
  unit,
  own,
  yours,
}: {
  src: string | undefined;
  called: string;
  unit: Standing | undefined;
  own: ReturnType<typeof useOwnPicture>;
  yours: boolean;
}): ReactNode {
  const { t } = useLingui();
  const pinned = unit?.state === "pinned";
  return (
    <div className="flex shrink-0 flex-col items-start gap-2 self-start @md:w-32">
      <Frame
        src={src}
        alt={t`Picture of ${called}`}
        aspect="3:4"
        className="w-32"
        busy={unit?.state === "running" ? unit : undefined}
      />
      <Button
        busy={own.busy}
        className="w-32 !px-2"
        title={t`Or drop a picture here`}
        aria-label={pinned ? t`Replace the picture of ${called}` : t`Bring your own picture of ${called}`}
        onClick={() => pickFile("image", own.bring)}
      >
        {pinned ? <Trans>Replace…</Trans> : <Trans>Bring your own…</Trans>}
      </Button>
      {pinned && (
        <Button
          look="quiet"
          className="w-32 !px-2"
          aria-label={yours ? t`Remove your picture of ${called}` : t`Unpin the picture of ${called}`}
          onClick={() => void own.remove()}
        >
          {yours ? <Trans>Remove</Trans> : <Trans>Unpin</Trans>}
        </Button>
      )}
    </div>
  );
}

function KindSelect({ member }: { member: Member }): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const saved = useSaved(memberSource(id, member, "kind"));
  return (
    <Select
      bare
      label={t`What it is`}
      value={saved.value}
      onChange={(event) => {
        saved.change(event.target.value as typeof saved.value);
        saved.flush();
      }}
    >
      <option value="person">{t`Person`}</option>
      <option value="animal">{t`Animal`}</option>
      <option value="thing">{t`Thing`}</option>
      <option value="place">{t`Place`}</option>
    </Select>
  );
}

async function remove(film: string, member: Member, called: string): Promise<void> {
  try {
    const { video, etag } = await readFilm(film);
    const rest = video.cast.filter((one) => one.id !== member.id).map(plain);
    await editFilm(film, { cast: rest }, etag);
    toast(said`Removed ${called} from the cast.`, {
      label: said`Undo`,
      run: () => void undo(film).catch(toastError),
    });
  } catch (error) {
    toastError(error);
  }
}
