// The program under test: a shop that is copied, and a server for it on a free port.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_MS = 30_000;
const LOOK_MS = 25;

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

function program() {
  const path = process.env.VAFA_BIN;
  if (!path) throw new Error("Set VAFA_BIN to the program, or run `cargo xtask test`");
  return path;
}

/** A folder that nobody else uses. */
export function newFolder() {
  return mkdtempSync(join(tmpdir(), "vafa-end2end-"));
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** What the program is told. Nothing of the surroundings' own `VAFA_…` reaches it. */
function environment(folder, more = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("VAFA_"));
  return { ...Object.fromEntries(inherited), VAFA_DATABASE_URL: `sqlite://${join(folder, "vafa.db")}?mode=rwc`, ...more };
}

/** Runs a command of the program to its end and gives what it printed. */
export function run(folder, ...words) {
  return execFileSync(program(), words, { cwd: folder, env: environment(folder), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The rows of one of the program's exports, each by the names of its columns. */
export function rows(folder, what) {
  const [head, ...lines] = run(folder, "export", what).trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, place) => [names[place], value])));
}

/** A running server, and whatever works beside it. */
export class Vafa {
  folder = "";
  url = "";
  #children = [];
  #log = "";
  #environment;

  /** Copies the shop in `template` and serves it; `worker: false` leaves background work undone. */
  static async start(template, { smtp = "file://outbox", worker = true } = {}) {
    const vafa = new Vafa();
    vafa.folder = newFolder();
    cpSync(template, vafa.folder, { recursive: true });
    const address = `127.0.0.1:${await freePort()}`;
    vafa.url = `http://${address}`;
    vafa.#environment = environment(vafa.folder, { VAFA_ADDR: address, VAFA_SMTP_URL: smtp });
    const server = vafa.#spawn("serve", ...(worker ? [] : ["--no-worker"]));
    await vafa.#ready(server);
    return vafa;
  }

  /** Starts a worker beside the server. */
  startWorker() {
    this.#spawn("worker");
  }

  /** What the program wrote about itself. */
  get log() {
    return this.#log;
  }

  /** Ends it. With `tidily` it finishes what it does, else it is gone at once. */
  async stop({ tidily = false, keep = false } = {}) {
    for (const child of this.#children.filter((child) => child.exitCode === null && child.signalCode === null)) {
      const gone = once(child, "exit");
      child.kill(tidily ? "SIGTERM" : "SIGKILL");
      await gone;
    }
    if (!keep) rmSync(this.folder, { recursive: true, force: true });
  }

  #spawn(...words) {
    const child = spawn(program(), words, { cwd: this.folder, env: this.#environment, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    child.on("exit", () => running.delete(child));
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (this.#log += text));
    this.#children.push(child);
    return child;
  }

  async #ready(server) {
    for (const until = Date.now() + START_MS; Date.now() < until; ) {
      if (server.exitCode !== null) break;
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((again) => setTimeout(again, LOOK_MS));
    }
    await this.stop();
    throw new Error(`the server did not start:\n${this.#log}`);
  }
}

/** The text of a file in a folder. */
export function text(folder, name) {
  return readFileSync(join(folder, name), "utf8");
}
