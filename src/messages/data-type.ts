import type { CodeListName } from "./code-list.ts";

/**
 * What a value may be. A `personal` value can point at a person (a name, an address, a BSN, free text): it is never
 * repeated in a remark, a log or an answer.
 */
export type DataType = TextType | IntegerType | DateType | TimeType | CodeType;

interface Common {
  /** The name in the standard, without its prefix LDT. */
  readonly name: string;
  readonly personal: boolean;
}

export interface TextType extends Common {
  readonly kind: "text";
  /** In characters; absent means: as long as one likes. */
  readonly longest?: number;
  /** What the whole value must match; the remark of a value that does not is about this shape. */
  readonly shape: Shape;
}

/** The shapes that texts of the standard have. `any` is one character or more, `filled` more than white space. */
export type Shape =
  | "any"
  | "filled"
  | "bsn"
  | "agb"
  | "municipality"
  | "digits"
  | "initials"
  | "version"
  | "alphanumeric";

export interface IntegerType extends Common {
  readonly kind: "integer";
  /** The least is always 0. */
  readonly most: number;
}

/** A day as `yyyy-mm-dd`, without time zone. */
export interface DateType extends Common {
  readonly kind: "date";
}

/** A time as `hh:mm:ss`, without time zone. */
export interface TimeType extends Common {
  readonly kind: "time";
}

/** A code of the list with the same name; which codes it has can differ by law. */
export interface CodeType extends Common {
  readonly kind: "code";
  readonly name: CodeListName;
}

/** Patterns of the shapes; the 11-test of a BSN is a rule (CS002), not a shape. */
export const shapes: Readonly<Record<Shape, RegExp>> = {
  any: /^[\s\S]+$/,
  filled: /\S/,
  bsn: /^[0-9]{9}$/,
  agb: /^[0-9]{8}$/,
  municipality: /^[0-9]{4}$/,
  digits: /^[0-9]+$/,
  initials: /^[a-zA-ZÀ-ỳ]+$/,
  version: /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/,
  alphanumeric: /^[a-zA-Z0-9]+$/,
};

function text(name: string, shape: Shape, longest?: number): TextType {
  return { kind: "text", name, personal: false, shape, ...(longest === undefined ? {} : { longest }) };
}

function integer(name: string, most: number): IntegerType {
  return { kind: "integer", name, personal: false, most };
}

function code(name: CodeListName): CodeType {
  return { kind: "code", name, personal: false };
}

function personal<T extends DataType>(type: T): T {
  return { ...type, personal: true };
}

/**
 * The types of release 3.2, the same for both laws; code lists may differ. Source: base schema of iWmo and iJw 3.2.
 * The keys are the names of the standard.
 */
export const dataTypes = {
  AanduidingWoonadres: personal(code("AanduidingWoonadres")),
  AdresSoort: code("AdresSoort"),
  AgbCode: text("AgbCode", "agb", 8),
  Bedrag: integer("Bedrag", 99_999_999),
  BerichtCode: text("BerichtCode", "digits", 3),
  BerichtSubversie: integer("BerichtSubversie", 99),
  BerichtVersie: integer("BerichtVersie", 99),
  Budget: integer("Budget", 99_999_999),
  BurgerServicenummer: personal(text("BurgerServicenummer", "bsn", 9)),
  Commentaar: personal(text("Commentaar", "filled")),
  Communicatievorm: code("Communicatievorm"),
  Datum: { kind: "date", name: "Datum", personal: false },
  DatumGebruik: code("DatumGebruik"),
  DebetCredit: code("DebetCredit"),
  Eenheid: code("Eenheid"),
  Emailadres: personal(text("Emailadres", "filled", 80)),
  Frequentie: code("Frequentie"),
  Gemeente: text("Gemeente", "municipality"),
  Geslacht: code("Geslacht"),
  Huisletter: personal(text("Huisletter", "filled", 1)),
  Huisnummer: personal(integer("Huisnummer", 99_999)),
  HuisnummerToevoeging: personal(text("HuisnummerToevoeging", "filled", 4)),
  IdentificatieBericht: text("IdentificatieBericht", "filled", 12),
  IdentificatieDeclaratie: text("IdentificatieDeclaratie", "any", 12),
  JaNee: code("JaNee"),
  JuridischeStatus: personal(code("JuridischeStatus")),
  LandCode: personal(code("LandCode")),
  Landnummer: personal(text("Landnummer", "filled", 4)),
  Naam: personal(text("Naam", "filled", 200)),
  NaamGebruik: code("NaamGebruik"),
  NaamVerwijzer: personal(text("NaamVerwijzer", "filled", 64)),
  Nummer: integer("Nummer", 999_999_999),
  Organisatienaam: personal(text("Organisatienaam", "filled", 35)),
  Persoonsid: personal(text("Persoonsid", "filled", 20)),
  Plaatsnaam: personal(text("Plaatsnaam", "filled", 80)),
  Postcode: personal(text("Postcode", "filled", 8)),
  ProductCategorie: code("ProductCategorie"),
  ProductCode: text("ProductCode", "filled", 5),
  RedenAfwijzingVerzoek: code("RedenAfwijzingVerzoek"),
  RedenBeeindiging: code("RedenBeeindiging"),
  RedenVerzoek: code("RedenVerzoek"),
  RedenWijziging: code("RedenWijziging"),
  Referentie: text("Referentie", "filled", 36),
  ReferentieNummer: text("ReferentieNummer", "any", 20),
  RelatieVolgorde: integer("RelatieVolgorde", 99),
  RetourCode: code("RetourCode"),
  SoortRelatie: code("SoortRelatie"),
  StatusAanlevering: code("StatusAanlevering"),
  Straatnaam: personal(text("Straatnaam", "filled", 24)),
  Taal: personal(text("Taal", "filled", 25)),
  Telefoonnummer: personal(text("Telefoonnummer", "digits", 15)),
  Tijd: { kind: "time", name: "Tijd", personal: false },
  TotaalBedrag: integer("TotaalBedrag", 999_999_999_999),
  TypeVerwijzer: code("TypeVerwijzer"),
  Versie: text("Versie", "version"),
  VerzoekAntwoord: code("VerzoekAntwoord"),
  Volume: integer("Volume", 99_999_999),
  Voorletters: personal(text("Voorletters", "initials", 6)),
  Voorvoegsel: personal(text("Voorvoegsel", "filled", 10)),
  WettelijkeVertegenwoordiging: code("WettelijkeVertegenwoordiging"),
} as const satisfies Readonly<Record<string, DataType>>;

/** The number of a declaration, which in a 323 has letters and digits only. */
export const declarationNumber: TextType = { ...dataTypes.IdentificatieDeclaratie, shape: "alphanumeric" };

/** The day on which a person was born: a date that points at that person. */
export const birthDate: DateType = { ...dataTypes.Datum, personal: true };
