import type { Law } from "../figure/law.ts";

/** Age groups in which the need for care differs: from this age up to the next. */
export const ageGroups = [0, 4, 12, 18, 23, 45, 65, 75, 85] as const;

/** Starts a year per 1,000 inhabitants of each of the age groups. */
export type StartsByAge = readonly [number, number, number, number, number, number, number, number, number];

/** A product that the municipality buys per client; the codes are its own, as the standard allows (IV075). */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly law: Law & ("wmo" | "jeugdwet");
  readonly category: string;
  readonly code: string;
  /** The code that the same product has from the contract year in which everything is bought anew. */
  readonly laterCode: string;
  /** WJ756: 01 minute, 04 hour, 14 day and night, 16 half-day, 82 piece (output), 83 euro, 84 piece (effort). */
  readonly unit: "01" | "04" | "14" | "16" | "82" | "83" | "84";
  /** WMO757: 2 a week, 4 a month, 6 over the whole allocation. */
  readonly frequency: "2" | "4" | "6";
  /** Lowest and highest allocated volume in that unit and frequency; for unit 83 in eurocents. */
  readonly volume: readonly [number, number];
  /** Eurocents: for minutes of an hour, otherwise of one unit; 0 for unit 83, which has no tariff. */
  readonly tariff: number;
  /** Months for which it is allocated at a time. */
  readonly term: number;
  /** Mean number of months that a client keeps it. */
  readonly stay: number;
  readonly starts: StartsByAge;
  /** Mean days on a waiting list after the allocation has begun. */
  readonly wait: number;
  /** Change of the inflow a year, 0.02 is 2 % more. */
  readonly trend: number;
  /** Share of the clients who buy the care themselves, from a personal budget (pgb). */
  readonly pgb: number;
  readonly taakveld: string;
  /** The share in which a client gets this beside another product, and which. */
  readonly beside?: { readonly product: string; readonly share: number };
}

type Row = Omit<Product, "law" | "title" | "id">;

function wmo(id: string, title: string, row: Row): Product {
  return { id, title, law: "wmo", ...row };
}

function jeugd(id: string, title: string, row: Row): Product {
  return { id, title, law: "jeugdwet", ...row };
}

