"""Small pages for people: one look, no resource from elsewhere, and a policy that allows no other.

Links in mails carry their token behind ``#``, which browsers keep to themselves: it is in no
request, referrer or log until somebody presses the button. A scanner that follows a link
therefore uses nothing up.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from html import escape

from starlette.responses import HTMLResponse

from agent.passwords import LONGEST, SHORTEST
from pixora.version import VERSION

STYLE = """
:root{color-scheme:light dark;--ground:#faf6ef;--card:#fffdf9;--ink:#1d1b26;--soft:#5d5a6b;--line:#e2dacb;
--lamp:#f0b04a;--on-lamp:#2a1a00;--link:#7c4a00;--bad:#a3261b;--good:#1f6b45;--beam:rgba(240,176,74,.30)}
@media (prefers-color-scheme:dark){:root{--ground:#10121c;--card:#191c29;--ink:#f1eee6;--soft:#aaa8b8;
--line:#30344a;--link:#f3c071;--bad:#ff9a8d;--good:#7fd6a6;--beam:rgba(240,176,74,.16)}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;color:var(--ink);background:
radial-gradient(60rem 30rem at 85% -10rem,var(--beam),transparent 70%) no-repeat,var(--ground);
font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,footer{padding:1.25rem 1.5rem;color:var(--soft);font-size:.9375rem}
header a,.brand{color:var(--ink);font-weight:650;text-decoration:none;display:inline-flex;gap:.6rem;align-items:center}
header svg{width:1.6rem;height:1.6rem}
main{flex:1;width:100%;max-width:31rem;margin:0 auto;padding:1.5rem}
main.wide{max-width:46rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:2rem;
box-shadow:0 1rem 3rem -2rem rgba(0,0,0,.35)}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem;letter-spacing:-.01em;text-wrap:balance}
.wide>h1{font-size:clamp(1.9rem,6vw,2.5rem);margin-top:1.5rem}
h1.hero{font-size:clamp(2.2rem,7vw,3.3rem);margin-top:2rem}
[tabindex="-1"]:focus{outline:none}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
p,ul,ol{margin:0 0 1rem}
.lead{font-size:1.2rem;color:var(--soft);max-width:38rem}
a{color:var(--link)}
label{display:block;font-weight:600;margin:1rem 0 .35rem}
.hint{color:var(--soft);font-size:.9375rem;margin:.35rem 0 0}
input{width:100%;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--soft);
border-radius:.6rem;padding:.7rem .85rem}
.check{display:flex;gap:.6rem;align-items:center;font-weight:400}
.check input{width:1.2rem;height:1.2rem;accent-color:var(--lamp)}
button,.button{display:inline-block;font:inherit;font-weight:650;border:1px solid transparent;border-radius:.6rem;
padding:.7rem 1.2rem;cursor:pointer;text-decoration:none;background:var(--lamp);color:var(--on-lamp)}
form button{width:100%;margin-top:1.5rem}
.quiet{background:transparent;color:var(--ink);border-color:var(--soft)}
button:disabled{opacity:.6;cursor:progress}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}
.said:empty{display:none}
.said{margin:1.25rem 0 0;padding:.75rem 1rem;border-radius:.6rem;border:1px solid currentColor}
.bad{color:var(--bad)}.good{color:var(--good)}
.more{margin:1.25rem 0 0;color:var(--soft);display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
[hidden]{display:none!important}
pre,code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
pre{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem;overflow-x:auto;line-height:1.5}
ol.steps{padding-left:1.3rem}ol.steps li{margin-bottom:.5rem}
table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border-bottom:1px solid var(--line);padding:.4rem .8rem .4rem 0;text-align:left}
@media (max-width:30rem){.card{padding:1.4rem}main{padding:1rem}}
@media (prefers-reduced-motion:no-preference){button{transition:opacity .15s}}
"""

SCRIPT = """
"use strict";
const fragment = new URLSearchParams(location.hash.slice(1));
const theirs = fragment.get("access_token") || "", token = fragment.get("token") || theirs;  // Supabase's links end here
const show = (id, shown) => { const part = document.getElementById(id); if (part) part.hidden = !shown; };
const MINUTES = 60_000;
let access = "", since = 0;

// A hint only: the cookie that keeps a browser signed in is for the server's eyes.
const remembered = () => { try { return Boolean(localStorage.getItem("signed-in")); } catch { return false; } };
const remember = (yes) => {
  try { yes ? localStorage.setItem("signed-in", "yes") : localStorage.removeItem("signed-in"); } catch { /* then not */ }
};

