// A person with Supabase's own client, as a page has it: signs in through Google with PKCE, exchanges the
// token, has a film made and signs out.
// node person.mjs SUPABASE KEY API   prints one JSON object of what they saw.
import { createClient } from "@supabase/supabase-js";
import { consent } from "./browser.mjs";

const [url, key, api] = process.argv.slice(2);
const site = new URL(api).origin;
const items = new Map();
const storage = {
  getItem: (name) => items.get(name) ?? null,
  setItem: (name, text) => void items.set(name, text),
  removeItem: (name) => void items.delete(name),
};
const { auth } = createClient(url, key, {
  auth: { flowType: "pkce", persistSession: true, autoRefreshToken: false, detectSessionInUrl: false, storage },
});
const taken = ({ data, error }) => {
  if (error) throw error;
  return data;
};
let token = "";
async function ask(method, path, body) {
  const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await fetch(`${api}${path}`, { method, headers, body: body && JSON.stringify(body) });
  const said = answer.status === 204 ? null : await answer.json();
  return { status: answer.status, said };
}
async function done(...asked) {
  const { status, said } = await ask(...asked);
  if (status >= 300) throw new Error(`${asked[1]}: ${status} ${JSON.stringify(said)}`);
  return said;
}
// Follow an event stream to its end.
async function followed(path) {
  const stream = await fetch(new URL(path, site), { headers: { authorization: `Bearer ${token}` } });
  const events = (await stream.text()).split("\n").filter((line) => line.startsWith("data: "));
  return JSON.parse(events.at(-1).slice(6)).type;
}
const exchanged = (session) => ["POST", "/auth/exchange-token?token_in_body=true", { access_token: session.access_token }];

const options = { redirectTo: `${site}/back`, skipBrowserRedirect: true };
const way = taken(await auth.signInWithOAuth({ provider: "google", options })).url;
const back = await consent(way, { email: "ada@example.org", name: "Ada Lovelace" });
let { session } = taken(await auth.exchangeCodeForSession(back.searchParams.get("code")));
const first = await done(...exchanged(session));
token = first.access_token;
const me = await done("GET", "/users/me");

const wish = { prompt: "A lighthouse keeper befriends a storm, two scenes", duration: 6 };
const { video_id: video, plan } = await done("POST", "/generation/analyze", wish);
const begun = await done("POST", `/generation/video/${video}`, { plan_version: plan.version });
const end = await followed(begun.events);
const film = await done("GET", `/videos/${video}`);
const file = await fetch(new URL(film.output_url, site));
const bytes = (await file.arrayBuffer()).byteLength;

({ session } = taken(await auth.refreshSession()));
const second = await done(...exchanged(session));
const same = (await done("GET", "/users/me")).id === session.user.id;
const going = await done("POST", "/auth/refresh", { refresh_token: second.refresh_token });
await auth.signOut();
const refreshed = await ask("POST", "/auth/refresh", { refresh_token: going.refresh_token });
const again = await ask(...exchanged(session));

console.log(
  JSON.stringify({
    me: [me.email, me.verified, me.credits, me.id === session.user.id && same],
    film: [end, film.status, file.headers.get("content-type"), bytes > 10_000],
    out: [refreshed.status, again.status, (await auth.getSession()).data.session],
  }),
);
process.exit(0);
