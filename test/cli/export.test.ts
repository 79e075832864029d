import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSite } from "../../src/cases/open-site.ts";
import type { Effects } from "../../src/cli/command.ts";
import { ownDossiers } from "../../src/cli/find-dossier.ts";
import { run } from "../../src/cli/run.ts";
import { readFolder } from "../../src/dossier/folder.ts";
import { hashFiles } from "../../src/dossier/hash.ts";
import { drontenFiles } from "../support/dronten.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-export-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function sluitend(...args: readonly string[]) {
  let error = "";
  const effects: Effects = {
    out: () => undefined,
    error: (text) => {
      error += text;
    },
    writeFile: () => Promise.resolve(),
    env: {},
  };
  return { code: await run(args, effects), error };
}

describe("sluitend export", () => {
  it("writes a dossier that nobody edited as the folder that it came from", async () => {
    const store = join(folder, "store.sqlite");
    await (await openSite(ownDossiers, store)).close();
    const out = join(folder, "uit");
    const { code, error } = await sluitend("export", "dronten-2018", "-o", out, "--store", store);
    expect([code, error]).toEqual([0, `${out} geschreven.\n`]);
    expect(hashFiles(readFolder(out).files)).toBe(hashFiles(drontenFiles()));
  });

  it("refuses a store that is not there, for an export without what people wrote would look whole", async () => {
    const { code, error } = await sluitend(
      "export",
      "dronten-2018",
      "-o",
      folder,
      "--store",
      join(folder, "weg.sqlite"),
    );
    expect(code).toBe(2);
    expect(error).toContain("weg.sqlite");
  });
});