const back = !token && remembered() && Boolean(document.getElementById("remembered"));
show("with-token", Boolean(token));
show("remembered", back);
show("without-token", !token && !back);

async function send(path, body) {
  const answer = await fetch("/api/v1/auth/" + path, {
    method: "POST", credentials: "same-origin", cache: "no-store", referrerPolicy: "no-referrer",
    headers: {"Content-Type": "application/json"}, body: JSON.stringify(body),
  });
  const text = await answer.text();
  let said = {};
  try { said = text ? JSON.parse(text) : {}; } catch { said = {}; }
  if (!answer.ok) throw new Error(said.detail || "The server could not do that just now; try again in a moment.");
  return said;
}

const credits = (n) => n === 1 ? "1 credit was" : n + " credits were";
const stays = ["You are signed in", "This browser stays signed in for up to 30 days."];
const after = {
  "verify": (said) => ["Your address is confirmed",
    said.credits ? credits(said.credits) + " added to your account." : "Nothing else is left to do."],
  "reset-password/confirm": () => ["Your new password is set",
    "Every device was signed out. Sign in with the new password."],
  "reset-password": (said) => ["Look into your mail", said.detail],
  "login": () => stays, "refresh": () => stays,
  "link": () => ["You are signed in", "The link is used up. This browser stays signed in for up to 30 days."],
  "exchange-token": () => ["You are signed in", "Your address is confirmed."],
  "register": (said) => ["Look into your mail",
    "There is a link in it that confirms your address" + (said.access_token ? ", and brings your first credits." : ".")],
};

function finish(path, said) {
  access = said.access_token || "";
  since = Date.now();
  if (access) remember(true);
  const [title, text] = after[path](said);
  document.getElementById("done-title").textContent = title;
  document.getElementById("done-text").textContent = text;
  show("todo", false);
  show("done", true);
  show("signed-in", Boolean(access));
  show("then-sign-in", !access && path !== "reset-password" && path !== "register");
  document.getElementById("done-title").focus();
  document.title = title + " · Pixora";
  if (token) history.replaceState(null, "", location.pathname);
}

for (const form of document.forms) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = form.querySelector(".said"), button = form.querySelector("button");
    const body = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value]));
    if ("token" in form.dataset && !body.token) body.token = token;
    if (body.token) body.token = body.token.trim();
    const exchanging = theirs && form.dataset.post === "link", path = exchanging ? "exchange-token" : form.dataset.post;
    said.textContent = "";
    button.disabled = true;
    try {
      finish(path, await send(path, exchanging ? {access_token: theirs} : body));
    } catch (error) {
      if (path === "refresh" && !(error instanceof TypeError)) remember(false);
      said.textContent = error instanceof TypeError ? "The server does not answer; try again in a moment." : error.message;
      show("another-way", true);
    } finally {
      button.disabled = false;
    }
  });
}

for (const box of document.querySelectorAll("[data-shows]")) {
  box.addEventListener("change", () => {
    document.getElementById(box.dataset.shows).type = box.checked ? "text" : "password";
  });
}

for (const button of document.querySelectorAll("[data-instead]")) {
  button.addEventListener("click", () => {
    for (const part of document.querySelectorAll("[data-part]")) part.hidden = part.id !== button.dataset.instead;
    show("with-token", false);
    show("remembered", false);
    show("without-token", true);
    document.querySelector("#" + button.dataset.instead + " input").focus();
  });
}

document.getElementById("copy")?.addEventListener("click", async () => {
  const said = document.getElementById("copied");
  if (Date.now() - since > 10 * MINUTES) {
    try { access = (await send("refresh", {})).access_token; since = Date.now(); }
    catch (error) { said.textContent = error.message; return; }
  }
  try {
    await navigator.clipboard.writeText(access);
    said.textContent = "Copied. It is good for 15 minutes, as “Authorization: Bearer …”.";
  } catch {
    said.textContent = "This browser does not let pages copy; sign in at a terminal instead, as the guide shows.";
  }
});

