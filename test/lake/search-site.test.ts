import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { openSite } from "../../src/cases/open-site.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { isBsn } from "../../src/figure/bsn.ts";
import { filesBelow, openSecrets } from "../support/secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-zoek-site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = "GM9901";
const mapping = `source: inwoners
municipality: "9901"
columns: { peildatum: Peildatum, client: BSN, geboortemaand: Geboren, geslacht: Geslacht }
address: { postcode: Postcode, number: Nummer }
ignore: [Naam, Straat]
`;

/** Residents with a name, street and postcode that are nowhere else; of most of them something is wrong. */
function residents() {
  const secrets = openSecrets();
  const lines: string[] = [];
  for (let number = 123_456_700; lines.length < 60; number += 7) {
    const bsn = String(number);
    if (!isBsn(bsn)) continue;
    const index = lines.length;
    const [name, street, born] = [`Kwartelsteen${index}`, `Zilvermeeuwlaan`, `19${30 + index}-03-1${index % 9}`];
    secrets.add(bsn, name, street, born, "9998XZ", "9998 XZ");
    const cells = ["2026-01-01", bsn, name, born, "1", street, String(100 + index), "9998 XZ"];
    if (index % 6 === 1) cells[1] = name;
    if (index % 6 === 2) cells[7] = street;
    if (index % 6 === 3) cells[4] = bsn;
    if (index % 6 === 4) cells.shift();
    if (index % 6 === 5) cells[3] = name;
    lines.push(cells.join(";"));
  }
  return { secrets, text: `Peildatum;BSN;Naam;Geboren;Geslacht;Straat;Nummer;Postcode\n${lines.join("\n")}\n` };
}

test("who somebody is stands nowhere in the store, the lake or what a page shows, after a delivery through the browser", {
  timeout: 60_000,
}, async () => {
  const { secrets, text } = residents();
  const opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: [code],
  });
  const signIn = await openLocalSignIn(opened.site);
  const anna = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (anna === undefined) throw new Error("nobody is signed in");
  const shown: string[] = [];
  opened.site.data.imports.start((_, stack) => shown.push(stack));
  const cases = siteCases(opened.site);
  const send = async (name: string, content: string): Promise<string> => {
    const bytes = Buffer.from(content);
    const { id } = await cases.beginUpload(anna, code, name, bytes.length);
    async function* part(): AsyncGenerator<Uint8Array> {
      yield bytes;
    }
    await cases.addToUpload(anna, code, id, 0, part());
    return id;
  };
  const uploads = [await send("inwoners.csv", text)];
  const { id } = await cases.startImport(anna, code, {
    source: "inwoners",
    uploads,
    mapping: await send("m.yaml", mapping),
  });
  const find = async () => (await cases.listImports(anna, code)).find((one) => one.id === id);
  let done = await find();
  for (; done?.status === "queued" || done?.status === "running"; done = await find()) await wait(50);
  expect(done).toMatchObject({ status: "done", accepted: 10, rejections: 50 });
  const record = done?.record ?? "";
  for (const view of [done, await cases.openData(anna, code), await cases.openDelivery(anna, code, record)])
    shown.push(JSON.stringify(view));
  shown.push(new TextDecoder().decode(await cases.repairList(anna, code, record, "csv")));
  await opened.close();
  expect(shown.map(secrets.in).filter((one) => one !== undefined)).toEqual([]);
  expect((await filesBelow(folder)).map((path) => path.slice(folder.length))).toContain("/site.sqlite");
  expect(await secrets.below(folder)).toEqual([]);
});
