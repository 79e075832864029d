import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { describe, expect, test } from "vitest";
import { largestPart } from "../../src/server/upload-part.ts";
import { expectGolden } from "../golden/golden.ts";
import { described, expectAsDescribed, type Operation, operations, schemaBase, text } from "./description.ts";
import { figureView } from "./small-dossier.ts";
import { type Ask, ask, smallApp } from "./small-site.ts";

describe("the description of the interface", () => {
  test("is valid OpenAPI 3.1", async () => {
    const output = await validate("https://spec.openapis.org/oas/3.1/schema-base", JSON.parse(text), "BASIC");
    expect(output).toMatchObject({ valid: true });
  });

  test("is the one in the documentation", () => {
    expectGolden("../../docs/reference/openapi.json", JSON.stringify(described, null, 2));
  });

  test("may be read from any site", async () => {
    const { headers } = await ask(smallApp().app, "/v1/openapi.json");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Content-Type")).toBe("application/json");
  });

  // The rules of level "error" in the linter of the NLGov REST API Design Rules.
  test("follows the design rules of the Dutch government", () => {
    expect(described.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(described.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(described.info.contact).sort()).toEqual(["email", "name", "url"]);
    for (const { url } of described.servers) expect(url).toMatch(/\/v\d+$/);
    for (const path of Object.keys(described.paths)) {
      expect(path).toMatch(/^(?:\/(?:[a-z0-9-]+|\{[^}]+\}|openapi\.json))+$/);
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of Object.keys(described.components.schemas)) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    for (const { path, method, operation } of operations) expectByTheRules(path, method, operation);
    expect(described.components.schemas["Problem"]).toMatchObject({
      required: expect.arrayContaining(["type", "title", "status", "detail"]),
    });
  });

  test("gives every date a format", () => {
    const dates = [...text.matchAll(/"(?:date|\w+Date|knownOn|createdAt|changedAt)":(\{[^}]*\})/g)].map(
      ([, at]) => at ?? "",
    );
    expect(dates.length).toBeGreaterThan(4);
    // Dates as people read them stand in the page of a figure.
    for (const date of dates.filter((at) => at !== '{"type":"string"}'))
      expect(date).toMatch(/"format":"date(?:-time)?"/);
    expect(dates.filter((at) => at === '{"type":"string"}')).toHaveLength(1);
  });
});

const dossier = "/v1/dossiers/duinrand-2018";
const municipality = "/v1/municipalities/GM9999";
const ref = "tabel-1/m01/2019";
const firstVersion = { "If-Match": '"1"' };

/** For every operation a request that succeeds, with its status, and requests that do not. */
const explanation = (product: string) => ({
  ...{ product, period: "2026", difference: "betaald/niet-betaald" },
  ...{ text: "De betaalrun is later.", state: "open", version: 0 },
});