document.getElementById("sign-out")?.addEventListener("click", async () => {
  try { await send("logout", {}); remember(false); location.assign("/"); }
  catch (error) { document.getElementById("copied").textContent = error.message; }
});
"""

MARK = (
    '<svg viewBox="0 0 32 32" aria-hidden="true"><rect x="2" y="6" width="28" height="20" rx="4" fill="#f0b04a"/>'
    '<path d="M13 11.5v9l8-4.5z" fill="#2a1a00"/></svg>'
)
ICON = "data:image/svg+xml;base64," + base64.b64encode(
    MARK.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"').encode()
).decode()  # fmt: skip
FRAME = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{robots}<title>{title}</title>
<meta name="description" content="Say what film you want; Pixora plans, makes and refines it with you.">
<link rel="icon" href="{icon}">
<style>{style}</style>
</head>
<body>
<header><a href="/">{mark}Pixora</a></header>
<main class="{width}">
{body}
</main>
<footer>Pixora {version}</footer>
{script}</body>
</html>
"""
TASK = """<div class="card">
<div id="todo">
{todo}
<noscript><p class="said bad">This page sends what you enter by a script, and scripts are off. The code from the
link or the mail can also be sent from a terminal; <a href="/guide/http">the list of operations</a> has it under “auth”.</p></noscript>
</div>
<div id="done" hidden>
<h1 id="done-title" tabindex="-1"></h1>
<p id="done-text" role="status"></p>
<div id="signed-in" hidden>
<p>Films are made over the API for now. <a href="/guide">The guide</a> begins with an access token:</p>
<div class="row"><button id="copy" type="button">Copy an access token</button>
<button id="sign-out" type="button" class="quiet">Sign out</button></div>
<p id="copied" class="hint" role="status"></p>
</div>
<p id="then-sign-in" hidden><a class="button" href="/sign-in">Sign in</a></p>
</div>
</div>"""
FORM = """<form method="post" data-post="{path}"{token}>
{fields}
<button>{button}</button>
<p class="said bad" role="alert"></p>
</form>"""


@dataclass(frozen=True)
class Page:
    """What a page holds; ``public`` ones may be found by search engines."""

    title: str
    body: str
    wide: bool = False
    public: bool = False
    scripted: bool = True

    def response(self, status: int = 200) -> HTMLResponse:
        """The page with the policy that lets exactly this style and script run."""
        html = FRAME.format(
            title=escape(self.title), body=self.body, width="wide" if self.wide else "", style=STYLE, mark=MARK,
            icon=ICON, version=VERSION, robots="" if self.public else '<meta name="robots" content="noindex">\n',
            script=f"<script>{SCRIPT}</script>\n" if self.scripted else "",
        )  # fmt: skip
        caching = "no-cache" if self.public else "no-store"
        headers = {"Content-Security-Policy": _policy(self.scripted), "Cache-Control": caching}
        return HTMLResponse(html, status, headers)


