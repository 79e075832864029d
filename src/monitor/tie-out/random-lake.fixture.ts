import type { LakeRow } from "../../lake/canonical.ts";

/** Whole numbers from 0 up to, not including, a bound: what a random municipality is drawn with. */
export type Draw = (below: number) => number;

/** What is sent and booked in a random municipality, with everything that can go wrong in it. */
export interface RandomLake {
  readonly rows: readonly LakeRow[];
  readonly lines: readonly DrawnLine[];
  readonly payments: readonly { readonly cents: number; readonly day: string }[];
  readonly bookings: readonly {
    readonly product: string;
    readonly month: string;
    readonly cents: number;
    readonly day: string;
  }[];
}

/** A line of a declaration: when it was sent and answered, and how. */
export interface DrawnLine {
  readonly product: string;
  readonly month: string;
  readonly cents: number;
  readonly sent: string;
  readonly answered?: string;
  readonly rejected: boolean;
}

const agbs = ["98000001", "98000002", "98000003"] as const;
const goods = [
  { wet: "wmo", productcategorie: "02", productcode: "02A01", product: "begeleiding" },
  { wet: "wmo", productcategorie: "07", productcode: "07A01", product: "dagbesteding" },
  // In no list of the municipality: then the category is its name.
  { wet: "jeugdwet", productcategorie: "45", productcode: "45A01", product: "45" },
] as const;
const shapes = [
  { omvang: 120, eenheid: "01", frequentie: "2" },
  { omvang: 3, eenheid: "04", frequentie: "2" },
  { omvang: 2, eenheid: "16", frequentie: "4" },
  { omvang: 1, eenheid: "82", frequentie: "2" },
  { omvang: 9000, eenheid: "01", frequentie: "6" },
  { omvang: 250_000, eenheid: "83", frequentie: "6" },
  { omvang: 2, eenheid: "14", frequentie: "1" },
  { budget: 400_000 },
  {},
] as const;

const monthText = (at: number): string => `2025-${String(1 + at).padStart(2, "0")}`;
const dayText = (month: number, day: number): string => `${monthText(month)}-${String(day).padStart(2, "0")}`;
function pick<T>(draw: Draw, list: readonly T[]): T {
  const found = list[draw(list.length)];
  if (found === undefined) throw new RangeError("nothing to draw from");
  return found;
}

/** Draws a municipality with six months of care. */
export function randomLake(draw: Draw): RandomLake {
  const allocations = Array.from({ length: 12 }, (_, at) => allocationRow(draw, at + 1));
  const declarations = Array.from({ length: 9 }, (_, at) => declarationRows(draw, at));
  const lines = declarations.flatMap((one) => one.lines);
  const bookings = bookingRows(draw, lines);
  const payments = declarations.flatMap((one) => one.payments);
  return {
    rows: [
      ...listRows(),
      ...allocations,
      ...declarations.flatMap((one) => one.rows),
      ...bookings.map(({ row }) => row),
    ],
    lines,
    payments,
    bookings,
  };
}

function listRows(): readonly LakeRow[] {
  const knownOn = "2025-01-01";
  return [
    {
      ...{ table: "gemeenteproduct", knownOn },
      values: { product: "begeleiding", wet: "wmo", productcategorie: "02", bekostiging: "inspanning" },
    },
    { ...{ table: "gemeenteproduct", knownOn }, values: { product: "dagbesteding", wet: "wmo", productcode: "07A01" } },
    { ...{ table: "boekingsoort", knownOn }, values: { soort: "factuur", stroom: "declaratie" } },
    { ...{ table: "boekingsoort", knownOn }, values: { soort: "subsidie", stroom: "subsidie", bron: "beschikking" } },
    ...goods.flatMap(({ product: _product, ...good }) =>
      agbs.slice(0, 2).flatMap((leverancier) =>
        ["04", "16", "82", "14"].map(
          (eenheid): LakeRow => ({
            ...{ table: "tarief", knownOn },
            values: {
              ...{ ...good, contract: `C-${eenheid}`, leverancier, eenheid, tarief: 6_137, bekostiging: "inspanning" },
              ...{ datumstart: "2025-01-01", datumeinde: "2025-12-31" },
            },
          }),
        ),
      ),
    ),
  ];
}

function allocationRow(draw: Draw, toewijzingnummer: number): LakeRow {
  const { product: _product, wet, ...codes } = pick(draw, goods);
  const begin = draw(6);
  const hasEnd = draw(4) > 0;
  return {
    table: "toewijzing",
    knownOn: dayText(begin, 1),
    values: {
      ...{ wet, toewijzingnummer, client: `c${draw(5)}`, leverancier: pick(draw, agbs), ...(draw(5) > 0 ? codes : {}) },
      ...{ datumtoewijzing: dayText(begin, 1), datumstarttoewijzing: dayText(begin, 1 + draw(28)), bericht: "T" },
      ...(hasEnd ? { datumeindetoewijzing: dayText(begin + 1 + draw(5), 1 + draw(28)) } : {}),
      ...pick(draw, shapes),
    },
  };
}

interface Declared {
  readonly rows: readonly LakeRow[];
  readonly lines: readonly DrawnLine[];
  readonly payments: RandomLake["payments"];
}