const requests: Readonly<Record<string, readonly (readonly [status: number, path: string, asked?: Ask])[]>> = {
  readHealth: [
    [200, "/v1/health"],
    [421, "/v1/health", { headers: { Host: "elders.example" } }],
  ],
  readSession: [
    [200, "/v1/session"],
    [401, "/v1/session", { headers: { Cookie: "" } }],
  ],
  signOut: [
    [403, "/v1/session", { method: "DELETE", headers: { Origin: "" } }],
    [204, "/v1/session", { method: "DELETE" }],
  ],
  listDossiers: [
    [200, "/v1/dossiers"],
    [400, "/v1/dossiers?q=111222333"],
  ],
  openDossier: [
    [200, dossier],
    [404, "/v1/dossiers/weg"],
  ],
  compareDossiers: [[200, "/v1/comparison"]],
  openPage: [
    [200, `${dossier}/pages/bronnen`],
    [404, `${dossier}/pages/bron`],
  ],
  search: [
    [200, "/v1/search?q=vroeg"],
    [404, "/v1/search?q=vroeg&dossier=weg"],
    [400, "/v1/search?q="],
  ],
  compareScenarios: [
    [200, `${dossier}/scenarios`],
    [404, "/v1/dossiers/weg/scenarios"],
  ],
  showTable: [
    [200, `${dossier}/tables/tabel-1`],
    [404, `${dossier}/tables/tabel-2`],
  ],
  describeFigures: [
    [200, `${dossier}/figures?ref=${ref}`],
    [400, `${dossier}/figures`],
  ],
  describeFigure: [
    [200, `${dossier}/figures/${encodeURIComponent(ref)}`],
    [404, `${dossier}/figures/weg`],
  ],
  checkDossier: [
    [200, `${dossier}/findings`],
    [404, "/v1/dossiers/weg/findings"],
  ],
  listDocuments: [
    [200, `${dossier}/documents`],
    [404, "/v1/dossiers/weg/documents"],
  ],
  renderDocument: [
    [200, `${dossier}/documents/scenarionotitie.pdf`],
    [200, `${dossier}/documents/scenarionotitie.html`],
    [200, `${dossier}/documents/scenarionotitie.docx`],
    [200, `${dossier}/documents/scenarionotitie.csv?table=x&notation=international`],
    [400, `${dossier}/documents/scenarionotitie.csv?notation=fr`],
    [400, `${dossier}/documents/scenarionotitie.pdf?since=gisteren`],
    [406, `${dossier}/documents/scenarionotitie`, { headers: { Accept: "image/png" } }],
  ],
  addNote: [
    [201, `${dossier}/notes`, { method: "POST", body: { ref, body: "Klopt." } }],
    [400, `${dossier}/notes`, { method: "POST", body: {} }],
    [413, `${dossier}/notes`, { method: "POST", body: { ref, body: "a".repeat(70_000) } }],
    [415, `${dossier}/notes`, { method: "POST", body: "a", headers: { "Content-Type": "text/plain" } }],
  ],
  listNotes: [
    [200, `${dossier}/notes`],
    [200, `${dossier}/notes?ref=${ref}`],
  ],
  changeNote: [
    [200, `${dossier}/notes/n1`, { method: "PUT", headers: firstVersion, body: { body: "Klopt niet." } }],
    [412, `${dossier}/notes/n1`, { method: "PUT", headers: firstVersion, body: { body: "Toch." } }],
    [428, `${dossier}/notes/n1`, { method: "PUT", body: { body: "Toch." } }],
  ],
  removeNote: [
    [204, `${dossier}/notes/n1`, { method: "DELETE", headers: { "If-Match": '"2"' } }],
    [404, `${dossier}/notes/n1`, { method: "DELETE", headers: firstVersion }],
  ],
  exportDossier: [
    [200, `${dossier}/export`],
    [404, "/v1/dossiers/weg/export"],
  ],
  listMunicipalities: [
    [200, "/v1/municipalities"],
    [401, "/v1/municipalities", { headers: { Cookie: "" } }],
  ],
  listMunicipalityPages: [
    [200, `${municipality}/pages`],
    [404, "/v1/municipalities/GM0000/pages"],
  ],
  openMunicipalityPage: [
    [200, `${municipality}/pages/monitor`],
    [200, `${municipality}/pages/monitor?choices=wet:jeugdwet,,niets`],
    [404, `${municipality}/pages/moniter`],
    [400, `${municipality}/pages/monitor?choices=${"a".repeat(2001)}`],
  ],
  describeMunicipalityFigure: [
    [200, `${municipality}/pages/monitor/figures?ref=${encodeURIComponent(figureView.ref)}`],
    [404, `${municipality}/pages/monitor/figures?ref=niets`],
    [400, `${municipality}/pages/monitor/figures`],
  ],
  addMonthNote: [
    [
      201,
      `${municipality}/notes`,
      { method: "POST", body: { indicator: "trajecten-instroom", month: "2026-03", body: "Nieuwe verordening." } },
    ],
    [
      400,
      `${municipality}/notes`,
      { method: "POST", body: { indicator: "trajecten-instroom", month: "maart", body: "a" } },
    ],
    [
      404,
      "/v1/municipalities/GM0000/notes",
      { method: "POST", body: { indicator: "trajecten-instroom", month: "2026-03", body: "a" } },
    ],
  ],
  removeMonthNote: [
    [204, `${municipality}/notes/n1`, { method: "DELETE", headers: firstVersion }],
    [428, `${municipality}/notes/n1`, { method: "DELETE" }],
    [404, `${municipality}/notes/n9`, { method: "DELETE", headers: firstVersion }],
  ],
  explainDifference: [
    [204, `${municipality}/explanations`, { method: "PUT", body: explanation("vervoer") }],
    [403, `${municipality}/explanations`, { method: "PUT", body: explanation("anders") }],
    [400, `${municipality}/explanations`, { method: "PUT", body: { ...explanation("vervoer"), period: "vorig jaar" } }],
    [404, "/v1/municipalities/GM0000/explanations", { method: "PUT", body: explanation("vervoer") }],
  ],
  downloadPrivacyDocument: [
    [200, `${municipality}/documents/verwerkingsregister?form=pdf`],
    [200, `${municipality}/documents/verwerkingsregister?form=xlsx`],
    [200, `${municipality}/documents/verwerkingsregister?form=html`],
    [400, `${municipality}/documents/verwerkingsregister?form=doc`],
    [400, `${municipality}/documents/verwerkingsregister`],
    [403, `${municipality}/documents/dpia?form=docx`],
    [404, "/v1/municipalities/GM0000/documents/verwerkingsregister?form=pdf"],
  ],
  statePurpose: [
    [204, `${municipality}/purpose`, { method: "PUT", body: { purpose: "kwartaalcontrole" } }],
    [403, `${municipality}/purpose`, { method: "PUT", body: { purpose: "zomaar" } }],
    [400, `${municipality}/purpose`, { method: "PUT", body: { doel: "kwartaalcontrole" } }],
  ],
  openData: [
    [200, `${municipality}/data`],
    [404, "/v1/municipalities/GM0000/data"],
  ],
  openDelivery: [
    [200, `${municipality}/deliveries/l1`],
    [404, `${municipality}/deliveries/l2`],
  ],
  downloadRepairs: [
    [200, `${municipality}/deliveries/l1/repairs?form=xlsx`],
    [200, `${municipality}/deliveries/l1/repairs?form=csv`],
    [400, `${municipality}/deliveries/l1/repairs?form=pdf`],
    [404, `${municipality}/deliveries/l2/repairs?form=csv`],
  ],
  beginUpload: [
    [201, `${municipality}/uploads`, { method: "POST", body: { name: "a.xml", bytes: 9 } }],
    [201, `${municipality}/uploads`, { method: "POST", body: { name: "leeg.xml", bytes: 0 } }],
    [400, `${municipality}/uploads`, { method: "POST", body: { name: "a.xml", bytes: -1 } }],
    [415, `${municipality}/uploads`, { method: "POST", body: "a", headers: { "Content-Type": "text/plain" } }],
  ],
  addToUpload: [
    [200, `${municipality}/uploads/u1?offset=0`, { method: "PUT", bytes: new Uint8Array(9) }],
    [400, `${municipality}/uploads/u1?offset=min`, { method: "PUT", bytes: new Uint8Array(9) }],
    [409, `${municipality}/uploads/u1?offset=3`, { method: "PUT", bytes: new Uint8Array(9) }],
    [413, `${municipality}/uploads/u1?offset=9`, { method: "PUT", bytes: new Uint8Array(largestPart + 1) }],
    [415, `${municipality}/uploads/u1?offset=9`, { method: "PUT", body: {} }],
    [404, `${municipality}/uploads/u9?offset=0`, { method: "PUT", bytes: new Uint8Array(9) }],
  ],
  startImport: [
    [201, `${municipality}/imports`, { method: "POST", body: { source: "istandaarden", uploads: ["u1"] } }],
    [409, `${municipality}/imports`, { method: "POST", body: { source: "grootboek", uploads: ["u1"] } }],
    [400, `${municipality}/imports`, { method: "POST", body: { source: "istandaarden", uploads: [] } }],
  ],
  previewImport: [
    [200, `${municipality}/previews`, { method: "POST", body: { source: "grootboek", uploads: ["u1"] } }],
    [409, `${municipality}/previews`, { method: "POST", body: { source: "istandaarden", uploads: ["u1"] } }],
    [400, `${municipality}/previews`, { method: "POST", body: { source: "grootboek", uploads: [] } }],
  ],
  listImports: [
    [200, `${municipality}/imports`],
    [404, "/v1/municipalities/GM0000/imports"],
  ],
  stopImport: [
    [200, `${municipality}/imports/i1`, { method: "DELETE" }],
    [404, `${municipality}/imports/i9`, { method: "DELETE" }],
  ],
  removeUpload: [
    [204, `${municipality}/uploads/u1`, { method: "DELETE" }],
    [404, `${municipality}/uploads/u1`, { method: "DELETE" }],
  ],
  listTexts: [
    [200, `${dossier}/texts`],
    [404, "/v1/dossiers/weg/texts"],
  ],
  openText: [
    [200, `${dossier}/texts/bronnen`],
    [404, `${dossier}/texts/nergens`],
  ],
  previewText: [
    [200, `${dossier}/texts/bronnen/preview`, { method: "POST", body: { markdown: "Zie {figuur:niets}." } }],
    [400, `${dossier}/texts/bronnen/preview`, { method: "POST", body: {} }],
  ],
  saveText: [
    [204, `${dossier}/texts/bronnen`, { method: "PUT", headers: { "If-Match": '"0"' }, body: { markdown: "Dag." } }],
    [412, `${dossier}/texts/bronnen`, { method: "PUT", headers: { "If-Match": '"0"' }, body: { markdown: "Dag." } }],
    [428, `${dossier}/texts/bronnen`, { method: "PUT", body: { markdown: "Dag." } }],
  ],
  withdrawText: [
    [204, `${dossier}/texts/bronnen`, { method: "DELETE", headers: firstVersion }],
    [404, `${dossier}/texts/nergens`, { method: "DELETE", headers: firstVersion }],
  ],
  listTextVersions: [
    [200, `${dossier}/texts/bronnen/versions`],
    [404, "/v1/dossiers/weg/texts/bronnen/versions"],
  ],
  readDescription: [[200, "/v1/openapi.json"]],
};

