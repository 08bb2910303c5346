// What a browser does while somebody signs in: it follows redirects, fills forms in and sends them.
const plain = (text) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
const post = (url, fields) => fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

function form(url, page) {
  const action = new URL(plain(/<form method="post" action="([^"]+)"/.exec(page)[1]), url);
  const fields = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return { action, fields: Object.fromEntries(fields.map(([, name, text]) => [name, plain(text)])) };
}

// The address that the browser ends up at after the provider's page was filled in.
export async function consent(address, answers) {
  const page = await fetch(address);
  let back = await post(form(page.url, await page.text()).action, answers);
  if (back.status === 200) {
    const { action, fields } = form(back.url, await back.text());
    back = await post(action, fields);
  } else {
    back = await fetch(back.headers.get("location"), { redirect: "manual" });
  }
  return new URL(back.headers.get("location"));
}

// The address that a mailed link leads to.
export async function follow(link) {
  const answer = await fetch(link, { redirect: "manual" });
  return new URL(answer.headers.get("location"));
}

// The link of the last letter of the project's stand-in.
export async function lastLetter(url) {
  const page = await (await fetch(`${url}/letters`)).text();
  return plain(/<a href="([^"]+)"/.exec(page)[1]);
}
