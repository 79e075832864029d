import { describe, expect, test } from "vitest";
import { dayNumber } from "./day-number.ts";
import { centsOf, inMemory, rowsOf, smallTown } from "./memory-sink.fixture.ts";

const town = await inMemory(smallTown({ inhabitants: 2500, months: 34, start: 2024 * 12 }));
const [first, last] = ["2024-01-01", "2026-10-31"];
type Row = Readonly<Record<string, string>>;
const cell = (row: Row, column: string): string => row[column] ?? "";
const day = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
/** Days from one column to another, of the rows that have both. */
const between = (rows: readonly Row[], from: string, to: string): readonly number[] =>
  rows.flatMap((row) =>
    cell(row, from) === "" || cell(row, to) === "" ? [] : [day(cell(row, to)) - day(cell(row, from))],
  );
const inhabitants = new Set(
  [...town.files.keys()]
    .filter((name) => name.startsWith("inwoners-"))
    .flatMap((name) => rowsOf(town, name).map((row) => cell(row, "bsn"))),
);
const booked = (kind: string): ReadonlyMap<string, number> =>
  new Map(
    rowsOf(town, "grootboek.csv")
      .filter((row) => row["soort"] === kind)
      .map((row) => [cell(row, "periode"), centsOf(row["bedrag"])]),
  );
