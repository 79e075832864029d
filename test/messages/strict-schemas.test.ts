import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { describeMessage, messageNumbers } from "../../src/messages/message.ts";
import { hasSchemas, schemaFolder } from "./published-schemas.ts";
import { person, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-strict-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function file(text: string): string {
  made += 1;
  const path = join(folder, `bericht-${made}.xml`);
  writeFileSync(path, text);
  return path;
}

/** A schema of our own for the 319 of the Wmo, which only says how often its class may come. */
function ownSchema(name: string, times: number, wanted = "##any", first = ""): string {
  const path = join(folder, name, "wmo");
  mkdirSync(path, { recursive: true });
  const { namespace } = describeMessage("wmo", "319");
  writeFileSync(
    join(path, "WMO319.xsd"),
    `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">
${first}<xs:element name="Bericht"><xs:complexType><xs:sequence>
  <xs:any namespace="${wanted}" processContents="skip" minOccurs="${times}" maxOccurs="${times}"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>`,
  );
  return join(folder, name);
}

describe("with a folder of schemas", () => {
  const answer = sampleMessage("wmo", "319");

  test("a message that its schema allows is accepted, and one without a schema is told to be checked by us only", async () => {
    const { accepted, rejected, warnings } = await checkMessages(
      [file(answer), file(sampleMessage("wmo", "305"))],
      ownSchema("ruim", 2),
    );
    expect({ accepted, rejected }).toEqual({ accepted: 2, rejected: [] });
    expect(warnings).toMatchObject([{ about: "WMO305", message: "In de map met schema’s staat er geen van WMO305" }]);
  });

  test("a message that only its schema refuses is refused under that name", async () => {
    const { accepted, rejected } = await checkMessages([file(answer)], ownSchema("streng", 3));
    expect(accepted).toBe(0);
    expect(rejected).toMatchObject([
      { rule: "XSD", about: "WMO319", message: "Het officiële schema keurt Bericht af" },
    ]);
    expect(rejected[0]?.line).toBeGreaterThan(0);
  });

  test("no file of this machine is opened for a schema that asks for one", async () => {
    const { namespace } = describeMessage("wmo", "319");
    writeFileSync(
      join(folder, "elders.xsd"),
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}"/>`,
    );
    const asks = ownSchema("vragend", 2, "##any", `<xs:include schemaLocation="${join(folder, "elders.xsd")}"/>`);
    // Were that file opened, the schema would be whole.
    await expect(checkMessages([file(answer)], asks)).rejects.toMatchObject({
      problems: [{ code: "message.schemas" }],
    });
  });

  test("that holds no schema the user is told so", async () => {
    const empty = join(folder, "leeg");
    mkdirSync(empty);
    await expect(checkMessages([file(answer)], empty)).rejects.toMatchObject({
      problems: [{ code: "message.schemas" }],
    });
  });

  test("whose schema is damaged the user is told which", async () => {
    const broken = ownSchema("stuk", 2, '" onzin="');
    await expect(checkMessages([file(answer)], broken)).rejects.toMatchObject({
      problems: [{ code: "message.schemas", facts: { schema: "WMO319" } }],
    });
  });
});

describe.skipIf(!hasSchemas)("by the official schemas", () => {
  const verified = (["wmo", "jeugdwet"] as const)
    .flatMap((law) => messageNumbers.map((number) => describeMessage(law, number)))
    .filter((message) => message.verified);

  test("every sample is valid, so what we write and accept is what the standard accepts", async () => {
    const report = await checkMessages(
      verified.map(({ law, number }) => file(sampleMessage(law, number))),
      schemaFolder,
    );
    expect(report.rejected).toEqual([]);
    expect(report.accepted).toBe(verified.length);
  });

  test("what our own check refuses is not asked of the schema, which would repeat it", async () => {
    const { rejected } = await checkMessages(
      [file(sampleMessage("wmo", "305").replace(person.bsn, "abc"))],
      schemaFolder,
    );
    expect(JSON.stringify(rejected)).not.toContain("abc");
  });
});
