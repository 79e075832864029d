import type { TableName } from "../../lake/canonical.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { askLake } from "./ask-lake.ts";

/** How new what the lake has of one kind of data is. */
export interface Freshness {
  /** A key of the catalogue: `data.kind.<id>`. */
  readonly kind: DataKind;
  /** The newest month or year that it speaks about, `2026-03` or `2026`. */
  readonly period: string;
  /** When the last of it came in. */
  readonly loadedAt: string;
  readonly rows: number;
  /** Whole months between the newest month and the one before `today`; absent where data come once a year. */
  readonly behind?: number;
}

/** The kinds of data of which it matters how new they are, in the order of the way of a euro. */
export const dataKinds = [
  "toewijzing",
  "levering",
  "declaratie",
  "antwoord",
  "betaling",
  "grootboek",
  "begroting",
  "tarief",
  "productieverantwoording",
  "afrekening",
  "pgb",
  "bijdrage",
  "uitkering",
  "reintegratie",
  "bijstand",
  "minima",
  "schuldhulp",
  "inwoner",
  "melding",
  "bezwaar",
  "enquete",
  "keten",
] as const;
export type DataKind = (typeof dataKinds)[number];

interface Kind {
  readonly table: TableName;
  /** An expression of the table that gives a day, a month or a year as text; later is larger. */
  readonly period: string;
  readonly isYearly?: true;
}

const day = (column: string): string => `substr(CAST(${column} AS VARCHAR), 1, 7)`;
const year = (column: string): string => `CAST(${column} AS VARCHAR)`;

const kinds: Readonly<Record<DataKind, Kind>> = {
  toewijzing: { table: "toewijzing", period: day("datumtoewijzing") },
  levering: { table: "levering_start", period: day("datumstart") },
  declaratie: { table: "declaratie", period: "maand" },
  antwoord: { table: "declaratieantwoord", period: day("datumantwoord") },
  betaling: { table: "betaling", period: day("betaaldatum") },
  grootboek: { table: "grootboekmutatie", period: "boekmaand" },
  begroting: { table: "begrotingregel", period: year("jaar"), isYearly: true },
  tarief: { table: "tarief", period: `substr(CAST(datumstart AS VARCHAR), 1, 4)`, isYearly: true },
  productieverantwoording: { table: "productieverantwoording", period: year("jaar"), isYearly: true },
  afrekening: { table: "regionale_afrekening", period: year("jaar"), isYearly: true },
  pgb: { table: "pgb_toekenning", period: day("coalesce(peildatum, datumstart)") },
  bijdrage: { table: "eigen_bijdrage", period: "maand" },
  uitkering: { table: "inkomensvoorziening", period: "maand" },
  reintegratie: { table: "reintegratie", period: day("datumstart") },
  bijstand: { table: "bijzondere_bijstand", period: day("datumtoekenning") },
  minima: { table: "minimaregeling", period: year("jaar"), isYearly: true },
  schuldhulp: { table: "schuldhulptraject", period: day("datumaanmelding") },
  inwoner: { table: "inwoner", period: day("peildatum"), isYearly: true },
  melding: { table: "melding", period: day("datummelding") },
  bezwaar: { table: "bezwaar", period: day("datumontvangst") },
  enquete: { table: "enqueteantwoord", period: year("jaar"), isYearly: true },
  keten: { table: "zorgtraject", period: day("coalesce(datumstart, datumtoewijzing, datumverzoek)") },
};

/** How new the data of a municipality are, of each kind that it has. `today` as `2026-04-15`. */
export async function freshnessOf(reader: LakeReader, gemeente: string, today: string): Promise<readonly Freshness[]> {
  const present = new Set(
    reader.snapshot.deliveries
      .filter((one) => one.gemeente === gemeente)
      .flatMap(({ parts }) => parts.map(({ table }) => table)),
  );
  const found: Freshness[] = [];
  for (const kind of dataKinds) {
    const { table, period, isYearly } = kinds[kind];
    if (!present.has(table)) continue;
    const sql = `SELECT max(${period}) AS period, CAST(max(loaded_at) AS VARCHAR) AS loaded, count(*) AS lines FROM ${table}_versies WHERE gemeente = ?`;
    const [row] = await askLake(reader, `versheid-${kind}`, sql, [gemeente]);
    if (typeof row?.["period"] !== "string") continue;
    found.push({
      kind,
      period: row["period"],
      loadedAt: String(row["loaded"]).replace(" ", "T"),
      rows: Number(row["lines"]),
      ...(isYearly === true ? {} : { behind: Math.max(0, monthsBetween(row["period"], today) - 1) }),
    });
  }
  return found;
}

function monthsBetween(from: string, to: string): number {
  const at = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return at(to) - at(from);
}
