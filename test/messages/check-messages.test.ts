import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { describeMessage, messageNumbers } from "../../src/messages/message.ts";
import { sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-messages-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function file(text: string | Uint8Array, extension = "xml"): string {
  files += 1;
  const path = join(folder, `bericht-${files}.${extension}`);
  writeFileSync(path, text);
  return path;
}

const all = (["wmo", "jeugdwet"] as const).flatMap((law) =>
  messageNumbers.map((number) => describeMessage(law, number)),
);

describe("a message as the standard has it", () => {
  test.each(all)("is accepted: $number of $law", async ({ law, number, verified }) => {
    const { rejected, accepted, warnings } = await checkMessages([file(sampleMessage(law, number))]);
    expect(rejected).toEqual([]);
    expect(accepted).toBe(1);
    // One message alone lacks the others of its chain.
    const alone = new Set(["TR069", "TR338"]);
    expect(warnings.filter(({ rule }) => !alone.has(rule)).map(({ message }) => message)).toEqual(
      verified ? [] : [`Van WMO${number} is ons geen schema bekend`],
    );
  });
});

test("a message that was refused and comes again as it should be is no repeat; one that was right is", async () => {
  const text = sampleMessage("wmo", "323");
  const [broken, whole, again] = [file(text.slice(0, -20)), file(text), file(text)];
  const told = async (...paths: string[]) =>
    (await checkMessages(paths)).warnings.filter(({ message }) => /al gelezen/.test(message)).map((one) => one.file);
  expect(await told(broken, whole)).toEqual([]);
  expect(await told(whole, again)).toEqual([again.slice(folder.length + 1)]);
});