function declarationRows(draw: Draw, at: number): Declared {
  const month = 1 + draw(6);
  const { wet } = pick(draw, goods);
  const [leverancier, declaratienummer] = [pick(draw, agbs), `D${at}`];
  const sent = dayText(month, 1 + draw(15));
  const answered = draw(4) > 0 ? dayText(month, 16 + draw(12)) : undefined;
  const refusedWhole = draw(8) === 0;
  const drawn = Array.from({ length: 1 + draw(5) }, (_, nth) => {
    const good = pick(
      draw,
      goods.filter((one) => one.wet === wet),
    );
    const care = draw(month);
    const cents = (draw(4) === 0 ? -1 : 1) * draw(90_000);
    const rejected = answered !== undefined && !refusedWhole && draw(5) === 0;
    const values = {
      ...{ wet, leverancier, declaratienummer, referentienummer: `R${at}N${nth}`, client: `c${draw(5)}` },
      ...{ toewijzingnummer: 1 + draw(14), productcategorie: good.productcategorie, productcode: good.productcode },
      ...{ datumstart: dayText(care, 1), datumeinde: dayText(care, 28), bedrag: cents, bericht: "B" },
      ...{ omvang: (cents < 0 ? -1 : 1) * draw(300), eenheid: pick(draw, ["01", "04", "16", "82", "83"]) },
    };
    const line: DrawnLine = {
      ...{ product: good.product, month: monthText(care), cents, sent, rejected: rejected || refusedWhole },
      ...(answered === undefined ? {} : { answered }),
    };
    return { line, values, rejected };
  });
  const granted = drawn.reduce((sum, { line }) => sum + (line.rejected ? 0 : line.cents), 0);
  const paid =
    answered === undefined ? [] : paymentsOf(draw, { at, wet, leverancier, declaratienummer, granted, month });
  return {
    lines: drawn.map(({ line }) => line),
    payments: paid.map(({ cents, day }) => ({ cents, day })),
    rows: [
      ...drawn.map(({ values }): LakeRow => ({ table: "declaratieregel", knownOn: sent, values })),
      ...(answered === undefined
        ? []
        : [
            ...drawn.flatMap(({ values, rejected }): readonly LakeRow[] =>
              rejected
                ? [{ table: "declaratieregel_antwoord", knownOn: answered, values: { ...values, retourcodes: "9321" } }]
                : [],
            ),
            {
              ...{ table: "declaratieantwoord", knownOn: answered },
              values: {
                ...{ wet, leverancier, declaratienummer, ingediendbedrag: 0, bericht: "A", datumantwoord: answered },
                ...{
                  toegekendbedrag: refusedWhole ? 0 : granted,
                  retourcodes: refusedWhole ? "0001" : at % 2 === 0 ? "8001" : "0200",
                },
              },
            } satisfies LakeRow,
          ]),
      ...paid.map(({ row }) => row),
    ],
  };
}

interface Granted {
  readonly at: number;
  readonly wet: string;
  readonly leverancier: string;
  readonly declaratienummer: string;
  readonly granted: number;
  readonly month: number;
}

/** Paid in full, in two parts, too little, per product, for another declaration, or not at all. */
function paymentsOf(draw: Draw, { at, wet, leverancier, declaratienummer, granted, month }: Granted) {
  const kind = draw(7);
  const first = Math.floor(granted / 3);
  const amounts =
    kind < 3
      ? [granted]
      : kind === 3
        ? [first, granted - first]
        : kind === 4
          ? [granted - 1]
          : kind === 5
            ? [draw(5_000)]
            : [];
  return amounts.map((bedrag, nth) => {
    const day = dayText(month + 1, 5 + draw(20));
    const {
      product: _product,
      wet: _wet,
      ...codes
    } = pick(
      draw,
      goods.filter((one) => one.wet === wet),
    );
    const row: LakeRow = {
      ...{ table: "betaling", knownOn: day },
      values: {
        ...{ betaalnummer: `B${at}N${nth}`, betaaldatum: day, leverancier, bedrag },
        ...(kind === 4 ? {} : { wet }),
        ...(kind === 5 ? { maand: monthText(draw(6)), ...codes } : {}),
        ...(kind === 5 && draw(2) === 0 ? {} : { declaratienummer }),
      },
    };
    return { row, cents: bedrag, day };
  });
}

/** What was approved is booked in the month of its answer, mostly: sometimes elsewhere, otherwise, without a provider or not at all. */
function bookingRows(draw: Draw, lines: readonly DrawnLine[]) {
  const approved = lines.filter(({ rejected, answered }) => !rejected && answered !== undefined);
  const booked = approved.map(({ product, answered = "", cents }) => {
    const kind = draw(9);
    const month = kind === 1 ? monthText(8) : answered.slice(0, 7);
    return {
      ...{ product: kind === 2 ? "dagbesteding" : product, month, day: answered },
      ...{ cents: kind === 3 ? cents + 500 : cents, soort: kind === 4 ? "memoriaal" : "factuur", skip: kind === 5 },
      leverancier: kind === 6 ? "CRED-7" : pick(draw, agbs),
    };
  });
  const others = [
    {
      product: "wijkteams",
      month: "2025-03",
      day: "2025-03-05",
      cents: 1_000_000,
      soort: "subsidie",
      skip: false,
      leverancier: "",
    },
    {
      product: "begeleiding",
      month: "2025-04",
      day: "2025-04-05",
      cents: 7_777,
      soort: "factuur",
      skip: false,
      leverancier: agbs[2],
    },
  ];
  return [...booked, ...others]
    .filter(({ skip }) => !skip)
    .map(({ product, month, day, cents, soort, leverancier }, at) => ({
      ...{ product, month, day, cents },
      row: {
        ...{ table: "grootboekmutatie", knownOn: day },
        values: {
          ...{
            boekstuk: `M${at}`,
            boekregel: "1",
            boekdatum: day,
            boekmaand: month,
            grootboekrekening: "43000",
            product,
          },
          ...{ batenlasten: "lasten", bedrag: cents, soort, ...(leverancier === "" ? {} : { leverancier }) },
        },
      } satisfies LakeRow,
    }));
}
