import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { openSite } from "../../src/cases/open-site.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { isBsn } from "../../src/figure/bsn.ts";
import { ImportListSchema, ImportSchema, UploadSchema } from "../../src/server/api/import.ts";
import { partMediaType } from "../../src/server/upload-part.ts";
import { type Ask, ask, smallApp } from "../server/small-site.ts";
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
  const persons: string[] = [];
  for (let number = 123_456_700; lines.length < 60; number += 7) {
    const bsn = String(number);
    if (!isBsn(bsn)) continue;
    const index = lines.length;
    const [name, street, born] = [`Kwartelsteen${index}`, `Zilvermeeuwlaan`, `19${30 + index}-03-1${index % 9}`];
    persons.push(bsn, name);
    secrets.add(bsn, name, street, born, "9998XZ", "9998 XZ");
    const cells = ["2026-01-01", bsn, name, born, "1", street, String(100 + index), "9998 XZ"];
    if (index % 6 === 1) cells[1] = name;
    if (index % 6 === 2) cells[7] = street;
    if (index % 6 === 3) cells[4] = bsn;
    if (index % 6 === 4) cells.shift();
    if (index % 6 === 5) cells[3] = name;
    lines.push(cells.join(";"));
  }
  return {
    secrets,
    persons: persons.slice(0, 10),
    text: `Peildatum;BSN;Naam;Geboren;Geslacht;Straat;Nummer;Postcode\n${lines.join("\n")}\n`,
  };
}

test("who somebody is stands nowhere in the store, the lake, the log of the server or its answers, after a delivery through the browser", {
  timeout: 60_000,
}, async () => {
  const { secrets, persons, text } = residents();
  const opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: [code],
  });
  const signIn = await openLocalSignIn(opened.site);
  const session = await signIn.redeem(await signIn.issueLink());
  const said: string[] = [];
  opened.site.data.imports.start((_, stack) => said.push(stack));
  const { app, events } = smallApp(siteCases(opened.site), { signIn });
  const base = `/v1/municipalities/${code}`;
  const headers = { Cookie: `sluitend-8080=${session}` };
  const asked = async (path: string, request: Ask = {}): Promise<string> => {
    const answer = await ask(app, `${base}/${path}`, { ...request, headers: { ...headers, ...request.headers } });
    const body = await answer.text();
    said.push(JSON.stringify([...answer.headers]), body);
    return body;
  };
  const send = async (name: string, content: string): Promise<string> => {
    const bytes = new TextEncoder().encode(content);
    const upload = await asked("uploads", { method: "POST", body: { name, bytes: bytes.length } });
    const { id } = UploadSchema.parse(JSON.parse(upload));
    const part = { method: "PUT", bytes, headers: { "Content-Type": partMediaType } };
    expect(UploadSchema.parse(JSON.parse(await asked(`uploads/${id}?offset=0`, part))).received).toBe(bytes.length);
    return id;
  };
  const uploads = [await send("inwoners.csv", text)];
  const wish = { source: "inwoners", uploads, mapping: await send("m.yaml", mapping) };
  const { id } = ImportSchema.parse(JSON.parse(await asked("imports", { method: "POST", body: wish })));
  const find = async () =>
    ImportListSchema.parse(JSON.parse(await asked("imports"))).imports.find((one) => one.id === id);
  let done = await find();
  for (; done?.status === "queued" || done?.status === "running"; done = await find()) await wait(50);
  expect(done).toMatchObject({ status: "done", accepted: 10, rejections: 50 });
  const delivery = `deliveries/${done?.record ?? ""}`;
  await asked("data");
  expect(await asked(delivery)).toContain("inwoners.csv");
  expect(await asked(`${delivery}/repairs?form=csv`)).toContain("inwoners.csv");
  // What somebody types where it does not belong is not written down either.
  for (const person of persons) {
    const typed = encodeURIComponent(person);
    for (const path of [`deliveries/${typed}`, `data?naam=${typed}`]) await ask(app, `${base}/${path}`, { headers });
    await ask(app, `${base}/imports/${typed}`, { method: "DELETE", headers });
  }
  await opened.close();
  const log = events.map((event) => JSON.stringify(event));
  expect(log.length).toBeGreaterThan(20);
  expect(log.map(secrets.in).filter((one) => one !== undefined)).toEqual([]);
  expect(said.map(secrets.in).filter((one) => one !== undefined)).toEqual([]);
  expect((await filesBelow(folder)).map((path) => path.slice(folder.length))).toContain("/site.sqlite");
  expect(await secrets.below(folder)).toEqual([]);
});
