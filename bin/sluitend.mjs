#!/usr/bin/env node
// Starts the command line. This file must parse and run on Node 18: where the machine's Node is too old for the
// program it runs itself again on the one that `make` puts in `.cache/`.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";

const newer = new URL("../.cache/node24/bin/node", import.meta.url);
const program = new URL("../dist/cli/main.js", import.meta.url);

const [major, minor] = process.versions.node.split(".").map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 13);

// A server lives long on a small machine, and an import may read gigabytes on one. With its ordinary room for young objects Node keeps some 100 MB of rubbish that
// it has not looked at; the room can only be set when a process starts.
const spare = "--max-semi-space-size=8";
const isLong = ["demo", "serve", "import"].includes(process.argv[2]);

if (newEnough && (!isLong || process.execArgv.includes(spare))) await start();
else if (newEnough || existsSync(newer)) runAgain(newEnough ? process.execPath : fileURLToPath(newer));
else {
  refuse(
    `Sluitend heeft Node 22.13 of nieuwer nodig en dit is Node ${process.versions.node}: ` +
      "installeer een nieuwere Node, of voer in de map van Sluitend 'make build' uit, die er zelf een ophaalt.",
  );
}

async function start() {
  if (!existsSync(program)) {
    refuse("Sluitend is nog niet gebouwd: voer in de map van Sluitend 'make build' uit en probeer het opnieuw.");
    return;
  }
  await import(program.href);
}

function runAgain(node) {
  const options = [...process.execArgv, ...(isLong ? [spare] : [])];
  const child = spawn(node, [...options, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // The child decides when it is done. Ctrl-C in a terminal reaches it without us; other signals only reach us.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) =>
    refuse(`Node in .cache/node24 start niet (${error.message}): voer 'make clean build' uit.`),
  );
  child.on("exit", (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
