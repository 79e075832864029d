import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakeRow } from "../../lake/canonical.ts";
import { deliver } from "../../lake/lake.fixture.ts";
import { openLake } from "../../lake/lake.ts";
import { classesOf, steps } from "./stage.ts";
import { type TieOut, tieOut } from "./tie-out.ts";

const agb = "98000001";
const knownOn = "2026-01-01";
const allocated = { wet: "wmo", client: "c1", leverancier: agb, bericht: "T", datumtoewijzing: "2026-01-01" } as const;

/** A product of two hours of 60,00 a month in 2026, unless said otherwise; each product of these tests has one thing that is not as it should be. */
function allocation(number: number, product: string, more: object = {}): LakeRow {
  const values = {
    ...{ ...allocated, toewijzingnummer: number, productcategorie: product, productcode: product },
    ...{
      datumstarttoewijzing: "2026-01-01",
      datumeindetoewijzing: "2026-03-31",
      omvang: 2,
      eenheid: "04",
      frequentie: "4",
    },
    ...more,
  };
  return { table: "toewijzing", knownOn, values };
}

interface Line {
  readonly on: number;
  readonly product: string;
  readonly month?: string;
  readonly hours?: number;
  readonly cents?: number;
  readonly declaration?: string;
  readonly unit?: string;
}

function line({
  on,
  product,
  month = "2026-01",
  hours = 2,
  cents = hours * 60_00,
  declaration = "D1",
  unit = "04",
}: Line): LakeRow {
  return {
    ...{ table: "declaratieregel", knownOn: "2026-02-05" },
    values: {
      ...{
        wet: "wmo",
        leverancier: agb,
        declaratienummer: declaration,
        referentienummer: `${on} ${month} ${cents} ${declaration}`,
      },
      ...{ client: "c1", toewijzingnummer: on, productcategorie: product, productcode: product, bericht: "B" },
      ...{ datumstart: `${month}-01`, datumeinde: `${month}-28`, omvang: hours, eenheid: unit, bedrag: cents },
    },
  };
}

function answer(declaratienummer: string, toegekendbedrag: number): LakeRow {
  return {
    ...{ table: "declaratieantwoord", knownOn: "2026-02-12" },
    values: {
      ...{ wet: "wmo", leverancier: agb, declaratienummer, ingediendbedrag: 0, toegekendbedrag, retourcodes: "0200" },
      ...{ datumantwoord: "2026-02-12", bericht: "A" },
    },
  };
}

function rejected(row: LakeRow): LakeRow {
  if (row.table !== "declaratieregel") throw new Error("no line");
  return { table: "declaratieregel_antwoord", knownOn: "2026-02-12", values: { ...row.values, retourcodes: "9321" } };
}

function payment(betaalnummer: string, bedrag: number, declaratienummer?: string): LakeRow {
  const values = { betaalnummer, betaaldatum: "2026-02-25", leverancier: agb, wet: "wmo", bedrag };
  return {
    ...{ table: "betaling", knownOn: "2026-02-25" },
    values: declaratienummer === undefined ? values : { ...values, declaratienummer },
  };
}

let number = 0;
function booking(
  product: string,
  bedrag: number,
  more: { readonly boekmaand?: string; readonly soort?: string; readonly leverancier?: string } = {},
): LakeRow {
  number += 1;
  return {
    ...{ table: "grootboekmutatie", knownOn: "2026-02-28" },
    values: {
      ...{
        boekstuk: `M${number}`,
        boekregel: "1",
        boekdatum: "2026-02-28",
        boekmaand: "2026-02",
        grootboekrekening: "43000",
      },
      ...{ product, batenlasten: "lasten", bedrag, leverancier: agb, soort: "factuur", ...more },
    },
  };
}

