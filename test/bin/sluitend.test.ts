import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const program = `
  const [, , what, which] = process.argv;
  if (what === "wait") {
    process.on("SIGTERM", () => { process.stdout.write("stopped"); process.exit(7); });
    setInterval(() => {}, 1000);
  }
  process.stdout.write(JSON.stringify({ node: process.version, args: process.argv.slice(2) }));
  process.stderr.write("aside");
  if (what === "exit") process.exitCode = Number(which);
  if (what === "read") process.stdin.pipe(process.stdout);
  if (what === "die") process.kill(process.pid, which);
`;

// A package of its own, so that these tests need no build and see what an empty machine sees.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-bin-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  copyFileSync(join(import.meta.dirname, "../../bin/sluitend.mjs"), join(folder, "bin/sluitend.mjs"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(): void {
  mkdirSync(join(folder, "dist/cli"), { recursive: true });
  writeFileSync(join(folder, "dist/cli/main.js"), program);
}

function bringNewNode(): void {
  mkdirSync(join(folder, ".cache/node24/bin"), { recursive: true });
  symlinkSync(process.execPath, join(folder, ".cache/node24/bin/node"));
}

// Options for the Node that runs the tests are unknown to an older one.
const env = { ...process.env, NODE_OPTIONS: "" };

function run(node: string, args: readonly string[] = [], input = ""): SpawnSyncReturns<string> {
  return spawnSync(node, [join(folder, "bin/sluitend.mjs"), ...args], { encoding: "utf8", input, env });
}

describe("on a Node that is new enough", () => {
  test("the command runs at once, with its arguments, output and exit code", () => {
    build();
    const { stdout, stderr, status } = run(process.execPath, ["exit", "1"]);
    expect(JSON.parse(stdout)).toEqual({ node: process.version, args: ["exit", "1"] });
    expect({ stderr, status }).toEqual({ stderr: "aside", status: 1 });
  });

  test("without a build it says in one Dutch sentence what to do", () => {
    const { stdout, stderr, status } = run(process.execPath);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toBe(
      "Sluitend is nog niet gebouwd: voer in de map van Sluitend 'make build' uit en probeer het opnieuw.\n",
    );
  });
});

const old = oldNode();
describe.skipIf(old === undefined)(`on an older Node${old === undefined ? " (this machine has none)" : ""}`, () => {
  const node = old ?? "";

  test("it runs itself again on the one in .cache, with arguments, both outputs, input and exit code", () => {
    build();
    bringNewNode();
    const { stdout, stderr, status } = run(node, ["exit", "3", "--to", "een naam met spaties"]);
    expect(JSON.parse(stdout)).toEqual({ node: process.version, args: ["exit", "3", "--to", "een naam met spaties"] });
    expect({ stderr, status }).toEqual({ stderr: "aside", status: 3 });
    expect(run(node, ["read"], "regel 1\nregel 2\n").stdout).toContain("regel 1\nregel 2\n");
  });

  test("a signal reaches the program, which decides how to end", async () => {
    build();
    bringNewNode();
    const child = spawn(node, [join(folder, "bin/sluitend.mjs"), "wait"], { env });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => {
      output += piece.toString();
    });
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([7, null]);
    expect(output).toContain("stopped");
  });

  test("a program that a signal ended is told as shells tell it", () => {
    build();
    bringNewNode();
    expect(run(node, ["die", "SIGKILL"]).status).toBe(128 + 9);
  });

  test("without a newer Node it says in one Dutch sentence what to do", () => {
    build();
    const { stdout, stderr, status } = run(node);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(
      /^Sluitend heeft Node 22\.13 of nieuwer nodig en dit is Node \d+\.\d+\.\d+: .+'make build'.+\.\n$/,
    );
  });

  test("with a newer Node and without a build it says so too", () => {
    bringNewNode();
    const { stderr, status } = run(node);
    expect(status).toBe(2);
    expect(stderr).toContain("nog niet gebouwd");
  });
});

/** A Node of this machine between 18 and 22.13, wherever it is on the path. */
function oldNode(): string | undefined {
  const found = (process.env["PATH"] ?? "").split(delimiter).map((path) => join(path, "node"));
  return found.find((path) => {
    if (!existsSync(path) || !isExecutable(path)) return false;
    const version = spawnSync(path, ["--version"], { encoding: "utf8", env }).stdout;
    const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
    return major !== undefined && minor !== undefined && major >= 18 && (major < 22 || (major === 22 && minor < 13));
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
