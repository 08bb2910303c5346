// Everything that `npm run check` wants: format, lint, types, generated files current, and the first page's size.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const tool = (name) => `node_modules/.bin/${name}`; // npx is not there with every Node
const run = (name, ...words) => spawnSync(tool(name), words, { stdio: "inherit" }).status === 0;
const quiet = (name, ...words) => spawnSync(tool(name), words, { encoding: "utf8" });

/** Bytes of compressed script that the start page needs before it works. */
const LIMIT = 190_000;

const checks = {
  format: () => run("prettier", "--check", "--log-level", "warn", "."),
  lint: () => run("eslint", "--max-warnings", "0", "."),
  types: () => run("tsc"),
  "API types are current (npm run types)": () => {
    const file = "src/shared/api/schema.d.ts";
    return quiet("openapi-typescript", "../docs/reference/openapi.json", "-o", file, "--check").status === 0;
  },
  "texts are current (npm run texts)": () => {
    const before = readFileSync("src/locales/en.po", "utf8");
    return (
      quiet("lingui", "extract", "--clean").status === 0 &&
      readFileSync("src/locales/en.po", "utf8") === before
    );
  },
  "size of the start page": () => {
    if (!existsSync("dist/.vite/manifest.json")) return run("vite", "build") && size();
    return size();
  },
};

function size() {
  const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
  const seen = new Set();
  const walk = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    manifest[name].imports?.forEach(walk);
  };
  walk("index.html");
  const bytes = [...seen].reduce(
    (sum, name) => sum + gzipSync(readFileSync(`dist/${manifest[name].file}`)).length,
    0,
  );
  console.log(`start page: ${Math.round(bytes / 1000)} of ${LIMIT / 1000} kB of compressed script`);
  return bytes <= LIMIT;
}

const failed = Object.entries(checks).filter(([, check]) => !check());
for (const [name] of failed) console.error(`failed: ${name}`);
process.exit(failed.length ? 1 : 0);