const refused = line({ on: 4, product: "04", hours: 9, declaration: "D2" });
const rows: readonly LakeRow[] = [
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14"].map(
    (product): LakeRow => ({
      ...{ table: "tarief", knownOn },
      values: {
        ...{
          wet: "wmo",
          contract: `C${product}`,
          leverancier: agb,
          productcategorie: product,
          productcode: product,
          eenheid: "04",
        },
        ...{ tarief: 60_00, bekostiging: "inspanning", datumstart: "2026-01-01" },
      },
    }),
  ),
  { ...{ table: "boekingsoort", knownOn }, values: { soort: "factuur", stroom: "declaratie" } },
  { ...{ table: "boekingsoort", knownOn }, values: { soort: "svb", stroom: "pgb", bron: "SVB" } },
  // 01 closes in every step, apart from the month of its booking; in March nothing has come yet.
  ...[allocation(1, "01"), line({ on: 1, product: "01" }), booking("01", 120_00)],
  // 02 declares one hour less, at 5,00 more an hour.
  ...[allocation(2, "02"), line({ on: 2, product: "02", hours: 1, cents: 65_00 }), booking("02", 65_00)],
  // 03 declares an hour more than may be.
  ...[allocation(3, "03"), line({ on: 3, product: "03", hours: 3 }), booking("03", 180_00)],
  // 04 was refused once and came again.
  ...[
    allocation(4, "04"),
    refused,
    rejected(refused),
    line({ on: 4, product: "04", declaration: "D2" }),
    booking("04", 120_00),
  ],
  // 05 is on no allocation, 06 on one without a price, 07 on one of another product, 08 in another unit.
  ...[line({ on: 99, product: "05" }), booking("05", 120_00)],
  ...[allocation(6, "06", { leverancier: "98000009" }), line({ on: 6, product: "06" }), booking("06", 120_00)],
  ...[allocation(7, "07"), line({ on: 7, product: "08" }), booking("08", 120_00)],
  ...[allocation(9, "09"), line({ on: 9, product: "09", unit: "82" }), booking("09", 120_00)],
  // 10 waits for an answer, with a correction; 11 for its payment, and 12 for its booking.
  ...[allocation(10, "10"), line({ on: 10, product: "10", declaration: "D3" })],
  line({ on: 10, product: "10", declaration: "D3", hours: -1 }),
  ...[allocation(11, "11"), line({ on: 11, product: "11", declaration: "D4" }), booking("11", 120_00)],
  ...[allocation(12, "12"), line({ on: 12, product: "12", hours: 1, declaration: "D5" })],
  // 13 is booked on 14, 14 has ten euros too little besides; of 15 nobody knows, 16 is the care that clients buy themselves.
  ...[allocation(13, "13"), line({ on: 13, product: "13", declaration: "D6" })],
  ...[booking("17", 120_00), booking("15", 33_00), booking("16", 44_00, { soort: "svb" })],
  ...[allocation(14, "14"), line({ on: 14, product: "14", declaration: "D6" }), booking("14", 110_00)],
  // 18 is booked in March, though it was answered in February; 19 has a kind of booking in no list.
  ...[
    line({ on: 98, product: "18" }),
    booking("18", 120_00, { boekmaand: "2026-03" }),
    booking("19", 5_00, { soort: "iets", leverancier: "CRED-9" }),
  ],
  ...[answer("D1", 0), answer("D2", 120_00), answer("D4", 120_00), answer("D5", 60_00), answer("D6", 240_00)],
  ...[
    payment("P1", 120_00 + 65_00 + 180_00 + 120_00 * 5, "D1"),
    payment("P2", 119_00, "D2"),
    payment("P5", 60_00, "D5"),
  ],
  ...[payment("P6", 240_00, "D6"), payment("P7", 12_34)],
];

let found: TieOut;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-classes-"));
  const lake = await openLake(folder);
  await deliver(lake, "alles", rows);
  const reader = await lake.read({ asOf: "2026-03-31" });
  found = await tieOut(reader, { day: "2026-03-31", awaited: 0, bookedBy: "antwoord" });
  reader.close();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The classes of a product and month as `step/class: cents`. */
function of(product: string, month: string): Readonly<Record<string, number>> {
  const row = found.rows.find((one) => one.product === product && one.month === month);
  return Object.fromEntries((row?.differences ?? []).map((one) => [`${one.step}/${one.class}`, one.cents]));
}

const shifted = { "geboekt/in-andere-maand-geboekt": -120_00 };

