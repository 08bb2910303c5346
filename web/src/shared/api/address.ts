/** Where the API is: this page's own server, unless a build for static hosting says otherwise. */
export const API_ORIGIN: string = (import.meta.env.VITE_PIXORA_API ?? "").replace(/\/$/, "");
export const API = `${API_ORIGIN}/api/v1`;

/** An address that the API gave out, on the origin that this page talks to.
 *
 * The API writes addresses with its public name; whoever came by another name of the same server
 * (`localhost`) would otherwise be refused by the page's own policy. */
export function mediaUrl(url: string): string;
export function mediaUrl(url: string | null | undefined): string | undefined;
export function mediaUrl(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  const at = url.indexOf("/api/v1/");
  return at < 0 ? url : API_ORIGIN + url.slice(at);
}
