/** Signing in at somebody else's page, by way of Supabase; loaded only where that is set up. */
import { GoTrueClient, type Provider } from "@supabase/auth-js";
import { API } from "@/shared/api/address";
import type { Schemas } from "@/shared/api/client";
import { OUTSIDE } from "./token";

type Project = Schemas["SupabasePublic"];

function clientOf({ url, publishable_key }: Project): GoTrueClient {
  return new GoTrueClient({
    url: `${url}/auth/v1`,
    headers: { apikey: publishable_key },
    storageKey: OUTSIDE,
    flowType: "pkce",
    persistSession: true,
    autoRefreshToken: false, // it is asked when our own sign-in has ended
    detectSessionInUrl: false,
  });
}

/** Leaves for a provider's page; it comes back to `to` with `?code=`. */
export async function leaveFor(project: Project, provider: string, to: string): Promise<void> {
  const { error } = await clientOf(project).signInWithOAuth({
    provider: provider as Provider,
    options: { redirectTo: to },
  });
  if (error) throw error;
}

/** Supabase's access token for the code that its page came back with. */
export async function tokenFor(project: Project, code: string): Promise<string> {
  const { data, error } = await clientOf(project).exchangeCodeForSession(code);
  if (error) throw error;
  return data.session.access_token;
}

/** Our token for whom Supabase still vouches; empty where it does not. */
export async function exchanged(): Promise<string> {
  const config = (await (await fetch(`${API}/config`)).json()) as Schemas["Config"];
  if (!config.supabase) return "";
  const { data } = await clientOf(config.supabase).getSession();
  if (!data.session) return "";
  const answer = await fetch(`${API}/auth/exchange-token`, {
    method: "POST",
    credentials: "include",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ access_token: data.session.access_token }),
  });
  return answer.ok ? ((await answer.json()) as Schemas["SignedIn"]).access_token : "";
}
