// A running Arasha with a fresh demonstration institution, on each database engine.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug", "arasha");
const postgres = process.env.ARASHA_TEST_POSTGRES;
const engines = ["sqlite", "postgres"];
/** How long a server may take to answer `/readyz`: far more than it needs, for a busy machine. */
const START_MS = 30_000;

/**
 * Declares the same tests against a server on SQLite and one on PostgreSQL (`ARASHA_TEST_POSTGRES`; `make test` starts
 * one). `body` gets the server, which runs while the tests do; `amend` may change files of its rulebook first:
 * `{ "retention.toml": (text) => … }`; `scale` is how many cases its demonstration has.
 */
export function onEachEngine(name, body, { amend = {}, scale = "small" } = {}) {
  for (const engine of engines) {
    const skip = engine === "postgres" && !postgres ? "ARASHA_TEST_POSTGRES is not set" : false;
    describe(`${name} (${engine})`, { skip }, () => {
      const server = new Server(engine, amend, scale);
      before(() => server.start());
      after(() => server.stop());
      body(server);
    });
  }
}

class Server {
  #process;
  #database;

  #amend;
  #scale;

  constructor(engine, amend, scale) {
    this.engine = engine;
    this.#amend = amend;
    this.#scale = scale;
  }

  /** Fills a fresh database and serves it. */
  async start() {
    /** The data folder: with SQLite's files, uploads, `demo-accounts.json` and `server.log`. */
    this.home = await mkdtemp(join(tmpdir(), "arasha-e2e-"));
    this.data = join(this.home, "data");
    const place = ["--data", this.data];
    if (this.engine === "postgres") {
      this.#database = `e2e_${process.pid}_${Date.now()}`;
      await psql(`CREATE DATABASE ${this.#database}`);
      const url = new URL(postgres);
      url.pathname = this.#database;
      place.push("--database", url.href);
    }
    if (Object.keys(this.#amend).length > 0) place.push("--rulebook", await this.#rulebook());
    /** Where the institution is, as every command is told. */
    this.place = place;
    await run(program, ["demo", ...place, "--scale", this.#scale], { cwd: root });
    /** As `demo` wrote them: name, role, password and TOTP secret of each person. */
    this.accounts = JSON.parse(await readFile(join(this.data, "demo-accounts.json"), "utf8"));
    const listen = `127.0.0.1:${await freePort()}`;
    this.url = `http://${listen}`;
    await this.serve([...place, "--listen", listen]);
  }

  async serve(options) {
    this.#process = spawn(program, ["serve", ...options], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const log = createWriteStream(join(this.data, "server.log"), { flags: "a" });
    this.#process.stdout.pipe(log, { end: false });
    this.#process.stderr.pipe(log, { end: false });
    const deadline = Date.now() + START_MS;
    while (!(await this.#ready())) {
      if (this.#process.exitCode !== null || Date.now() > deadline) {
        throw new Error(`the server did not start:\n${await this.log()}`);
      }
      await sleep(50);
    }
  }

  /** Everything the server has logged. */
  log() {
    return readFile(join(this.data, "server.log"), "utf8");
  }

  async stop() {
    if (this.#process?.exitCode === null) {
      this.#process.kill("SIGTERM");
      await once(this.#process, "exit");
    }
    if (this.#database) await psql(`DROP DATABASE ${this.#database} WITH (FORCE)`);
    await rm(this.home, { recursive: true, force: true });
  }

  async #rulebook() {
    const book = join(this.home, "rulebook");
    await cp(join(root, "rulebook", "kz"), book, { recursive: true });
    for (const [name, change] of Object.entries(this.#amend)) {
      const before = await readFile(join(book, name), "utf8");
      const after = change(before);
      if (after === before) throw new Error(`${name} of the rulebook was not changed`);
      await writeFile(join(book, name), after);
    }
    return book;
  }

  async #ready() {
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}

function psql(sql) {
  return run("psql", ["--no-psqlrc", "--quiet", "--dbname", postgres, "--command", sql]);
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
