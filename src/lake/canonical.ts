import type { RowOf, TableDefinition } from "./table.ts";
import { antwoord, toewijzing, verzoekOmToewijzing, verzoekOmWijziging } from "./tables/allocation.ts";
import { gebied } from "./tables/area.ts";
import { eigenBijdrage, pgb, tarief } from "./tables/contract.ts";
import { declaratie, declaratieantwoord, declaratieregel, declaratieregelAntwoord } from "./tables/declaration.ts";
import { leveringStart, leveringStop } from "./tables/delivery-of-care.ts";
import {
  begrotingregel,
  betaling,
  grootboekmutatie,
  productieverantwoording,
  regionaleAfrekening,
} from "./tables/finance.ts";
import { bijzondereBijstand, inkomensvoorziening, minimaregeling, schuldhulptraject } from "./tables/income.ts";
import { bericht, client, retour } from "./tables/message.ts";
import { boekingsoort, gemeenteproduct } from "./tables/product.ts";
import { bezwaar, enqueteantwoord, inwoner, melding, zorgtraject } from "./tables/resident.ts";
import { statistiek } from "./tables/statistics.ts";

/** Every table of the lake, by its name. */
export const canonicalTables = {
  bericht,
  client,
  toewijzing,
  verzoek_om_toewijzing: verzoekOmToewijzing,
  verzoek_om_wijziging: verzoekOmWijziging,
  antwoord,
  levering_start: leveringStart,
  levering_stop: leveringStop,
  declaratie,
  declaratieregel,
  declaratieantwoord,
  declaratieregel_antwoord: declaratieregelAntwoord,
  retour,
  grootboekmutatie,
  begrotingregel,
  betaling,
  productieverantwoording,
  regionale_afrekening: regionaleAfrekening,
  gemeenteproduct,
  boekingsoort,
  tarief,
  eigen_bijdrage: eigenBijdrage,
  pgb_toekenning: pgb,
  inkomensvoorziening,
  bijzondere_bijstand: bijzondereBijstand,
  minimaregeling,
  schuldhulptraject,
  inwoner,
  gebied,
  melding,
  bezwaar,
  enqueteantwoord,
  zorgtraject,
  statistiek,
} as const;

/** The name of a table of the lake. */
export type TableName = keyof typeof canonicalTables;

/** A row on its way into the lake: of which table, what it says, when that was known, and where it stood. */
export type LakeRow = {
  readonly [Name in TableName]: {
    readonly table: Name;
    readonly values: RowOf<(typeof canonicalTables)[Name]>;
    /** The day of the message, booking or document, `2026-01-31`. */
    readonly knownOn: string;
    /** Line or row in the file that the delivery read last. */
    readonly line?: number;
  };
}[TableName];

/** The definition of a table. */
export function tableOf(name: TableName): TableDefinition {
  return canonicalTables[name];
}

/** Tells whether a word is the name of a table of the lake. */
export function isTableName(word: string): word is TableName {
  return Object.hasOwn(canonicalTables, word);
}