describe("a difference between two stages", () => {
  test("is only the month of its booking where everything else closes", () => {
    expect(of("01", "2026-01")).toEqual(shifted);
    expect(of("01", "2026-02")).toEqual({
      "gedeclareerd/niet-gedeclareerd": -120_00,
      "geboekt/over-andere-zorgmaand": 120_00,
    });
    expect(of("01", "2026-03")).toEqual({ "gedeclareerd/nog-te-declareren": -120_00 });
  });

  test("of less at a higher price is volume and tariff apart, and more than allowed stands by itself", () => {
    expect(of("02", "2026-01")).toMatchObject({
      "gedeclareerd/ander-volume": -60_00,
      "gedeclareerd/ander-tarief": 5_00,
    });
    expect(of("03", "2026-01")).toMatchObject({ "gedeclareerd/boven-toewijzing": 60_00 });
    expect(of("03", "2026-01")).not.toHaveProperty("gedeclareerd/ander-volume");
  });

  test("of a refused line that came again is the refused line, in both steps", () => {
    expect(of("04", "2026-01")).toMatchObject({
      "gedeclareerd/afgekeurde-regels": 540_00,
      "goedgekeurd/afgekeurd": -540_00,
      "betaald/anders-betaald": -1_00,
      "geboekt/anders-betaald": 1_00,
    });
  });

  test("is named where the allocation is absent, has no price, is of another product or cannot be compared", () => {
    expect(of("05", "2026-01")).toMatchObject({ "gedeclareerd/zonder-toewijzing": 120_00 });
    expect(of("06", "2026-01")).toMatchObject({ "gedeclareerd/geen-prijs": 120_00 });
    expect(found.rows.find(({ product }) => product === "06")?.unpriced).toBe(1);
    expect(of("07", "2026-01")).toEqual({ "gedeclareerd/op-ander-toegewezen-product": -120_00 });
    expect(of("08", "2026-01")).toMatchObject({ "gedeclareerd/op-ander-toegewezen-product": 120_00 });
    expect(of("09", "2026-01")).toEqual(shifted);
  });

  test("waits for an answer, a payment or a booking, and a correction for its answer", () => {
    expect(of("10", "2026-01")).toEqual({
      "gedeclareerd/ander-volume": -60_00,
      "goedgekeurd/onbeantwoord": -120_00,
      "goedgekeurd/correctie-onbeantwoord": 60_00,
    });
    expect(of("11", "2026-01")).toEqual({
      ...{ "betaald/niet-betaald": -120_00, "geboekt/geboekt-niet-betaald": 120_00 },
      ...shifted,
    });
    expect(of("12", "2026-01")).toMatchObject({ "geboekt/betaald-niet-geboekt": -60_00 });
  });

  test("of a booking says what it is: on another product, in another month, without a declaration, another stream, or unexplained", () => {
    expect(of("13", "2026-02")).toMatchObject({ "geboekt/op-ander-product": -120_00 });
    expect(of("17", "2026-02")).toEqual({ "geboekt/op-ander-product": 120_00 });
    expect(of("14", "2026-02")).toMatchObject({ "geboekt/onverklaard": -10_00 });
    expect(of("15", "2026-02")).toEqual({ "geboekt/zonder-declaratie": 33_00 });
    expect(of("16", "2026-02")).toEqual({ "geboekt/stroom-pgb": 44_00 });
    expect(of("18", "2026-02")).toMatchObject({ "geboekt/in-andere-boekmaand": -120_00 });
    expect(of("18", "2026-03")).toEqual({ "geboekt/in-andere-boekmaand": 120_00 });
    expect(of("19", "2026-02")).toEqual({ "geboekt/stroom-onbekend": 5_00 });
  });

  test("of a payment without a declaration stands on a product that nobody knows, in the month of the payment", () => {
    expect(of("onbekend", "2026-02")).toEqual({
      "betaald/betaald-zonder-toekenning": 12_34,
      "geboekt/betaald-zonder-toekenning": -12_34,
    });
  });

  test("is of the classes that a reader is told of", () => {
    const told = new Set(steps.flatMap((step) => classesOf[step].map((name) => `${step}/${name}`)));
    for (const { differences } of found.rows)
      for (const one of differences) expect(told).toContain(`${one.step}/${one.class}`);
  });
});

describe("the ledger", () => {
  test("tells how much of it declarations explain, and from where the rest comes", () => {
    const ledger = (product: string) => found.ledger.filter((one) => one.product === product);
    expect(ledger("01")).toMatchObject([{ stream: "declaratie", cents: 120_00, explained: 120_00 }]);
    expect(ledger("14")).toMatchObject([{ stream: "declaratie", cents: 110_00, explained: 110_00 }]);
    expect(ledger("15")).toMatchObject([{ stream: "declaratie", cents: 33_00, explained: 0 }]);
    expect(ledger("16")).toMatchObject([{ stream: "pgb", cents: 44_00, explained: 0, source: "SVB" }]);
  });

  test("knows of each product its law, category and the funding of its contracts", () => {
    expect(found.products.find(({ product }) => product === "01")).toMatchObject({
      ...{ laws: ["wmo"], categories: ["01"], funding: "inspanning", inMessages: true },
    });
  });
});
