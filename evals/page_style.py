"""How the page looks and folds: its notes, its stylesheet, its frames for each kind of shot, its script.

Nothing here comes from outside, and nothing is asked for over a network.
"""

from __future__ import annotations

READING = (
    "The line under a scene of a timeline is how long its words take, red where the scene is shorter. Words are marked"
    " where they were otherwise in the film before the last message or, in a new film, with the first subject."
)
FOOT = (
    "Whiskers and ranges are 95 % intervals: of a share after Wilson, of a difference by drawing cases with replacement."
    " A case is right where every judged scorer finds nothing."
)
CSS = """
:root { color-scheme: light dark; --paper: #f8f7f3; --card: #fff; --ink: #1c1e23; --soft: #595f6a; --line: #dbd9d0;
  --link: #2a4fa8; --right: #2f9a72; --asked: #c08a12; --wrong: #cc3d30; --right-ink: #0f6446; --asked-ink: #745000;
  --wrong-ink: #ad241b; --right-wash: #e4f3ec; --asked-wash: #faf0d8; --wrong-wash: #fbe9e6; --mark: #fff0a8;
  --frame: #e6e8ec; --ground: #cfd3da; --figure: #4d5666; --hatch: #f8f7f355; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14161a; --card: #1d2026; --ink: #e9e8e3; --soft: #a6adb9;
  --line: #363b45; --link: #a3bcff; --right: #3b9f79; --asked: #d8a22d; --wrong: #d95545; --right-ink: #77d8b0;
  --asked-ink: #f0c766; --wrong-ink: #ff9c90; --right-wash: #17302a; --asked-wash: #352b14; --wrong-wash: #3b1f1d;
  --mark: #5b4d0d; --frame: #2b303a; --ground: #3b424f; --figure: #a9b4c6; --hatch: #14161a55; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
body > * { max-width: 75rem; margin-inline: auto; padding-inline: clamp(.9rem, 3vw, 2rem); }
h1, h2, h3, h4, p, ul, ol, dl, blockquote, table { margin: 0; }
h1 { font-size: clamp(1.35rem, 1rem + 1.9vw, 2.1rem); line-height: 1.2; font-weight: 680; text-wrap: balance;
  letter-spacing: -.01em; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.6rem 0 .9rem; }
h3 { font-size: 1.02rem; line-height: 1.3; }
h4 { font-size: .8rem; color: var(--soft); font-weight: 650; letter-spacing: .03em; margin: 1.1rem 0 .3rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
ul, ol { padding: 0; list-style: none; }
code { font: .86em/1.45 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
[dir=auto] { overflow-wrap: anywhere; white-space: pre-line; }
bdi { overflow-wrap: anywhere; }
summary { cursor: pointer; }
.soft { color: var(--soft); } .small { font-size: .87rem; }
.eyebrow { padding-top: 1.8rem; color: var(--soft); font-size: .87rem; font-weight: 600; margin-bottom: .5rem; }
.lead { display: flex; gap: .8rem; border-inline-start: .4rem solid var(--tone, var(--line)); padding-inline-start: .9rem; }
.told { margin-top: .9rem; display: grid; gap: .3rem; }
.told li { border-inline-start: .4rem solid var(--tone, var(--line)); padding-inline-start: .9rem; }
.worse { --tone: var(--wrong); } .better { --tone: var(--right); } .maybe { --tone: var(--asked); }
.subjects { margin-top: 1.1rem; display: grid; gap: .15rem; }
.subjects b, .who { font-weight: 650; }
.suites { display: grid; gap: 1rem; }
.suite, .case, .scores { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.suite { padding: .9rem 1rem; }
.suite header { display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; }
.suite h3, .tag { text-transform: capitalize; }
.bar { display: grid; grid-template-columns: 12rem minmax(0, 1fr) 18.5rem; gap: .1rem 1rem; align-items: center;
  margin-top: .55rem; }
.scale { margin: 0; } .bar > * { min-width: 0; } .bar .name { overflow-wrap: anywhere; line-height: 1.3; }
.bar svg, .axis { width: 100%; height: 1.5rem; display: block; }
.bar svg { overflow: visible; border-radius: 3px; }
.axis { display: flex; justify-content: space-between; color: var(--soft); font-size: .75rem; height: 1rem;
  grid-column: 2; line-height: 1.2; }
.fill-right { fill: var(--right); } .fill-asked { fill: var(--asked); } .fill-wrong { fill: var(--wrong); }
.halo { stroke: var(--card); stroke-width: 5; } .whisker { stroke: var(--ink); stroke-width: 2; }
.zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-bottom: .7rem; color: var(--soft); font-size: .87rem; }
.legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: 2px; vertical-align: -.08rem;
  margin-inline-end: .35rem; background: var(--tone); }
.legend .interval { width: 1.3rem; height: .6rem; background: none; border-inline: 2px solid var(--ink);
  background: linear-gradient(var(--ink), var(--ink)) center / 100% 2px no-repeat; border-radius: 0; }
.tone-right { --tone: var(--right); } .tone-asked { --tone: var(--asked); } .tone-wrong { --tone: var(--wrong); }
.moves { display: grid; gap: .5rem; }
.moves li { background: var(--card); border: 1px solid var(--line); border-inline-start: .4rem solid var(--tone);
  border-radius: .4rem; padding: .55rem .8rem; }
.moves p { font-size: .93rem; overflow-wrap: anywhere; } .moves h3 { display: inline; margin-inline-end: .5rem; }
.v { display: inline-block; font-size: .8rem; font-weight: 680; border-radius: 1rem; padding: .05rem .55rem; white-space: nowrap;
  background: var(--line); }
.v.right { background: var(--right-wash); color: var(--right-ink); } .v.asked { background: var(--asked-wash); color: var(--asked-ink); }
.v.wrong { background: var(--wrong-wash); color: var(--wrong-ink); }
.tag { font-size: .8rem; color: var(--soft); }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .93rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: .28rem .7rem; border-top: 1px solid var(--line); vertical-align: top; }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 600; } tbody th { font-weight: 500; }
caption { text-align: start; font-weight: 650; padding: .7rem .7rem .3rem; text-transform: capitalize; }
.n { text-align: end; white-space: nowrap; } td svg { width: 9rem; height: 1rem; margin-top: .25rem; display: block; overflow: visible; }
.plot { width: 9.5rem; } tr.worse > * { background: var(--wrong-wash); } tr.better > * { background: var(--right-wash); }
.scores { margin-bottom: .8rem; }
#filter { position: sticky; top: 0; z-index: 1; background: var(--paper); padding-block: .6rem; display: flex; flex-wrap: wrap;
  gap: .5rem .9rem; align-items: center; border-bottom: 1px solid var(--line); margin-bottom: .8rem; }
#filter[hidden], .case[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .35rem; } legend { float: left; margin-inline-end: .4rem; }
legend, .label { color: var(--soft); font-size: .87rem; padding: 0; line-height: 2rem; }
.pick { display: inline-flex; align-items: center; gap: .3rem; border: 1px solid var(--line); border-radius: 1rem;
  padding: .15rem .65rem; background: var(--card); cursor: pointer; font-size: .9rem; }
.pick:has(:checked) { border-color: var(--ink); font-weight: 650; } .pick input { accent-color: var(--link); margin: 0; }
select, input[type=search] { font: inherit; font-size: .95rem; color: inherit; background: var(--card); border: 1px solid var(--soft);
  border-radius: .4rem; padding: .25rem .5rem; max-width: 100%; } input[type=search] { width: 11rem; }
button { font: inherit; font-size: .9rem; color: inherit; background: none; border: 1px solid var(--soft); border-radius: .4rem; padding: .2rem .7rem; cursor: pointer; }
.cases { display: grid; gap: .4rem; }
.case { content-visibility: auto; contain-intrinsic-size: auto 3.4rem; } .case[open] { content-visibility: visible; }
.case > summary { padding: .5rem .8rem; display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; gap: .1rem .7rem;
  align-items: baseline; list-style: none; } .case > summary::-webkit-details-marker { display: none; }
.case > summary h3 { display: inline; font-weight: 600; } .case > summary h3::before { content: "▸ "; color: var(--soft); }
.case[open] > summary h3::before { content: "▾ "; } .case > summary:hover h3 { text-decoration: underline; }
.case > summary .first { grid-column: 2 / -1; color: var(--soft); font-size: .87rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.case[open] > summary .first { display: none; }
.body { padding: .6rem .9rem 1rem; border-top: 1px solid var(--line); }
.columns { display: grid; margin-top: .6rem; gap: 0 1.6rem; grid-template-columns: repeat(var(--n), minmax(0, 1fr)); }
.columns > * { min-width: 0; } .columns h4.who { color: var(--ink); font-size: .93rem; letter-spacing: 0; border-bottom: 2px solid var(--line); }
.said, .back { border-radius: .6rem; padding: .45rem .75rem; margin-top: .3rem; max-width: 46rem; }
.said { background: var(--right-wash); background: color-mix(in srgb, var(--link) 12%, var(--card)); border-end-start-radius: 0; }
.back { background: var(--paper); border: 1px solid var(--line); border-end-end-radius: 0; }
.faults li { border-inline-start: 3px solid var(--wrong); padding-inline-start: .6rem; margin-top: .3rem; overflow-wrap: anywhere; }
.faults.mild li { border-color: var(--asked); } .faults b { color: var(--wrong-ink); } .faults.mild b { color: var(--asked-ink); }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; align-items: baseline; margin-top: .2rem; }
.chips li { font-size: .83rem; border: 1px solid var(--line); border-radius: .35rem; padding: .05rem .45rem; overflow-wrap: anywhere; }
.chips .ok { background: var(--right-wash); color: var(--right-ink); } .chips .extra { background: var(--wrong-wash); color: var(--wrong-ink); }
.chips .missing { border: 1px dashed var(--wrong-ink); color: var(--wrong-ink); } .chips .may { background: var(--asked-wash); color: var(--asked-ink); }
ins, mark { background: var(--mark); color: inherit; text-decoration: none; border-radius: 2px; box-shadow: 0 0 0 1px var(--mark); }
del { color: var(--wrong-ink); text-decoration-thickness: 1px; }
.film { margin-top: .3rem; } .film > p, .style { max-width: 60rem; }
.strip { display: flex; height: 1.9rem; margin-block: .7rem .2rem; gap: 1px; }
.strip span { min-width: 0; background: var(--frame); position: relative; font-size: .75rem; padding: .1rem .25rem; overflow: hidden; line-height: 1.2; }
.strip span:first-child { border-radius: 4px 0 0 4px; } .strip span:last-child { border-radius: 0 4px 4px 0; }
.strip .changed { background: var(--mark); } .strip i { position: absolute; inset-block-end: 0; inset-inline-start: 0; height: .35rem; background: var(--figure); }
.strip i.over { background: var(--wrong); } .strip .fades { background-image: linear-gradient(to left, var(--figure), transparent .9rem); }
.board { display: grid; gap: .7rem; align-items: start; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); margin-top: .7rem; }
.board > li { border: 1px solid var(--line); border-radius: .45rem; overflow: hidden; font-size: .88rem; line-height: 1.42; background: var(--paper); }
.board > .changed { border: 2px solid var(--asked); } .board > li { padding: .5rem .65rem .6rem; display: grid; gap: .45rem; align-content: start; }
.board blockquote { font-size: 1rem; line-height: 1.35; font-family: Georgia, "Times New Roman", serif; } .board cite { font: 600 .78rem system-ui, sans-serif;
  color: var(--soft); display: block; } .over { color: var(--wrong-ink); font-weight: 600; } .strip .over { color: inherit; }
.top { display: flex; gap: .6rem; align-items: center; }
.shot { flex: none; height: 3.2rem; max-width: 5.7rem; fill: currentColor; color: var(--figure); background: var(--frame); border-radius: .25rem; }
.ground { fill: var(--ground); } .meta b { font-size: 1rem; } .board summary { color: var(--soft); font-size: .83rem; }
.cast { display: grid; gap: .3rem; font-size: .88rem; max-width: 60rem; }
.steps { counter-reset: step; display: grid; gap: .3rem; font-size: .9rem; }
.steps li { counter-increment: step; padding-inline-start: 1.9rem; position: relative; }
.steps li::before { content: counter(step); position: absolute; inset-inline-start: 0; color: var(--soft); width: 1.4rem; text-align: end; font-size: .8rem; }
.steps .args { color: var(--soft); } .refused code:first-child { text-decoration: line-through; } .refusal { color: var(--wrong-ink); display: block; }
.fold { margin-top: .8rem; } .fold > summary { font-weight: 600; font-size: .93rem; }
.none { padding: 1rem 0; } footer { padding-block: 2.5rem 2rem; color: var(--soft); font-size: .83rem; }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: 1.1rem; }
@media (min-width: 48.01rem) { .again { display: none; } }
@media (max-width: 48rem) {
  .about, .scale { display: none; } .bar { grid-template-columns: minmax(0, 1fr); margin-top: .8rem; } .axis { grid-column: 1; } .columns { grid-template-columns: minmax(0, 1fr); }
  .case > summary { grid-template-columns: minmax(0, 1fr) max-content; } .case > summary h3 { grid-column: 1 / -1; grid-row: 1; overflow-wrap: anywhere; }
  .case > summary .first { grid-column: 1 / -1; white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; } #filter { position: static; } input[type=search] { width: 100%; }
  .board { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); } table { font-size: .87rem; } th, td { padding-inline: .35rem; } #filter label:has([type=search]) { flex: 1 1 100%; } .scores .n { white-space: normal; } .plot { display: none; } }
@media print { :root { color-scheme: light; } body { background: none; font-size: 10.5pt; } #filter, nav, noscript { display: none; }
  .case, .board > li, .moves li, .suite { break-inside: avoid; } .case[open] { break-inside: auto; } .case { content-visibility: visible; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } a { color: inherit; } }
"""