const byMonth = (rows: readonly Row[], column: string): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const month = cell(row, column).slice(0, 7);
    sums.set(month, (sums.get(month) ?? 0) + centsOf(row["bedrag"]));
  }
  return sums;
};
const sorted = (sums: ReadonlyMap<string, number>): object => [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe("the way to work", () => {
  const provisions = rowsOf(town, "reintegratie.csv");

  test("is for who has a benefit, within the days of it, and what is not yet over has no end", () => {
    expect(provisions.length).toBeGreaterThan(15);
    const benefits = rowsOf(town, "uitkeringen.csv");
    const ends = new Map(benefits.map((row) => [cell(row, "bsn"), cell(row, "einde")]));
    for (const row of provisions) {
      expect(ends.has(cell(row, "bsn"))).toBe(true);
      expect(cell(row, "begin") <= last && (cell(row, "einde") === "" || cell(row, "einde") >= first)).toBe(true);
      expect(cell(row, "einde") === "").toBe(cell(row, "resultaat") === "");
    }
    for (const days of between(provisions, "begin", "einde")) expect(days).toBeGreaterThanOrEqual(0);
  });

  test("ends in work only where the benefit did", () => {
    const toWork = new Set(
      rowsOf(town, "uitkeringen.csv")
        .filter((row) => row["reden_einde"] === "werk")
        .map((row) => `${cell(row, "bsn")} ${cell(row, "einde")}`),
    );
    const ended = provisions.filter((row) => row["resultaat"] === "naar werk" && cell(row, "einde") >= first);
    expect(ended.length).toBeGreaterThan(0);
    for (const row of ended) expect(toWork).toContain(`${cell(row, "bsn")} ${cell(row, "einde")}`);
  });
});

describe("special assistance and poverty schemes", () => {
  const grants = rowsOf(town, "bijzondere-bijstand.csv");
  const uses = rowsOf(town, "minimaregelingen.csv");

  test("are for inhabitants, granted after they were asked, and most within eight weeks", () => {
    for (const row of [...grants, ...uses]) expect(inhabitants).toContain(cell(row, "bsn"));
    const days = between(grants, "aangevraagd_op", "besloten_op");
    expect(days.length).toBe(grants.length);
    expect(Math.min(...days)).toBeGreaterThan(0);
    const inTime = days.filter((one) => one <= 56).length / days.length;
    expect(inTime).toBeGreaterThan(0.8);
    expect(inTime).toBeLessThan(1);
  });

  test("are booked in the month in which they were granted, to the cent", () => {
    expect(sorted(booked("bijstand"))).toEqual(sorted(byMonth(grants, "besloten_op")));
    expect(sorted(booked("minima"))).toEqual(sorted(byMonth(uses, "toegekend_op")));
  });

  test("are used by fewer than they are meant for, as others estimate, and nobody uses one twice in a year", () => {
    const keys = uses.map((row) => `${cell(row, "jaar")} ${cell(row, "regeling")} ${cell(row, "bsn")}`);
    expect(new Set(keys).size).toBe(keys.length);
    const targets = rowsOf(town, "doelgroepen.csv").filter((row) => row["regeling"] !== "bijzondere bijstand");
    expect(targets.length).toBeGreaterThanOrEqual(9);
    let [meant, used] = [0, 0];
    for (const target of targets) {
      meant += Number(target["personen"]);
      used += uses.filter((row) => row["jaar"] === target["jaar"] && row["regeling"] === target["regeling"]).length;
    }
    expect(used / meant).toBeGreaterThan(0.3);
    expect(used / meant).toBeLessThan(0.7);
  });
});

describe("debt help", () => {
  const debts = rowsOf(town, "schuldhulp.csv");

  test("goes from a request by a talk and a decision to an end, and tells nothing of days to come", () => {
    expect(debts.length).toBeGreaterThan(10);
    for (const row of debts) {
      expect(inhabitants).toContain(cell(row, "bsn"));
      const days = ["aangemeld_op", "eerste_gesprek", "besloten_op", "begin"].map((column) => cell(row, column));
      const told = days.filter((text) => text !== "");
      expect(told).toEqual(told.toSorted());
      expect(told.every((text) => text <= last)).toBe(true);
      expect(cell(row, "einde") === "").toBe(cell(row, "uitstroom") === "");
      expect(cell(row, "einde") === "" || cell(row, "einde") >= (told.at(-1) ?? "")).toBe(true);
    }
  });
});

describe("what clients say", () => {
  const answers = rowsOf(town, "enquetes.csv");
  const cases = rowsOf(town, "bezwaren.csv");

  test("each July as many answers come from each list as it has questions, and a list leads to nobody", () => {
    expect(new Set(answers.map((row) => row["opgeleverd_op"]))).toEqual(
      new Set(["2024-07-01", "2025-07-01", "2026-07-01"]),
    );
    const lists = new Map<string, number>();
    for (const row of answers) {
      const key = `${cell(row, "onderzoek")} ${cell(row, "vragenlijst")}`;
      lists.set(key, (lists.get(key) ?? 0) + 1);
    }
    expect(new Set(lists.values())).toEqual(new Set([5, 7]));
    for (const row of answers) expect(inhabitants).not.toContain(cell(row, "vragenlijst"));
    const wmo = answers.filter((row) => row["wet"] === "wmo" && row["antwoord"] !== "weet niet");
    const content = wmo.filter((row) => cell(row, "antwoord").endsWith("mee eens")).length / wmo.length;
    expect(content).toBeGreaterThan(0.6);
    expect(content).toBeLessThan(0.95);
  });

  test("objections, complaints and appeals are done after they came, some too late, and open ones have no outcome", () => {
    expect(new Set(cases.map((row) => row["soort"]))).toEqual(new Set(["bezwaar", "klacht", "beroep"]));
    expect(new Set(cases.map((row) => row["zaak"])).size).toBe(cases.length);
    for (const row of cases) {
      expect(cell(row, "afgehandeld_op") === "").toBe(cell(row, "uitkomst") === "");
      expect(cell(row, "afgehandeld_op") === "" || cell(row, "afgehandeld_op") >= first).toBe(true);
      expect(cell(row, "ontvangen_op") <= last).toBe(true);
    }
    const days = between(cases, "ontvangen_op", "afgehandeld_op");
    expect(Math.min(...days)).toBeGreaterThan(0);
  });
});

describe("the access", () => {
  test("hears who asks before it decides, and its tasks have a norm in every year", () => {
    const reports = rowsOf(town, "meldingen.csv");
    for (const columns of [
      ["gemeld_op", "onderzocht_op"],
      ["gemeld_op", "aangevraagd_op"],
      ["onderzocht_op", "besloten_op"],
      ["aangevraagd_op", "besloten_op"],
    ] as const)
      for (const days of between(reports, columns[0], columns[1])) expect(days).toBeGreaterThanOrEqual(0);
    const tasks = rowsOf(town, "taaknormen.csv");
    expect(new Set(tasks.map((row) => row["jaar"]))).toEqual(new Set(["2024", "2025", "2026"]));
    for (const row of tasks) expect(row["telt"] === "vast").toBe(row["keer"] !== "");
  });
});

test("larger contracts have a ceiling in whole thousands, others have none, and it is one for each year of a contract", () => {
  const contracts = rowsOf(town, "contracten.csv");
  const ceilings = contracts.filter((row) => row["plafond"] !== "");
  expect(ceilings.length).toBeGreaterThan(5);
  expect(ceilings.length).toBeLessThan(contracts.length / 2);
  const ofYear = new Map<string, string>();
  for (const row of ceilings) {
    expect(centsOf(row["plafond"]) % 1000_00).toBe(0);
    expect(centsOf(row["plafond"])).toBeGreaterThanOrEqual(60_000_00);
    const key = `${cell(row, "contract")} ${cell(row, "ingang").slice(0, 4)}`;
    expect(ofYear.get(key) ?? cell(row, "plafond")).toBe(cell(row, "plafond"));
    ofYear.set(key, cell(row, "plafond"));
  }
});

test("a run of one month has the same files, and those of a year that it does not see are empty", async () => {
  const short = await inMemory(smallTown({ inhabitants: 300, months: 1, start: 2024 * 12 }));
  for (const name of ["reintegratie", "bijzondere-bijstand", "minimaregelingen", "schuldhulp", "bezwaren", "enquetes"])
    expect(short.files.has(`${name}.csv`)).toBe(true);
  expect(new TextDecoder().decode(short.files.get("enquetes.csv")).split("\r\n")).toHaveLength(2);
  expect(new TextDecoder().decode(short.files.get("doelgroepen.csv")).split("\r\n")).toHaveLength(2);
});

test("some allocations cannot be read, are answered so and go out again as they were", () => {
  const messages = (kind: RegExp): readonly string[] =>
    [...town.messageFiles].filter(([name]) => kind.test(name)).map(([, text]) => text);
  const answers = messages(/\/(wmo|jw)302-/);
  const sent = messages(/\/(wmo|jw)301-/);
  const refused = answers.filter((text) => text.includes("RetourCode>0001<"));
  expect(refused.length).toBeGreaterThan(3);
  expect(refused.length / answers.length).toBeLessThan(0.04);
  const told = (text: string, element: string): string => new RegExp(`${element}>([0-9A-Z]+)<`).exec(text)?.[1] ?? "";
  const body = (text: string): string => text.slice(text.indexOf("<Client>"));
  for (const answer of refused) {
    const original = sent.find((text) => told(text, ":Identificatie") === told(answer, "IdentificatieRetour")) ?? "";
    expect(body(original).length).toBeGreaterThan(100);
    expect(sent.filter((text) => body(text) === body(original)).length).toBeGreaterThan(1);
  }
});

test("a start before its allocation is refused with its reason, and no other start is", async () => {
  const larger = await inMemory(smallTown({ inhabitants: 6000 }));
  const texts = (kind: RegExp): readonly string[] =>
    [...larger.messageFiles].filter(([name]) => kind.test(name)).map(([, text]) => text);
  const day = (text: string, element: string): string => new RegExp(`<${element}>([0-9-]+)<`).exec(text)?.[1] ?? "";
  const early = texts(/\/(wmo|jw)305-/).filter(
    (text) => text.includes("<StatusAanlevering>1<") && day(text, "Begindatum") < day(text, "ToewijzingIngangsdatum"),
  );
  const refused = texts(/\/(wmo|jw)306-/).filter((text) => text.includes("RetourCode>9307<"));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThanOrEqual(early.length);
  for (const text of refused) expect(day(text, "Begindatum") < day(text, "ToewijzingIngangsdatum")).toBe(true);
});
