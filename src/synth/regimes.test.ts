import { describe, expect, test } from "vitest";
import { monthText } from "./day-number.ts";
import { answersIn, linesOf, textsOf } from "./declared-lines.fixture.ts";
import { centsOf, inMemory, rowsOf, smallTown } from "./memory-sink.fixture.ts";
import { products } from "./product.ts";

const months = 30;
const town = await inMemory(
  smallTown({ months, regimes: ["stops-declaring", "catches-up", "tariff-jump", "declared-twice"] }),
);
const calm = await inMemory(smallTown({ months }));
const lines = linesOf(town.messageFiles);
const { plan, providers } = town.run.contracts;
const agb = (provider: number | undefined): string => providers[provider ?? -1]?.agb ?? "";
const declaredBy = (of: typeof lines, provider: number | undefined, from: number, until: number): typeof lines =>
  of.filter(
    (line) => line.agb === agb(provider) && line.declared >= monthText(from) && line.declared < monthText(until),
  );

describe("every regime that is asked is in the last year", () => {
  test("a provider stops declaring, though it gives care, and the truth knows what is still to come", () => {
    const { stops } = plan;
    expect(stops).toBeDefined();
    if (stops === undefined) return;
    expect(stops.from).toBeGreaterThanOrEqual(town.run.parameters.start + months - 12);
    expect(declaredBy(lines, stops.provider, stops.from, stops.until)).toEqual([]);
    expect(declaredBy(linesOf(calm.messageFiles), stops.provider, stops.from, stops.until).length).toBeGreaterThan(0);
    expect(town.run.truth.money.toCome.total()).toBeGreaterThan(calm.run.truth.money.toCome.total());
  });

  test("another is silent for four months and then declares them in one batch", () => {
    const { catchesUp } = plan;
    expect(catchesUp).toBeDefined();
    if (catchesUp === undefined) return;
    expect(declaredBy(lines, catchesUp.provider, catchesUp.from, catchesUp.until)).toEqual([]);
    const batch = declaredBy(lines, catchesUp.provider, catchesUp.until, catchesUp.until + 1);
    expect(new Set(batch.map(({ begin }) => begin.slice(0, 7))).size).toBeGreaterThanOrEqual(4);
  });

  test("a tariff jumps in the middle of a year, in the contracts and in the lines", () => {
    const { jump } = plan;
    expect(jump).toBeDefined();
    if (jump === undefined) return;
    const { title } = products[jump.product] ?? {};
    const after = rowsOf(town, "contracten.csv").filter(
      (row) => row["perceel"] === title && row["ingang"] === `${monthText(jump.from)}-01`,
    );
    expect(after.length).toBeGreaterThan(0);
    for (const row of after) {
      const before = rowsOf(town, "contracten.csv").find(
        (one) =>
          one["contract"] === row["contract"] &&
          (one["ingang"] ?? "") < (row["ingang"] ?? "") &&
          (one["einde"] ?? "").startsWith(monthText(jump.from - 1)),
      );
      expect(centsOf(row["tarief"]) / centsOf(before?.["tarief"])).toBeCloseTo(1 + jump.rate, 2);
    }
  });

  test("a month comes twice: once as the same file, once as new lines that are all rejected", () => {
    const { twice } = plan;
    expect(twice).toBeDefined();
    const copies = [...town.messageFiles].filter(([file]) => file.endsWith("-nogmaals.xml"));
    expect(copies.length).toBeGreaterThan(0);
    const { rejected } = answersIn(town.messageFiles);
    for (const [file, xml] of copies) {
      expect(town.messageFiles.get(file.replace("-nogmaals", ""))).toBe(xml);
      expect(textsOf(xml, "Afzender")).toEqual([agb(twice?.provider)]);
      const number = textsOf(xml, "DeclaratieNummer")[0];
      const again = lines.filter(({ declaration }) => declaration === number);
      expect(again.length).toBeGreaterThan(0);
      expect(new Set(again.map(({ reference }) => rejected.get(reference)))).toEqual(new Set(["9389"]));
    }
  });
});

test("none of them is there when none is asked", () => {
  expect(calm.run.contracts.plan).toEqual({});
  expect([...calm.messageFiles.keys()].filter((file) => file.includes("nogmaals"))).toEqual([]);
  expect([...answersIn(calm.messageFiles).rejected.values()]).not.toContain("9389");
  const { triangle } = calm.run.truth;
  expect(triangle.total()).toBeGreaterThan(0);
});
