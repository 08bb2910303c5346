/** The access token of this page: in memory only, renewed by the cookie that scripts cannot read. */
import { API } from "@/shared/api/address";

const HINT = "pixora.signed-in";
const LOCK = "pixora.refresh";

/** Where Supabase's client keeps its session, if that is how somebody came in. */
export const OUTSIDE = "pixora.outside";

let token = "";
let pending: Promise<string> | null = null;
const listeners = new Set<(token: string) => void>();

export const accessToken = (): string => token;

/** Takes a token, or lets go of it with an empty one, and tells everybody in this page. */
export function keep(next: string): void {
  token = next;
  remember(Boolean(next));
  listeners.forEach((tell) => tell(next));
}

export function onToken(tell: (token: string) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** A hint only, so that a stranger's first visit asks the server nothing. */
export function remembered(): boolean {
  try {
    return localStorage.getItem(HINT) === "yes";
  } catch {
    return false;
  }
}

function signedInOutside(): boolean {
  try {
    return localStorage.getItem(OUTSIDE) !== null;
  } catch {
    return false;
  }
}

export function forgetOutside(): void {
  try {
    localStorage.removeItem(OUTSIDE);
  } catch {
    // Then there is nothing in it.
  }
}

function remember(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(HINT, "yes");
    else localStorage.removeItem(HINT);
  } catch {
    // Storage is closed to us; then every visit signs in anew.
  }
}

/** The next token after one that no longer works; empty where the person must sign in again. */
export function renewed(stale: string | null): Promise<string> {
  if (token && stale !== `Bearer ${token}`) return Promise.resolve(token);
  pending ??= refresh().finally(() => (pending = null));
  return pending;
}

/** A token for whom Supabase's client still vouches in this browser; empty for everybody else. */
async function vouched(): Promise<string> {
  if (!signedInOutside()) return "";
  try {
    return await (await import("./outside")).exchanged();
  } catch {
    return "";
  }
}

/** One tab at a time: a refresh token that two tabs send at once looks stolen to the server. */
async function refresh(): Promise<string> {
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${API}/auth/refresh`, { method: "POST", credentials: "include" });
    if (answer.status === 401) {
      keep(await vouched());
      return token;
    }
    if (!answer.ok) return "";
    keep(((await answer.json()) as { access_token: string }).access_token);
    return token;
  };
  return navigator.locks ? navigator.locks.request(LOCK, ask) : ask();
}
