import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readDelivery } from "../../src/intake/istandaarden/read-delivery.ts";
import { startReport } from "../../src/intake/report.ts";
import { declaration, performance, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-counted-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const whole = (at: number) => sampleMessage("wmo", "301", undefined, { id: `B-${at}` });
const two = (at: number) =>
  sampleMessage(
    "wmo",
    "323",
    {
      Declaratie: declaration([
        performance("wmo"),
        performance("wmo", { ProductTarief: undefined, ProductReferentie: { ReferentieNummer: "P-2" } }),
      ]),
    },
    { id: `D-${at}` },
  );
const unpacked = (text: string) => zipSync({ "binnen.xml": new TextEncoder().encode(text) });

/** A file of each kind: what it is called, what is in it, and whether it is taken. */
const kinds = {
  right: { name: "goed.xml", of: (at: number) => whole(at), isTaken: true },
  halfWrong: { name: "regel.xml", of: (at: number) => two(at), isTaken: true },
  cutOff: { name: "afgekapt.xml", of: (at: number) => whole(at).slice(0, -40), isTaken: false },
  cutOffWithWrongLine: { name: "half.xml", of: (at: number) => two(at).slice(0, -40), isTaken: false },
  empty: { name: "leeg.xml", of: () => "", isTaken: false },
  noXml: { name: "beeld.xml", of: () => "\u0000\u0001", isTaken: false },
  oldRelease: { name: "oud.xml", of: (at: number) => whole(at).replaceAll("3_2", "3_1"), isTaken: false },
  zipInZip: {
    name: "in.zip",
    of: (at: number) => zipSync({ "binnen.zip": unpacked(whole(at)) }),
    isTaken: false,
  },
  brokenZip: { name: "kapot.zip", of: (at: number) => unpacked(whole(at)).slice(0, 60), isTaken: false },
} as const;

describe("the counts of a delivery of messages", () => {
  test("close whatever is delivered: every file is taken or refused, once, and each reason belongs to a refusal", async () => {
    const kind = fc.constantFrom(...Object.values(kinds));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(kind, { maxLength: 8 }), async (files) => {
        round += 1;
        const paths = files.map(({ name, of }, at) => {
          const path = join(folder, `${round}-${at}-${name}`);
          writeFileSync(path, of(at));
          return path;
        });
        const report = startReport();
        await readDelivery(paths, { pseudonym: (bsn) => bsn, judged: report });
        const counts = report.result();
        expect(counts.files).toBe(files.length);
        expect(counts.accepted).toBe(files.filter(({ isTaken }) => isTaken).length);
        expect(counts.accepted + counts.refused + counts.known).toBe(counts.files);
        expect(Object.values(counts.byRule).reduce((sum, count) => sum + count, 0)).toBe(counts.rejections);
        expect(counts.rejections - counts.refused).toBe(
          files.filter((one) => one === kinds.halfWrong || one === kinds.cutOffWithWrongLine).length,
        );
      }),
      { numRuns: 20 },
    );
  });
});
