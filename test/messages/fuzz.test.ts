import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { messageNumbers } from "../../src/messages/message.ts";
import { person, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-fuzz-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const samples = (["wmo", "jeugdwet"] as const).flatMap((law) =>
  messageNumbers.map((number) => Buffer.from(sampleMessage(law, number))),
);
const sample = fc.constantFrom(...samples);

/** Pieces that break readers of XML: entities, types, sections, ends, numbers beyond bounds, bytes that are no text. */
const pieces = fc.constantFrom(
  "<",
  ">",
  "</",
  "/>",
  "&",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "&x;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?xml?>",
  "<?x",
  '"',
  "'",
  "<!DOCTYPE a>",
  "xmlns=''",
  "xmlns:iwmo='x'",
  "\u0000",
  "\ufeff",
  "\r",
  "99999999999",
  "-1",
  "2027-06-31",
  "0000-00-00",
  "__proto__",
  "<__proto__>",
  "<constructor/>",
  "toString",
  "=1+1",
  "'; DROP TABLE",
  "\ud800",
);

/** What a hostile or broken sender makes of a good message: cut, doubled, moved, with a piece or a byte in it. */
const change = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("double" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("piece" as const), at: fc.nat(), piece: pieces }),
  fc.record({ kind: fc.constant("byte" as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant("end" as const), at: fc.nat() }),
);

function changed(bytes: Buffer, one: typeof change extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const at = bytes.length === 0 ? 0 : one.at % bytes.length;
  switch (one.kind) {
    case "cut":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.length)]);
    case "double":
      return Buffer.concat([bytes.subarray(0, at + one.length), bytes.subarray(at)]);
    case "piece":
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(one.piece), bytes.subarray(at)]);
    case "byte": {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = one.byte;
      return copy;
    }
    case "end":
      return bytes.subarray(0, at);
  }
}

const broken = fc
  .tuple(sample, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([bytes, all]) => all.reduce(changed, bytes));

async function check(content: Uint8Array, extension: string) {
  const path = join(folder, `fuzz.${extension}`);
  writeFileSync(path, content);
  return checkMessages([path]);
}

test("whatever becomes of a message, it is accepted or refused with a reason, and no line of a refused one counts", async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const { files, accepted, rejected, rows } = await check(bytes, "xml");
      expect(files).toBe(1);
      if (accepted === 0) expect(rejected.length).toBeGreaterThan(0);
      if (accepted === 0) expect(rows).toEqual({});
      for (const { message, remedy, rule } of rejected)
        for (const text of [message, remedy, rule]) expect(text).not.toBe("");
    }),
  );
});

test("whatever becomes of a message, what is said of it holds nothing of its person", async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const said = JSON.stringify(await check(bytes, "xml"));
      for (const secret of Object.values(person)) expect(said).not.toContain(secret);
    }),
  );
});

test("whatever becomes of an archive, it is read or refused", async () => {
  const archives = fc
    .tuple(fc.array(sample, { minLength: 1, maxLength: 3 }), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([messages, all]) => {
      const entries = messages.map((bytes, index) => [`${index}.xml`, new Uint8Array(bytes)] as const);
      return all.reduce(changed, Buffer.from(zipSync(Object.fromEntries(entries))));
    });
  await fc.assert(
    fc.asyncProperty(archives, async (bytes) => {
      const { accepted, rejected, files } = await check(bytes, "zip");
      expect(accepted).toBeLessThanOrEqual(files);
      if (files > accepted) expect(rejected.length).toBeGreaterThan(0);
    }),
  );
});
