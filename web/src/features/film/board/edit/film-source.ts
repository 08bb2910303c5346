import type { Schemas } from "@/shared/api/client";
import { putFilm, readFilm } from "@/shared/film/operations";
import type { FilmDoc } from "@/shared/film/types";
import type { Source } from "./saving-field";

type Video = Schemas["VideoPublic"];
type Group = "settings" | "music" | "captions";

/** A text of the film itself. */
export function textSource(id: string, film: FilmDoc, field: "style" | "logline" | "title"): Source<string> {
  return {
    draftKey: `${id}/${field}`,
    value: film[field],
    read: async () => {
      const { video, etag } = await readFilm(id);
      return { value: video[field], etag };
    },
    write: async (value, etag) => (await putFilm(id, { [field]: value }, etag))[field],
  };
}

/** One field of the film's settings, music or captions. */
export function fieldSource<G extends Group, K extends keyof FilmDoc[G] & string>(
  id: string,
  film: FilmDoc,
  group: G,
  field: K,
): Source<FilmDoc[G][K]> {
  const of = (video: Video): FilmDoc[G][K] => (video as unknown as FilmDoc)[group][field];
  return {
    draftKey: `${id}/${group}.${field}`,
    value: film[group][field],
    read: async () => {
      const { video, etag } = await readFilm(id);
      return { value: of(video), etag };
    },
    write: async (value, etag) => of(await putFilm(id, { [group]: { [field]: value } }, etag)),
  };
}

export type Member = Schemas["CastMember"];
export type MemberField = "name" | "description" | "voice" | "kind";

/** One field of somebody of the cast. The API takes the whole cast, so it is sent as it was just read. */
export function memberSource<K extends MemberField>(
  id: string,
  member: Member,
  field: K,
): Source<NonNullable<Member[K]>> {
  let cast: Member[] = [];
  const of = (video: Video): NonNullable<Member[K]> => {
    const found = video.cast.find((one) => one.id === member.id);
    return (found?.[field] ?? "") as NonNullable<Member[K]>;
  };
  return {
    draftKey: `${id}/cast.${member.id}.${field}`,
    value: member[field] ?? "",
    read: async () => {
      const { video, etag } = await readFilm(id);
      cast = video.cast.map(plain);
      return { value: of(video), etag };
    },
    write: async (value, etag) => {
      const changed = cast.map((one) => (one.id === member.id ? { ...one, [field]: value } : one));
      return of(await putFilm(id, { cast: changed }, etag));
    },
  };
}

/** What the API takes back of what it told of somebody. */
export const plain = ({ id, name, kind, description, voice }: Member): Member => ({
  id, name, kind, description, voice,
}); // prettier-ignore