describe("the interface keeps to its description", () => {
  test("in every operation that it has", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(Object.keys(requests).sort()).toEqual(ids.sort());
  });

  test("so closely that something beside it would be seen", async () => {
    const health = { status: "ok", version: "0.1.0" };
    const schema = `${schemaBase}#/$defs/Health`;
    expect(await validate(schema, health)).toMatchObject({ valid: true });
    expect(await validate(schema, { ...health, host: "werkplek-12" })).toMatchObject({ valid: false });
    expect(await validate(schema, { status: "ok" })).toMatchObject({ valid: false });
  });

  test("in every answer, good or bad, and says nothing beside it", async () => {
    const { app } = smallApp();
    // Signing out comes last: afterwards nothing else is answered.
    const order = Object.entries(requests).sort(([a], [b]) => Number(a === "signOut") - Number(b === "signOut"));
    for (const [id, asked] of order) {
      for (const [status, path, request] of asked) await expectAsDescribed(status, await ask(app, path, request), id);
    }
  });
});

function expectByTheRules(path: string, method: string, operation: Operation): void {
  expect(["get", "post", "put", "delete"]).toContain(method);
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === "query") expect(parameter.name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  }
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
  expect(declared.map(({ name }) => name)).toEqual(inPath);
  expect(Object.keys(operation.responses)).toContain("400");
  for (const [status, answer] of Object.entries(operation.responses)) {
    expect(answer.headers, `${method} ${path} ${status}`).toHaveProperty("API-Version");
    if (Number(status) >= 400) {
      expect(answer.content).toEqual({
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
      });
    }
  }
}