@cache
def _policy(scripted: bool) -> str:
    script = _hash(SCRIPT) if scripted else "'none'"
    return (
        f"default-src 'none'; style-src {_hash(STYLE)}; script-src {script}; img-src data:; connect-src 'self'; "
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _form(path: str, fields: str, button: str, *, token: bool = False) -> str:
    return FORM.format(path=path, fields=fields, button=button, token=" data-token" if token else "")


def _part(id: str, body: str, *, hidden: bool = False) -> str:
    """One of several ways, of which one is shown."""
    return f'<section id="{id}" data-part{" hidden" if hidden else ""}>\n{body}\n</section>'


def _instead(id: str, text: str, before: str = "") -> str:
    button = f'<button type="button" class="quiet" data-instead="{id}">{text}</button>'
    return f'<p class="more">{before} {button}</p>'


CODE = """<label for="code">Code from the mail</label>
<input id="code" name="token" autocomplete="one-time-code" autocapitalize="off" spellcheck="false" required>"""
EMAIL = """<label for="{id}">Email address</label>
<input id="{id}" name="email" type="email" autocomplete="username" maxlength="254" required>"""


def _password(id: str, label: str, *, new: bool) -> str:
    rules = f' minlength="{SHORTEST}" aria-describedby="{id}-rules"' if new else ""
    told = f'<p class="hint" id="{id}-rules">At least {SHORTEST} characters; a few unrelated words are good.</p>' if new else ""  # fmt: skip
    kind = "new-password" if new else "current-password"
    return f"""<label for="{id}">{label}</label>
<input id="{id}" name="password" type="password" autocomplete="{kind}" maxlength="{LONGEST}"{rules} required>{told}
<label class="check"><input type="checkbox" data-shows="{id}">Show the password</label>"""


def sign_in(*, signup: bool) -> Page:
    """By the link that the server prints, or by address and password."""
    login = f"""<h1>Sign in</h1>
{_form("login", EMAIL.format(id="email") + _password("password", "Password", new=False), "Sign in")}
<p class="more"><a href="/reset-password">Forgotten the password?</a></p>"""
    register = f"""<h1>Make an account</h1>
{_form("register", EMAIL.format(id="new-email") + _password("new-password", "Password", new=True), "Make my account")}
{_instead("login", "Sign in", "Have one already?")}"""
    todo = f"""<div id="remembered" hidden>
<h1>Welcome back</h1>
<p>This browser is signed in.</p>
{_form("refresh", "", "Carry on")}
{_instead("login", "Sign in as somebody else")}
</div>
<div id="with-token" hidden>
<h1>Sign in</h1>
<p>The link you followed signs this browser in. It works once.</p>
{_form("link", "", "Sign in", token=True)}
<div id="another-way" hidden>
{_instead("login", "Use an email address", "<span>A new link is printed whenever <code>pixora serve</code> starts.</span>")}
</div>
</div>
<div id="without-token">
{_part("login", login + (_instead("register", "Make an account", "New here?") if signup else ""))}
{_part("register", register, hidden=True) if signup else ""}
</div>"""
    return Page("Sign in · Pixora", TASK.format(todo=todo))


def verify() -> Page:
    """Saying that an address is one's own."""
    todo = f"""<div id="with-token" hidden>
<h1>Confirm your address</h1>
<p>Press the button, and the address that the mail went to is yours on Pixora.</p>
{_form("verify", "", "Confirm my address", token=True)}
<p class="more" id="another-way" hidden>Once you are signed in, another mail can be asked for.</p>
</div>
<div id="without-token">
<h1>Confirm your address</h1>
<p>Enter the code from the mail, or follow the link in it.</p>
{_form("verify", CODE, "Confirm my address")}
</div>"""
    return Page("Confirm your address · Pixora", TASK.format(todo=todo))


def reset_password() -> Page:
    """Asking for a new password, and choosing it."""
    ask = f"""<h1>A new password</h1>
<p>Enter your address. If there is an account for it, a mail with a link is on its way.</p>
{_form("reset-password", EMAIL.format(id="email"), "Mail me a link")}
{_instead("by-code", "I have a code")}"""
    by_code = f"""<h1>Choose a new password</h1>
{_form("reset-password/confirm", CODE + _password("with-code", "New password", new=True), "Set the new password")}
{_instead("ask", "Ask for a mail", "No code?")}"""
    todo = f"""<div id="with-token" hidden>
<h1>Choose a new password</h1>
<p>Every device is signed out when it is set.</p>
{_form("reset-password/confirm", _password("chosen", "New password", new=True), "Set the new password", token=True)}
<div id="another-way" hidden>
{_instead("ask", "Ask for another mail", "The link is good for an hour and works once.")}
</div>
</div>
<div id="without-token">
{_part("ask", ask)}
{_part("by-code", by_code, hidden=True)}
</div>"""
    return Page("A new password · Pixora", TASK.format(todo=todo))


def landing(url: str, *, guide: bool) -> Page:
    """What this is, for somebody who came by."""
    where = escape(url)
    link = '<a class="button quiet" href="/guide">Read the guide</a>' if guide else ""
    body = f"""<h1 class="hero">Say what film you want.</h1>
<p class="lead">Pixora plans it with you, shows the scenes and the price, makes pictures, voices, sounds and music,
cuts the film, and keeps refining it while you talk.</p>
<div class="row"><a class="button" href="/sign-in">Sign in</a>{link}
<a class="button quiet" href="/api/v1/openapi.json">OpenAPI</a></div>
<h2>This is a Pixora server</h2>
<p>It answers programs: everything is done over HTTP below <code>{where}/api/v1</code>, and every thought, tool call
and artifact is a numbered event that can be followed live.</p>
<ol class="steps">
<li><strong>Ask.</strong> A sentence becomes scenes and a plan with a price. Nothing is made yet.</li>
<li><strong>Approve.</strong> You say what it may cost at most. Failures are not charged.</li>
<li><strong>Refine.</strong> “Make scene 2 happen at night” remakes only what that changes. Everything can be undone.</li>
</ol>
<pre tabindex="0"><code>curl {where}/api/v1/generation/analyze \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{{"prompt": "A lighthouse keeper befriends a storm", "duration": 12}}'</code></pre>"""
    return Page("Pixora", body, wide=True, public=True, scripted=False)


def guide(title: str, html: str) -> Page:
    """A page of the documentation."""
    return Page(f"{title} · Pixora", html, wide=True, public=True, scripted=False)
