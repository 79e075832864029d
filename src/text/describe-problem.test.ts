import { describe, expect, test } from "vitest";
import { type Problem, type ProblemFacts, problem } from "../figure/problem.ts";
import { describeProblem, explainProblem } from "./describe-problem.ts";
import { examples } from "./problem-examples.fixture.ts";

/** Facts for every code: a new code does not compile here until somebody has thought of an example. */
const examples: ProblemFacts = {
  "tie-out.municipality": { asked: "9999", known: ["9901", "9905"] },
  "tie-out.product-unknown": { product: "dagbestedng", known: ["dagbesteding"], nearest: "dagbesteding" },
  "tie-out.no-difference": { product: "dagbesteding", period: "2026-01", known: ["betaald/niet-betaald"] },
  "tie-out.purpose-missing": {},
  "number.unreadable": { value: "1.23" },
  "number.ambiguous": { value: "1 250", readings: ["1.250", "1 / 250"] },
  "period.unreadable": { value: "juni" },
  "file.missing": { path: "tables/tabel-1.csv" },
  "file.unreadable": { path: "tables", reason: "symbolic-link" },
  "file.too-large": { path: "groot.csv", bytes: 12_500_000, limit: 900 },
  "yaml.malformed": { reason: "duplicate-key" },
  "csv.malformed": { reason: "too-many-cells" },
  "key.unknown": { key: "titel", nearest: "title", known: ["id", "title"] },
  "key.required": { key: "title" },
  "value.invalid": { key: "unit", value: "geld", expected: "unit" },
  "id.duplicate": { id: "m02", first: "measures.yaml:12" },
  "reference.dangling": { reference: "tabel-1/m20", expected: "row", nearest: "tabel-1/m02" },
  "scenario.cycle": { path: ["a", "b", "a"] },
  "package.range-reversed": { low: 120, high: 80.5, mode: 100 },
  "package.ramp-reversed": { start: "2020-01", until: "2019-07" },
  "package.circle": { path: ["m02", "m03", "m02"] },
  "package.more-than-base": { measure: "m02", year: "2022", amount: 1_069_000, base: 900_000 },
  "package.more-than-all": { percent: 130 },
  "package.growth-twice": { keys: ["full", "stay"] },
  "package.named-twice": { measure: "m02" },
  "package.dependence-twice": { measure: "m02" },
  "package.count-outside": { count: 5, low: 1, high: 2 },
  "package.pm-unused": { measure: "m02" },
  "package.amount-twice": { measure: "m02" },
  "package.month-outside": { month: "2031-01", years: ["2018", "2022"] },
  "package.year-unknown": { year: "2031", known: ["2021", "2022"] },
  "package.base-missing": { flow: "jeugd", year: "2022" },
  "package.burden-unknown": { criterion: "residents", measures: ["m02", "m03"] },
  "package.no-balance": { year: "2022", line: "totaalsaldo" },
  "package.none": { dossier: "raalte-2020" },
  "package.option": { option: "--chance", dossier: "tynaarlo-2018" },
  "package.too-many": { title: "Sociaal", most: 22 },
  "package.variant": { variant: "liberaal", known: ["sociaal", "collectief"] },
  "package.scenario": { scenario: "1c", known: ["scenario-1a"] },
  "dossier.unknown": { id: "dronte", nearest: "dronten-2018" },
  "unit.mixed": { first: { quantity: "money" }, other: { quantity: "duration", in: "week" } },
  "unit.rate": { unit: { quantity: "count", of: "cliënten", per: "inhabitant" } },
  "area.unknown": { code: "GM9999", on: "2018-01-01" },
  "area.split": { code: "GM9001", into: ["GM9002", "GM9003"] },
  "area.without-figures": { code: "GM9001", on: "2018-12-31" },
  "code.unknown": { code: "6.17", classification: "iv3", on: "2018-01-01", nearest: "6.71" },
  "classification.unmapped": { code: "6.9", from: "iv3-2022", to: "iv3-2023", on: "2023-01-01" },
  "classification.ambiguous": {
    code: "6.71",
    from: "iv3-2022",
    to: "iv3-2023",
    on: "2023-01-01",
    targets: ["6.71a", "6.71b"],
  },
  "classification.shares": { code: "6.71", on: "2023-01-01", total: "0.9" },
  "figure.unknown": { reference: "tabel-9/m01/2019", dossier: "dronten-2018" },
  "table.unknown": { table: "tabel-9", dossier: "dronten-2018", nearest: "tabel-8" },
  "page.unknown": { page: "bron", known: ["bronnen"], nearest: "bronnen" },
  "template.unknown": { template: "brief", known: ["scenarionotitie"] },
  "document.table-unknown": { table: "tabel-9", known: ["tabel-1"] },
  "since.other-dossier": { dossier: "dronten-2018", since: "raalte-2020" },
  "scenario.none": { dossier: "raalte-2020" },
  "berap.none": { dossier: "raalte-2020" },
  "cell.point-ambiguous": { value: "12.500", thousands: "12500", decimals: "12.50", cells: 3 },
  "cell.beyond": { value: "1e308", limit: 1e15 },
  "column.missing": { names: ["maand", "month"], found: ["datum", "bedrag"] },
  "month.unreadable": { value: "2024-Q1", isPeriod: true },
  "month.twice": { month: "2024-01", first: 3 },
  "cell.twice": { first: 3 },
  "declarations.lag": { value: "laat" },
  "declarations.none": {},
  "declarations.span": { months: 12_000, limit: 600 },
  "year.as-of": { asOf: "2030-01", first: "2016-01", last: "2017-09" },
  "year.out-of-reach": { year: 2020, known: 2017, asOf: "2017-09" },
  "cell.not-yes-no": { value: "misschien" },
  "note.unknown": { note: "n1" },
  "note.not-yours": { note: "n1" },
  "note.no-account": { municipality: "GM9001" },
  "edit.not-allowed": { municipality: "GM9001" },
  "text.mistakes": { count: 2 },
  "synth.folder-taken": { path: "lindemeer" },
  "monitor.indicator-unknown": { id: "trajecten", nearest: "trajecten-lopend" },
  "monitor.empty": {},
  "monitor.purpose": {},
  "monitor.no-right": {},
  "explain.period": { value: "2025-W03" },
  "explain.same-period": { period: "2025" },
  "explain.years-only": { period: "2025-06" },
  "explain.nothing": { municipality: "9912" },
  "text.place-unknown": { place: "inleiding" },
  "note.too-many": { limit: 200 },
  "text.bsn": { key: "tekst" },
  "text.too-long": { key: "tekst", length: 5000, limit: 4000 },
  "text.control-character": { key: "tekst", character: "U+0007" },
  "table-file.unsupported": { path: "groot.ods", reason: "open-document" },
  "table-file.broken": { path: "berap.xlsx", reason: "zip" },
  "table-file.inflates": { path: "berap.xlsx", limit: 400_000_000 },
  "table-file.too-slow": { path: "berap.xlsx", seconds: 30 },
  "table-file.without-table": { path: "brief.md" },
  "table-file.cut": { what: "rows", limit: 50_000 },
  "table-file.uncomputed": { count: 3 },
  "table-file.notation-assumed": { value: "1.234", readings: ["1234", "1,234"] },
  "table-file.notation-mixed": { value: "1.5", count: 2 },
  "disclosure.rule-invalid": { rule: "threshold", value: "0", expected: "whole-number-from-1" },
  "disclosure.hierarchy-empty": { dimension: "gebied" },
  "disclosure.hierarchy-cycle": { dimension: "gebied", path: ["a", "b", "a"] },
  "disclosure.hierarchy-parents": { dimension: "gebied", code: "kern 1", first: "noord", other: "zuid" },
  "disclosure.hierarchy-roots": { dimension: "gebied", roots: ["noord", "zuid"] },
  "disclosure.code-unknown": { dimension: "gebied", code: "kern-1", nearest: "kern 1" },
  "disclosure.negative": { cell: "gebied=kern 1", value: -3 },
  "disclosure.not-whole": { cell: "gebied=kern 1", value: 3.5 },
  "disclosure.cell-twice": { cell: "gebied=kern 1" },
  "disclosure.not-additive": { cell: "gebied=noord", stated: 30, computed: 31 },
  "disclosure.cubes-differ": { cell: "gebied=noord", first: 30, other: 31 },
  "disclosure.contributions": { cell: "gebied=kern 1" },
  "disclosure.too-large": { cells: 1_000_000, limit: 250_000 },
  "disclosure.unprotectable": { cells: ["gebied=kern 1"] },
  "disclosure.givers-missing": { options: ["--contributors", "--largest"] },
  "runoff.cell-twice": { cells: ["2019 · 3"] },
  "runoff.gap-as-zero": { count: 2 },
  "runoff.cells-unknown": { count: 1 },
  "runoff.looks-incremental": { falling: 2, origins: 3 },
  "runoff.negative": { origins: ["2019"] },
  "runoff.diagonal-incomplete": { origins: ["2019", "2020"] },
  "runoff.no-factor": { developments: ["4"] },
  "runoff.sigma-extrapolated": { developments: ["4"], rule: "mack" },
  "runoff.log-linear-refused": {},
  "runoff.no-spread": { origins: ["1", "2", "3", "4", "5", "6"] },
  "runoff.origin-additive": { origins: ["2020"] },
  "runoff.origin-unpredictable": { origins: ["2020"] },
  "runoff.immature": { origins: ["2020"], share: 0.25 },
  "runoff.too-small": { origins: 1, developments: 3 },
  "runoff.tail-refused": { curve: "exponential", reason: "not-falling" },
  "runoff.bootstrap-refused": {},
  "runoff.calendar-effect": { chance: 0.012 },
  "runoff.factors-correlated": { chance: 0.03 },
  "runoff.exposure-missing": { origins: ["2020"] },
  "runoff.munich-no-error": {},
  "runoff.nothing-outstanding": { developments: ["3"] },
  "runoff.needs-file": { method: "bf", option: "--exposure" },
  "runoff.segment-common": { segments: ["logeren"] },
  "message.file": { reason: "release", found: "3.1" },
  "message.structure": { reason: "order", element: "Product", other: "Omvang" },
  "message.value": { reason: "code", element: "Eenheid", value: "99", limit: "WJ756" },
  "message.rule": { rule: "CS002" },
  "message.municipality": { found: "1234", wanted: "4321" },
  "message.repeated": { first: "levering.zip/a.xml" },
  "message.across-limited": { limit: 500_000 },
  "message.schema": { element: "Eenheid" },
  "message.schemas": { folder: "schemas" },
  "message.not-strict": { message: "WMO302", reason: "missing" },
  "message.more": { count: 3 },
  "message.unverified": { message: "WMO302" },
  "store.stale": { kind: "note", id: "n1", changedBy: "Els", changedAt: "2026-01-02T10:00:00Z" },
  "store.not-found": { kind: "job", id: "j1" },
  "store.locked": { path: "site.db", waitedMs: 5500 },
  "store.not-a-database": { path: "brief.docx" },
  "store.unreachable": { address: "db.example:5432", reason: "ECONNREFUSED" },
  "store.newer": { applied: 7, known: 5 },
  "store.migration-changed": { number: 3, name: "jobs" },
  "store.damaged": { kind: "dossier", id: "d1", file: "tables.yaml" },
  "store.key-reused": { key: "k1" },
  "store.sign-in-refused": { reason: "used" },
  "store.lease-lost": { id: "j1", status: "cancelled" },
  "store.job-abandoned": { attempts: 3 },
  "request.not-found": {},
  "request.method": { method: "PUT", allowed: ["GET"] },
  "request.not-signed-in": {},
  "request.origin": {},
  "request.host": { expected: ["127.0.0.1:8080", "localhost:8080"] },
  "request.media-type": { expected: ["application/json"] },
  "request.not-acceptable": { available: ["text/csv"] },
  "request.malformed": { reason: "json" },
  "request.length-required": {},
  "request.too-large": { limit: 1_000_000 },
  "request.too-slow": { seconds: 30 },
  "request.version-required": {},
  "request.personal-number": {},
  "server.internal": { reference: "a1b2" },
  "server.needs-openid": { host: "0.0.0.0" },
  "server.port-in-use": { first: 8080, last: 8090 },
  "server.address-unavailable": { host: "10.0.0.1", port: 8080, reason: "EADDRNOTAVAIL" },
  "intake.source-unknown": { source: "grotboek", known: ["grootboek"], nearest: "grootboek" },
  "intake.mapping-needed": { source: "grootboek" },
  "intake.municipality-needed": { source: "istandaarden" },
  "intake.mapping-source": { source: "pgb", wanted: "grootboek" },
  "intake.column-missing": { name: "Bedrg", nearest: "Bedrag" },
  "intake.column-twice": { name: "Bedrag" },
  "intake.cell": { column: "bedrag", value: "12,345", expected: "money" },
  "intake.empty": { column: "bedrag" },
  "intake.value-unmapped": { value: "X", known: ["D", "C"] },
  "intake.sensitive": { column: "soort", name: "Achternaam" },
  "intake.bsn-in-text": { column: "boekstuk" },
  "intake.no-rows": { path: "leeg.csv" },
  "intake.too-much": { path: "groot.xlsx" },
  "intake.json": { path: "rijen.json", reason: "no-list" },
  "intake.areas": { path: "buurten.csv" },
  "intake.area-unknown": { count: 3 },
  "intake.category-off": { count: 2 },
  "municipality.unknown": { municipality: "GM0000" },
  "data.not-allowed": { municipality: "Duinrand" },
  "upload.unknown": {},
  "upload.offset": { received: 1_000_000 },
  "upload.size": { announced: 2_000_000, received: 1_000_000 },
  "upload.name": {},
  "upload.none": {},
  "upload.disk-full": {},
  "import.mapping-none": { source: "grootboek" },
  "import.other-municipality": { found: "9901", wanted: "9902" },
  "import.unknown": {},
  "import.too-late": {},
  "import.broke-off": { reference: "8f0c" },
  "delivery.unknown": {},
  "intake.already-loaded": { path: "grootboek.csv" },
  "intake.contradiction": { table: "grootboekmutatie", count: 2 },
  "intake.key-place": { path: "sleutels/9901.key", reason: "open" },
  "statline.table": { table: "../x" },
  "statline.address": { address: "https://example.org", known: ["https://opendata.cbs.nl"] },
  "statline.unreachable": { host: "opendata.cbs.nl" },
  "statline.answer": { host: "opendata.cbs.nl", status: 404 },
  "statline.too-large": { host: "opendata.cbs.nl", limit: 64_000_000 },
  "statline.endless": { host: "opendata.cbs.nl", what: "pages" },
  "statline.shape": { entity: "Observations" },
  "statline.day": { table: "85098NED" },
  "statline.code": { dimension: "RegioS", code: "GM9999" },
  "statline.attribute": { attribute: "Estimated" },
  "statline.folder": { folder: "85098NED-v4" },
  "retention.term": { rule: "rules.0" },
  "retention.twice": { source: "istandaarden" },
  "households.days": { from: "2026-03-01", until: "2026-02-01" },
  "lake.missing": { folder: "gegeven" },
  "lake.busy": { folder: "lake", process: 4321 },
  "lake.format": { folder: "lake" },
  "lake.disk-full": { folder: "lake" },
  "lake.snapshot-unknown": { snapshot: "abc" },
  "lake.query-refused": { model: "vraag", reason: "table", name: "x.csv" },
  "lake.households-off": { model: "samenloop", gemeente: "9901", reason: "ended" },
  "lake.expired": { model: "vraag", table: "toewijzing", gemeente: "9901", until: "2011-03-01", asOf: "2011-02-01" },
  "lake.query-failed": { model: "vraag", reason: "no column x" },
  "lake.other-key": { gemeente: "9901" },
  "lake.mapping-changed": { file: "grootboek.csv", version: 1 },
  "cli.command": { command: "chek", known: ["check"], nearest: "check" },
  "cli.option": { option: "--snel", known: ["--json"] },
  "cli.argument": { name: "dossier" },
  "cli.option-value": { option: "--tail" },
  "cli.option-missing": { option: "--to", known: ["pdf", "docx"] },
  "cli.number": { option: "--tail", value: "-1", least: 0, whole: false },
  "cli.number-ambiguous": { option: "--a-priori", value: "1.000", thousands: "1000", decimals: "1,00" },
  "cli.value": { option: "--to", value: "doc", known: ["pdf", "html"] },
};
const codes = Object.keys(examples) as (keyof ProblemFacts)[];
const example = (code: keyof ProblemFacts): Problem => problem(code, examples[code]);

