/** Members of the cast in a text: `{keeper}` in the film, `@keeper` for people. */
const IN_FILM = /\{([a-z][a-z0-9_]*)\}/g;
const SHOWN = /@([a-z][a-z0-9_]*)/g;

export const shownText = (text: string, cast: readonly string[]): string =>
  text.replace(IN_FILM, (whole, id: string) => (cast.includes(id) ? `@${id}` : whole));

export const filmText = (text: string, cast: readonly string[]): string =>
  text.replace(SHOWN, (whole, id: string) => (cast.includes(id) ? `{${id}}` : whole));
