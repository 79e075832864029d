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
  uitvoeringskost,
} from "./tables/finance.ts";
import {
  bijzondereBijstand,
  doelgroep,
  inkomensvoorziening,
  minimaregeling,
  reintegratie,
  schuldhulptraject,
} from "./tables/income.ts";
import { weggelaten } from "./tables/left-out.ts";
import { bericht, client, retour } from "./tables/message.ts";
import { boekingsoort, gemeenteproduct } from "./tables/product.ts";
import { bezwaar, enqueteantwoord, inwoner, melding, taaknorm, zorgtraject } from "./tables/resident.ts";
import { statistiek } from "./tables/statistics.ts";

/** Every table of the lake that questions may be asked about, by its name. */
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
  uitvoeringskost,
  gemeenteproduct,
  boekingsoort,
  tarief,
  eigen_bijdrage: eigenBijdrage,
  pgb_toekenning: pgb,
  inkomensvoorziening,
  reintegratie,
  bijzondere_bijstand: bijzondereBijstand,
  minimaregeling,
  doelgroep,
  schuldhulptraject,
  inwoner,
  gebied,
  melding,
  taaknorm,
  bezwaar,
  enqueteantwoord,
  zorgtraject,
  statistiek,
} as const;

/** Every table that has files: the others are for the lake itself. */
const storedTables = { ...canonicalTables, weggelaten } as const;

/** The name of a table of the lake. */
export type TableName = keyof typeof canonicalTables;

/** The name of a table that has files. */
export type StoredName = keyof typeof storedTables;

/** A row on its way into the lake: of which table, what it says, when that was known, and where it stood. */
export type LakeRow = {
  readonly [Name in StoredName]: {
    readonly table: Name;
    readonly values: RowOf<(typeof storedTables)[Name]>;
    /** The day of the message, booking or document, `2026-01-31`. */
    readonly knownOn: string;
    /** Line or row in the file that the delivery read last. */
    readonly line?: number;
    /** What the row belongs to, as a pseudonym: for tables whose rows may turn out to be left out. */
    readonly mark?: string;
  };
}[StoredName];

/** The definition of a table. */
export function tableOf(name: StoredName): TableDefinition {
  return storedTables[name];
}

/** Tells whether a word is the name of a table of the lake. */
export function isTableName(word: string): word is TableName {
  return Object.hasOwn(canonicalTables, word);
}

/** Tells whether a word is the name of a table that has files. */
export function isStoredName(word: string): word is StoredName {
  return Object.hasOwn(storedTables, word);
}