describe.each(["nl", "en"] as const)("the sentences in %s", (locale) => {
  test.each(codes)("say of %s what is wrong and what to do", (code) => {
    const { title, detail } = explainProblem(example(code), locale);
    expect(title).toMatch(/^[\p{Lu}\p{N}“].*[^.!?]$/u);
    expect(detail).toMatch(/[.?]$/);
    expect(`${title} ${detail}`).not.toMatch(/undefined|\[object|NaN|!/);
  });

  test.each(codes)("repeat of %s what the user needs to find it", (code) => {
    const { title, detail } = explainProblem(example(code), locale);
    const facts: Readonly<Record<string, unknown>> = examples[code];
    for (const name of ["value", "path", "nearest", "id", "code", "reference", "host", "first"]) {
      const fact = facts[name];
      const hidden = code === "store.stale" || code === "note.not-yours";
      if (typeof fact === "string" && !hidden) expect(`${title} ${detail}`).toContain(fact);
    }
  });

  test("name the other languages' texts nowhere by accident", () => {
    const other = locale === "nl" ? "en" : "nl";
    for (const code of codes) {
      expect(explainProblem(example(code), locale).title).not.toBe(explainProblem(example(code), other).title);
    }
  });
});

describe("a problem in one line", () => {
  test("begins with its place and ends with the remedy", () => {
    const where = { file: "tabel-1.csv", line: 4, column: "2019" };
    const said = describeProblem(problem("number.unreadable", { value: "1.23" }, where));
    expect(said).toMatch(/^tabel-1\.csv, regel 4, kolom 2019: “1\.23” is geen getal dat wij kunnen lezen\. Schrijf /);
  });

  test("names every part of the place that is known", () => {
    const where = { file: "tabel-1.csv", line: 4, row: "m02", column: "2019", key: "scale" };
    expect(describeProblem(problem("key.required", { key: "scale" }, where))).toBe(
      "tabel-1.csv, regel 4, rij m02, kolom 2019, bij scale: “scale” ontbreekt. Vul “scale” in.",
    );
    expect(describeProblem(problem("key.required", { key: "scale" }, where), "en")).toBe(
      "tabel-1.csv, line 4, row m02, column 2019, at scale: “scale” is missing. Fill in “scale”.",
    );
  });

  test("begins at once when no place is known", () => {
    expect(describeProblem(problem("note.not-yours", { note: "n1" }))).toMatch(/^Deze notitie is van iemand anders\. /);
  });

  test("suggests the nearest known name, or lists what is known", () => {
    const known = ["id", "title"];
    expect(describeProblem(problem("key.unknown", { key: "titel", nearest: "title", known }))).toContain(
      "Bedoelt u “title”?",
    );
    expect(describeProblem(problem("key.unknown", { key: "x", known }))).toContain("id, title");
    expect(describeProblem(problem("key.unknown", { key: "x", known: [] }))).toContain("Haal deze naam weg.");
    expect(describeProblem(problem("key.unknown", { key: "x", known: [] }), "en")).toContain("Take this name out.");
  });

  test("says what a field expects in words, and shows words that have no Dutch as they are", () => {
    const expecting = (expected: string) =>
      explainProblem(problem("value.invalid", { key: "k", value: "v", expected })).detail;
    expect(expecting("reference:measures")).toBe("Verwacht wordt: een verwijzing naar een maatregel.");
    expect(expecting("whole number")).toBe("Verwacht wordt: een geheel getal vanaf 0.");
    expect(expecting("L1-3726")).toBe("Verwacht wordt: L1-3726.");
    const en = explainProblem(problem("value.invalid", { key: "k", value: "v", expected: "reference:row" }), "en");
    expect(en.detail).toBe("Expected: a reference (row).");
  });

  test("writes sizes as people do", () => {
    const big = problem("file.too-large", { path: "groot.csv", bytes: 12_500_000, limit: 64_000 });
    expect(explainProblem(big).title).toBe("“groot.csv” is te groot: 12,5 MB, waar 64 kB mag");
    expect(explainProblem(big, "en").title).toBe("“groot.csv” is too large: 12.5 MB where 64 kB is allowed");
  });

  test("tells the ways in which one mistake can differ", () => {
    const title = (one: Problem, locale: "nl" | "en" = "nl") => explainProblem(one, locale).title;
    expect(title(problem("server.port-in-use", { first: 80, last: 80 }))).toBe("Poort 80 is bezet");
    expect(title(problem("server.port-in-use", { first: 80, last: 80 }), "en")).toBe("Port 80 is in use");
    expect(title(problem("request.malformed", { reason: "percent-encoding" }))).toContain("gecodeerd");
    expect(title(problem("request.malformed", { reason: "percent-encoding" }), "en")).toContain("encoded");
    expect(explainProblem(problem("store.sign-in-refused", { reason: "inactive" })).detail).toContain("beheerder");
    expect(explainProblem(problem("store.sign-in-refused", { reason: "inactive" }), "en").detail).toContain(
      "administrator",
    );
    expect(explainProblem(problem("cli.option", { option: "-x", known: [] })).detail).toBe("Laat haar weg.");
    expect(explainProblem(problem("cli.option", { option: "-x", known: [] }), "en").detail).toBe("Leave it out.");
    expect(explainProblem(problem("cli.value", { option: "-x", value: "1", known: [] })).detail).toContain("andere");
    expect(explainProblem(problem("cli.value", { option: "-x", value: "1", known: [] }), "en").detail).toContain(
      "another",
    );
    const price = { quantity: "money", per: "hour" } as const;
    expect(title(problem("unit.rate", { unit: price }))).toContain("euro per uur");
    expect(title(problem("unit.rate", { unit: price }), "en")).toContain("euros per hour");
  });
});
