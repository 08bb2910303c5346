import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type FormEvent, type ReactNode } from "react";
import { useFilm } from "@/shared/film/context";
import { editFilm, readFilm } from "@/shared/film/operations";
import { useTimeline } from "@/shared/film/queries";
import { Button } from "@/shared/ui/button";
import { TextField } from "@/shared/ui/field";
import { Empty } from "@/shared/ui/states";
import { toastError } from "@/shared/ui/toast";
import { plain } from "../edit/film-source";
import { MemberCard } from "./member-card";

/** Who is in the film: how they look, wherever they appear, and how they speak. */
export function CastPanel(): ReactNode {
  const { t } = useLingui();
  const id = useFilm((film) => film.videoId);
  const cast = useFilm((film) => film.shared?.film.cast) ?? [];
  const { data: timeline } = useTimeline(id);
  const [adding, setAdding] = useState(false);
  const pictures = new Map(timeline?.takes.map((one) => [one.unit, one.media.poster ?? one.media.original]));
  return (
    <section aria-label={t`Cast`} className="flex flex-col gap-3 pt-3">
      {cast.length > 0 && (
        <p className="text-ui text-muted">
          <Trans>Whoever is here looks the same in every scene. Write @ and the name in a description.</Trans>
        </p>
      )}
      {cast.length === 0 && !adding && (
        <Empty title={<Trans>Nobody yet</Trans>}>
          <Trans>Somebody who appears in several scenes belongs here, to look the same in all of them.</Trans>
        </Empty>
      )}
      <ul className="m-0 flex list-none flex-col gap-3 p-0">
        {cast.map((member) => (
          <MemberCard key={member.id} member={member} picture={pictures.get(`cast:${member.id}`)} />
        ))}
      </ul>
      {adding ? (
        <NewMember taken={cast.map((one) => one.id)} onDone={() => setAdding(false)} />
      ) : (
        <Button className="self-center" onClick={() => setAdding(true)}>
          <Trans>Add somebody</Trans>
        </Button>
      )}
    </section>
  );
}

/** An id that texts can name, from what somebody is called. */
export function idFor(name: string, taken: readonly string[]): string {
  const plainName = name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "_"); // prettier-ignore
  const base = plainName.replace(/^[^a-z]+|_+$/g, "").slice(0, 30) || "somebody";
  let id = base;
  for (let next = 2; taken.includes(id); next += 1) id = `${base}_${next}`;
  return id;
}

function NewMember({ taken, onDone }: { taken: readonly string[]; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const film = useFilm((state) => state.videoId);
  const [name, setName] = useState("");
  const [looks, setLooks] = useState("");
  const [busy, setBusy] = useState(false);
  const ready = name.trim() && looks.trim();
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    try {
      await put(film, name.trim(), looks.trim(), taken);
      onDone();
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return (
    <form
      onSubmit={(event) => void add(event)}
      className="flex flex-col gap-3 rounded-card border border-accent bg-surface p-4"
    >
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for */}
      <TextField autoFocus label={t`Name`} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={t`Looks`}
        hint={t`What stays the same: age, build, hair, clothes.`}
        value={looks}
        onChange={(event) => setLooks(event.target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={busy} off={!ready && t`Needs a name and looks.`}>
          <Trans>Add</Trans>
        </Button>
        <Button look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

async function put(film: string, name: string, description: string, taken: readonly string[]): Promise<void> {
  const { video, etag } = await readFilm(film);
  const somebody = { id: idFor(name, taken), name, kind: "person" as const, description, voice: "" };
  await editFilm(film, { cast: [...video.cast.map(plain), somebody] }, etag);
}