_SKY = '<rect width="160" height="90" fill="none"/>'
_FIGURES = {
    "extreme wide": '<rect class="ground" y="60" width="160" height="30"/><circle cx="80" cy="52.5" r="2"/><path d="M77.5 55.5h5l-.8 8h-3.4z"/>',
    "wide": '<rect class="ground" y="66" width="160" height="24"/><circle cx="80" cy="30" r="6"/><path d="M71 40q9-6 18 0l-2 18h-2l-1 19h-8l-1-19h-2z"/>',
    "medium": '<rect class="ground" y="74" width="160" height="16"/><circle cx="80" cy="27" r="13"/><path d="M52 90q0-44 28-44t28 44z"/>',
    "close": '<ellipse cx="80" cy="42" rx="26" ry="31"/><path d="M32 90q6-22 35-23h26q29 1 35 23z"/>',
    "detail": '<circle cx="80" cy="45" r="31" fill="none" stroke="currentColor" stroke-width="6"/><circle cx="80" cy="45" r="13"/>',
    "pov": '<path class="ground" d="M12 45q68-66 136 0-68 66-136 0z"/><circle cx="80" cy="45" r="20"/><circle class="ground" cx="87" cy="38" r="5"/>',
    "over shoulder": '<rect class="ground" y="70" width="160" height="20"/><circle cx="104" cy="34" r="9"/><path d="M88 78q0-32 16-32t16 32z"/>'
    '<path d="M20 90q-2-22 18-28-10-36 14-40 26 0 20 38 16 6 14 30z" opacity=".72"/>',
    "from above": '<path class="ground" d="M86 52l44 30-12 6-44-26z"/><ellipse cx="80" cy="45" rx="24" ry="12"/><circle class="ground" cx="80" cy="45" r="9.5"/><circle cx="80" cy="45" r="8"/>',
    "low angle": '<rect class="ground" y="82" width="160" height="8"/><circle cx="80" cy="13" r="6"/><path d="M72 23q8-4 16 0l12 67h-16l-4-32-4 32h-16z"/>',
}
SHOTS = "".join(
    f'<symbol id="shot-{name.replace(" ", "-")}" viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice">{_SKY}{drawn}</symbol>'
    for name, drawn in _FIGURES.items()
)
"""A frame for each shot of a film: how large somebody is in it, and from where they are seen."""

