/** Where to go after signing in. */

export const HOME = "/films";

/** A page of the studio, whatever a link says: nobody is sent elsewhere by way of our sign-in. */
export function ownPath(next: string | null): string {
  if (!next?.startsWith("/")) return HOME;
  const url = new URL(next, location.origin);
  if (url.origin !== location.origin || url.pathname.startsWith("//")) return HOME;
  return url.pathname + url.search + url.hash;
}

/** The address of `page` that leads on to `next` afterwards. */
export const withNext = (page: string, next: string | null): string =>
  next ? `${page}?next=${encodeURIComponent(next)}` : page;
