/** A Pixora server for one worker of tests: real, local, free, with a home of its own that goes with it. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const ROOT = new URL("../../", import.meta.url).pathname;
export const PYTHON = process.env.PIXORA_PYTHON ?? join(ROOT, ".venv/bin/python");

export interface Server {
  url: string;
  /** The command line, in the server's home. */
  pixora: (...words: string[]) => void;
  stop: () => Promise<void>;
}

export async function start(settings: Record<string, string> = {}): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), "pixora-studio-"));
  const env = { PATH: process.env.PATH, HOME: home, PIXORA_HOME: home, ...settings };
  const child = spawn(PYTHON, ["-m", "pixora", "serve", "--port", "0"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const url = await address(child, said);
  return {
    url,
    pixora: (...words) => void execFileSync(PYTHON, ["-m", "pixora", ...words], { cwd: ROOT, env }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function address(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start:\n${said.join("")}`)), 60_000);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said.join("")}`)));
    createInterface(child.stdout!).on("line", (line) => {
      const found = /answers at (http:\S+)/.exec(line)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
}