SCRIPT = """
(() => {
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const parts = JSON.parse(document.getElementById('parts').textContent);
  const form = document.getElementById('filter'), rows = all('.case'), none = document.getElementById('none');
  const fill = (place) => all('[data-part]', place).forEach((slot) => {
    slot.innerHTML = parts[slot.dataset.part];
    slot.removeAttribute('data-part');
    fill(slot);
  });
  document.addEventListener('toggle', (event) => event.target.open && fill(event.target), true);

  const signs = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };
  const plain = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => signs[name]);
  const known = [];
  const deep = (n) => known[n] ??= plain(parts[n]) + [...parts[n].matchAll(/ data-part="(\\d+)"/g)].map((m) => deep(m[1])).join(' ');
  const words = new Map();
  const told = (row) => {
    if (!words.has(row)) words.set(row, (row.textContent + ' '
      + all('[data-part]', row).map((slot) => deep(slot.dataset.part)).join(' ')).toLowerCase());
    return words.get(row);
  };

  const show = () => {
    const verdicts = all('[name=verdict]:checked', form).map((box) => box.value);
    const suite = form.elements.suite.value, moved = form.elements.moved?.checked;
    const terms = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const fits = (!verdicts.length || verdicts.includes(row.dataset.verdict)) && (!suite || row.dataset.suite === suite)
        && (!moved || row.dataset.moved) && terms.every((term) => told(row).includes(term));
      row.hidden = !fits;
      count += fits;
    }
    form.elements.count.value = `${count} of ${rows.length}`;
    none.hidden = count > 0;
  };
  const keep = () => {
    const kept = new URLSearchParams(), verdicts = all('[name=verdict]:checked', form).map((box) => box.value);
    if (verdicts.length) kept.set('verdict', verdicts.join());
    if (form.elements.suite.value) kept.set('suite', form.elements.suite.value);
    if (form.elements.moved?.checked) kept.set('moved', '1');
    if (form.elements.text.value) kept.set('text', form.elements.text.value);
    history.replaceState(null, '', '#' + kept);
  };
  const read = (came) => {
    const hash = location.hash.slice(1), row = rows.find((one) => one.id === hash);
    if (row) {
      row.hidden = false;
      row.open = true;
      fill(row);
      row.scrollIntoView();
      row.querySelector('summary').focus({ preventScroll: true });
      return;
    }
    const kept = new URLSearchParams(hash.includes('=') ? hash : '');
    if (!hash.includes('=') && came) return;
    all('[name=verdict]', form).forEach((box) => { box.checked = (kept.get('verdict') ?? '').split(',').includes(box.value); });
    form.elements.suite.value = kept.get('suite') ?? '';
    if (form.elements.moved) form.elements.moved.checked = kept.has('moved');
    form.elements.text.value = kept.get('text') ?? '';
    show();
    if (hash.includes('=')) document.getElementById('cases').scrollIntoView();
  };
  form.addEventListener('input', () => { show(); keep(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { show(); keep(); }));
  addEventListener('hashchange', () => read(true));
  form.hidden = false;
  show();
  read(false);
})();
"""
"""Unfolds what is folded, and filters the cases; the address keeps the filter."""
