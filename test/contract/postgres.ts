import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL that gives out empty databases. */
export interface PostgresServer {
  /** Address of a new, empty database. */
  readonly freshAddress: () => Promise<string>;
  /** Drops the databases that were given out and stops the server if it was started here. */
  readonly stop: () => Promise<void>;
}

/** Where a PostgreSQL can be had: a running one by its address, or the folder of the programs. */
type Found = { readonly address: string } | { readonly programs: string };

/** The PostgreSQL of `SLUITEND_TEST_POSTGRES`, or the programs of this machine; undefined when there is neither. */
export function findPostgres(): Found | undefined {
  const address = process.env["SLUITEND_TEST_POSTGRES"];
  if (address !== undefined && address !== "") return { address };
  const programs = candidateFolders().find((folder) => isProgram(join(folder, "initdb")));
  return programs === undefined ? undefined : { programs };
}

/** Connects to the running server, or starts a throw-away cluster that listens on a socket in a temporary folder. */
export async function startPostgres(found: Found): Promise<PostgresServer> {
  if ("address" in found) return serverAt(found.address, () => Promise.resolve());
  const folder = mkdtempSync(join(tmpdir(), "slt-pg-"));
  const user = unprivilegedUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "sluitend", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(found.programs, "initdb"), initdb, {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const server = spawn(
    join(found.programs, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=60"],
    { ...user, cwd: folder, stdio: "ignore" },
  );
  const end = (): void => void server.kill("SIGINT");
  process.once("exit", end);
  const address = `postgresql:///postgres?host=${encodeURIComponent(folder)}&user=sluitend`;
  await untilItAnswers(address, server);
  return serverAt(address, async () => {
    process.off("exit", end);
    await ended(server, end);
    rmSync(folder, { recursive: true, force: true });
  });
}

function serverAt(address: string, stop: () => Promise<void>): PostgresServer {
  const names: string[] = [];
  return {
    freshAddress: async () => {
      const name = `slt_${randomUUID().replaceAll("-", "")}`;
      await withClient(address, (client) => createDatabase(client, name));
      names.push(name);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: async () => {
      await withClient(address, async (client) => {
        for (const name of names) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
      await stop();
    },
  };
}

// A Dutch collation where the server has it: the store must sort the same whatever the language of its database.
async function createDatabase(client: Client, name: string): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'nl'`);
  } catch {
    await client.query(`CREATE DATABASE ${name}`);
  }
}

async function withClient(address: string, act: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

async function untilItAnswers(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withClient(address, () => Promise.resolve());
      return;
    } catch (error) {
      if (server.exitCode !== null || attempt === 200) throw error;
      await sleep(50);
    }
  }
}

async function ended(server: ChildProcess, end: () => void): Promise<void> {
  if (server.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    end();
  });
}

/** PostgreSQL refuses to run as root: take its own user, or the user of nobody. */
function unprivilegedUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string): number => Number(execFileSync("id", [flag, name], { stdio: "pipe" }).toString());
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next name.
    }
  }
  throw new Error("PostgreSQL refuses to run as root, and there is no other user to run it");
}

function candidateFolders(): readonly string[] {
  const debian = newestFirst("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`);
  const homebrew = ["/opt/homebrew/opt", "/usr/local/opt"].flatMap((root) =>
    newestFirst(root)
      .filter((name) => name.startsWith("postgresql"))
      .map((name) => `${root}/${name}/bin`),
  );
  return [...debian, ...homebrew, ...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")];
}

function newestFirst(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
