// The published client of Supabase as a judge of our stand-in for its Auth, with PKCE as in a browser.
// node auth.mjs URL KEY SECRET SITE   prints one JSON object of what it saw.
import { createClient } from "@supabase/supabase-js";
import { consent, follow, lastLetter } from "./browser.mjs";

const [url, key, secret, site] = process.argv.slice(2);
const stored = () => {
  const items = new Map();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => void items.set(name, text),
    removeItem: (name) => void items.delete(name),
  };
};
const settings = () => ({ flowType: "pkce", persistSession: true, autoRefreshToken: false, detectSessionInUrl: false, storage: stored() });
const client = () => createClient(url, key, { auth: settings() }).auth;
const taken = ({ data, error }) => {
  if (error) throw error;
  return data;
};
const told = ({ error }) => [error?.code, error?.status];
const ada = { email: "ada@example.org", name: "Ada Lovelace" };
const eve = { email: "eve@example.org", password: "correct horse battery" };

const auth = client();
async function oauth(provider, answers = ada) {
  const options = { redirectTo: `${site}/back`, skipBrowserRedirect: true };
  return consent(taken(await auth.signInWithOAuth({ provider, options })).url, answers);
}
const code = (await oauth("google")).searchParams.get("code");
const google = taken(await auth.exchangeCodeForSession(code)).user;
await oauth("google");
const once = told(await auth.exchangeCodeForSession(code));
const later = await oauth("google");
await auth.signInWithOAuth({ provider: "google", options: { skipBrowserRedirect: true } });
const verifier = told(await auth.exchangeCodeForSession(later.searchParams.get("code")));
const refused = (await oauth("google", { deny: "yes" })).searchParams;
const apple = taken(await auth.exchangeCodeForSession((await oauth("apple")).searchParams.get("code"))).user;

const other = client();
const events = [];
other.onAuthStateChange((event) => void events.push(event));
taken(await other.signUp({ ...eve, options: { emailRedirectTo: site, data: { name: "Eve" } } }));
const early = told(await other.signInWithPassword(eve));
const welcomed = await follow(await lastLetter(url));
const confirmed = taken(await other.exchangeCodeForSession(welcomed.searchParams.get("code"))).user;
const weak = (await client().signUp({ email: "bo@example.org", password: "short" })).error;
const wrong = told(await client().signInWithPassword({ ...eve, password: "wrong horse battery" }));
const first = taken(await other.getSession()).session;
const second = taken(await other.refreshSession()).session;
const renewed = [first.refresh_token !== second.refresh_token, ...events.filter((event) => event !== "INITIAL_SESSION")];
const claims = taken(await other.getClaims());

taken(await other.resetPasswordForEmail(eve.email, { redirectTo: site }));
const lost = await follow(await lastLetter(url));
events.length = 0;
const recovered = taken(await other.exchangeCodeForSession(lost.searchParams.get("code")));
const last = events.at(-1);
const same = told(await other.updateUser({ password: eve.password }));
taken(await other.updateUser({ password: "another horse battery" }));
const kept = taken(await other.signInWithPassword({ ...eve, password: "another horse battery" })).user;
const held = taken(await other.getSession()).session;
await other.signOut({ scope: "local" });
const out = [
  (await client().getUser(held.access_token)).error.name,
  (await client().refreshSession({ refresh_token: held.refresh_token })).error.code,
];
const notAdmin = told(await createClient(url, key, { auth: settings() }).auth.admin.deleteUser(google.id));
const live = taken(await auth.getSession()).session;
taken(await createClient(url, secret, { auth: settings() }).auth.admin.deleteUser(google.id));
const gone = told(await auth.getUser(live.access_token));

console.log(
  JSON.stringify({
    google: [google.email, google.app_metadata.provider, google.email_confirmed_at !== undefined],
    once,
    verifier,
    cancelled: [refused.get("error"), refused.get("error_description")],
    apple: apple.app_metadata.providers,
    early,
    confirmed: [confirmed.email, confirmed.email_confirmed_at !== undefined],
    weak: [weak.code, weak.reasons],
    wrong,
    renewed,
    claims: [claims.header.alg, claims.claims.role],
    recovered: [recovered.user.email, last],
    same,
    kept: kept.user_metadata.name,
    out,
    notAdmin,
    gone,
  }),
);
process.exit(0);
