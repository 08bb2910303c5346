/** A priced vendor for a server of its own: a process that notes every order before it answers. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PYTHON, ROOT } from "./server";

const KINDS = ["image", "clip", "speech", "sound", "music"];

export interface Vendor {
  /** Settings with which everything is bought there. */
  settings: Record<string, string>;
  /** The units that were ordered, once for each order. */
  ordered: () => string[];
  stop: () => void;
}

export async function startVendor(): Promise<Vendor> {
  const folder = mkdtempSync(join(tmpdir(), "pixora-vendor-"));
  const child = spawn(PYTHON, ["-m", "providers.faulty.vendor", folder], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the vendor ended with ${code}`)));
    createInterface(child.stdout).once("line", resolve);
  });
  return {
    settings: {
      PIXORA_FAULTY_URL: url,
      ...Object.fromEntries(KINDS.map((kind) => [`PIXORA_${kind.toUpperCase()}_MODELS`, `faulty:${kind}`])),
    },
    ordered: () =>
      readFileSync(join(folder, "journal.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { event: string; key: string })
        .filter(({ event }) => event === "accepted")
        .map(({ key }) => key.split(":").slice(1, -1).join(":")),
    stop: () => {
      child.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
