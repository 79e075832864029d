import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleMessage } from "../messages/sample-messages.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-messages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = file("wmo301.xml", sampleMessage("wmo", "301"));
const broken = file("kapot.xml", sampleMessage("wmo", "301").slice(0, -40));

async function say(...args: readonly string[]) {
  return await runCli(["import", "istandaarden", ...args]);
}

describe("sluitend import istandaarden without a lake", () => {
  it("accepts what is right and ends with 0", async () => {
    const { code, out } = await say(good);
    expect(code).toBe(0);
    expect(out).toContain("1 bericht goed");
  });

  it("names file, place and remedy of what is wrong, goes on with the rest and ends with 1", async () => {
    const { code, out } = await say(broken, good);
    expect(code).toBe(1);
    const [wrong] = out.split("\n").filter((line) => line.startsWith("- "));
    expect(wrong).toMatch(/kapot\.xml.*Vraag het bestand opnieuw op bij de afzender\./);
  });

  it("gives the same as one JSON document", async () => {
    const { code, out } = await say(broken, good, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 2,
      accepted: 1,
      rejected: [{ message: "Het bestand houdt halverwege op" }],
    });
  });

  it("lists the rules by which it checks", async () => {
    const { code, out } = await say("--rules");
    expect(code).toBe(0);
    expect(out).toContain("TR069");
  });

  it("asks for a file where none is named", async () => {
    const { code, error } = await say();
    expect(code).toBe(2);
    expect(error).toContain("bestand, map of zip");
  });
});
