import process from "node:process";
import type { LakeFiles } from "./files.ts";
import { nodeFiles } from "./files.ts";
import { retentionOrder } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

/**
 * A retention in a process of its own that ends itself with SIGKILL at a step: `node killed-retention.fixture.ts LAKE STEP`. Says on standard
 * output how many steps there were when it comes to the end.
 */
const [folder = "", killedAt] = process.argv.slice(2);
let steps = 0;

function step<T>(work: () => Promise<T>): Promise<T> {
  steps += 1;
  if (steps === Number(killedAt)) process.kill(process.pid, "SIGKILL");
  return work();
}

const files: LakeFiles = {
  ...nodeFiles,
  makeFolder: (path) => step(() => nodeFiles.makeFolder(path)),
  writeNew: (path, text) => step(() => nodeFiles.writeNew(path, text)),
  sync: (path) => step(() => nodeFiles.sync(path)),
  rename: (from, to) => step(() => nodeFiles.rename(from, to)),
  remove: (path) => step(() => nodeFiles.remove(path)),
};

const lake = await openLake(folder, { files, now: () => new Date("2026-03-01") });
await lake.expire(retentionOrder);
process.stdout.write(String(steps));