/** The products, with numbers of use near those of the published files: docs/reference/synthetic-municipality.md names each. */
export const products: readonly Product[] = [
  wmo("hulp-bij-het-huishouden", "Hulp bij het huishouden", {
    ...{ category: "01", code: "01S10", laterCode: "01S20", unit: "01", frequency: "2", volume: [90, 240] },
    ...{ tariff: 32_50, term: 24, stay: 42, wait: 25, trend: 0.02, pgb: 0.06, taakveld: "6.71a" },
    starts: [0, 0, 0, 0.3, 0.9, 5, 19, 68, 150],
  }),
  wmo("begeleiding-individueel", "Begeleiding individueel", {
    ...{ category: "02", code: "02S10", laterCode: "02S20", unit: "04", frequency: "2", volume: [2, 8] },
    ...{ tariff: 64_80, term: 12, stay: 20, wait: 20, trend: 0.04, pgb: 0.1, taakveld: "6.71b" },
    starts: [0, 0, 0, 12, 6.5, 5, 5, 8, 10],
  }),
  wmo("dagbesteding", "Dagbesteding", {
    ...{ category: "07", code: "07S10", laterCode: "07S20", unit: "16", frequency: "2", volume: [2, 8] },
    ...{ tariff: 41_60, term: 24, stay: 22, wait: 14, trend: 0.02, pgb: 0.05, taakveld: "6.71c" },
    starts: [0, 0, 0, 2.5, 1.5, 2, 4.5, 13, 22],
  }),
  wmo("vervoer-dagbesteding", "Vervoer naar dagbesteding", {
    ...{ category: "08", code: "08S10", laterCode: "08S20", unit: "84", frequency: "2", volume: [2, 8] },
    ...{ tariff: 12_40, term: 24, stay: 22, wait: 0, trend: 0, pgb: 0, taakveld: "6.71c" },
    starts: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    beside: { product: "dagbesteding", share: 0.45 },
  }),
  wmo("kortdurend-verblijf", "Kortdurend verblijf", {
    ...{ category: "04", code: "04S10", laterCode: "04S20", unit: "14", frequency: "4", volume: [2, 6] },
    ...{ tariff: 148_00, term: 12, stay: 18, wait: 30, trend: 0, pgb: 0.1, taakveld: "6.71d" },
    starts: [0, 0, 0, 0.6, 0.3, 0.3, 0.6, 1.8, 2.4],
  }),
  wmo("hulpmiddelen", "Rolstoelen en vervoersvoorzieningen (huur)", {
    ...{ category: "12", code: "12S10", laterCode: "12S20", unit: "82", frequency: "4", volume: [1, 1] },
    ...{ tariff: 47_20, term: 60, stay: 48, wait: 21, trend: 0.02, pgb: 0.02, taakveld: "6.6" },
    starts: [1, 2, 2, 1, 1.8, 4.5, 11, 32, 60],
  }),
  wmo("beschermd-wonen", "Beschermd wonen", {
    ...{ category: "15", code: "15S10", laterCode: "15S20", unit: "14", frequency: "2", volume: [7, 7] },
    ...{ tariff: 127_00, term: 24, stay: 34, wait: 90, trend: -0.03, pgb: 0.04, taakveld: "6.81a" },
    starts: [0, 0, 0, 2, 0.8, 0.5, 0.1, 0, 0],
  }),
  jeugd("jeugdhulp-ambulant", "Jeugdhulp ambulant", {
    ...{ category: "45", code: "45S10", laterCode: "45S20", unit: "04", frequency: "2", volume: [2, 7] },
    ...{ tariff: 94_20, term: 9, stay: 11, wait: 30, trend: 0.04, pgb: 0.08, taakveld: "6.72a" },
    starts: [7, 24, 29, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("jeugd-ggz", "Jeugd-ggz", {
    ...{ category: "54", code: "54S10", laterCode: "54S20", unit: "01", frequency: "6", volume: [1500, 7200] },
    ...{ tariff: 118_80, term: 12, stay: 10, wait: 70, trend: 0.03, pgb: 0, taakveld: "6.72b" },
    starts: [2, 25, 38, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("dagbehandeling", "Dagbehandeling jeugd", {
    ...{ category: "41", code: "41S10", laterCode: "41S20", unit: "16", frequency: "2", volume: [3, 8] },
    ...{ tariff: 78_50, term: 12, stay: 12, wait: 25, trend: 0.01, pgb: 0, taakveld: "6.72c" },
    starts: [6, 3, 1, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("vervoer-jeugd", "Vervoer naar dagbehandeling", {
    ...{ category: "42", code: "42S10", laterCode: "42S20", unit: "84", frequency: "2", volume: [3, 8] },
    ...{ tariff: 21_80, term: 12, stay: 12, wait: 0, trend: 0, pgb: 0, taakveld: "6.72c" },
    starts: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    beside: { product: "dagbehandeling", share: 0.5 },
  }),
  jeugd("pleegzorg", "Pleegzorg", {
    ...{ category: "44", code: "44S10", laterCode: "44S20", unit: "14", frequency: "2", volume: [7, 7] },
    ...{ tariff: 54_30, term: 24, stay: 36, wait: 20, trend: 0, pgb: 0, taakveld: "6.82a" },
    starts: [1.5, 1.2, 1.2, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("verblijf-met-behandeling", "Verblijf met behandeling", {
    ...{ category: "43", code: "43S10", laterCode: "43S20", unit: "14", frequency: "2", volume: [7, 7] },
    ...{ tariff: 318_00, term: 9, stay: 9, wait: 35, trend: 0.01, pgb: 0, taakveld: "6.82b" },
    starts: [0.3, 1.8, 7, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("dyslexiezorg", "Dyslexiezorg (traject)", {
    ...{ category: "50", code: "50S10", laterCode: "50S20", unit: "83", frequency: "6", volume: [3_400_00, 4_900_00] },
    ...{ tariff: 0, term: 18, stay: 14, wait: 15, trend: 0.02, pgb: 0, taakveld: "6.72d" },
    starts: [0, 9, 0.5, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("crisishulp", "Crisishulp", {
    ...{ category: "46", code: "46S10", laterCode: "46S20", unit: "14", frequency: "2", volume: [7, 7] },
    ...{ tariff: 265_00, term: 2, stay: 1, wait: 0, trend: 0, pgb: 0, taakveld: "6.82b" },
    starts: [0.2, 0.6, 2, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("jeugdbescherming", "Jeugdbescherming", {
    ...{ category: "48", code: "48S10", laterCode: "48S20", unit: "82", frequency: "4", volume: [1, 1] },
    ...{ tariff: 1_024_00, term: 12, stay: 18, wait: 12, trend: -0.02, pgb: 0, taakveld: "6.82c" },
    starts: [5, 5, 5, 0, 0, 0, 0, 0, 0],
  }),
  jeugd("jeugdreclassering", "Jeugdreclassering", {
    ...{ category: "47", code: "47S10", laterCode: "47S20", unit: "82", frequency: "4", volume: [1, 1] },
    ...{ tariff: 842_00, term: 12, stay: 11, wait: 5, trend: -0.02, pgb: 0, taakveld: "6.82c" },
    starts: [0, 0, 2.5, 0, 0, 0, 0, 0, 0],
  }),
];

/** The age group of an age in whole years. */
export function ageGroupOf(age: number): number {
  let group = ageGroups.length - 1;
  while (group > 0 && age < (ageGroups[group] ?? 0)) group -= 1;
  return group;
}

/** The place of a product in {@link products}. Throws RangeError for an id that is none. */
export function productIndex(id: string): number {
  const at = products.findIndex((product) => product.id === id);
  if (at === -1) throw new RangeError(`no product ${id}`);
  return at;
}
