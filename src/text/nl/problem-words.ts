import type { StoredThing } from "../problem-text.ts";

/** Why a file or folder cannot be read. */
export const fileReasons: ReadonlyMap<string, string> = new Map([
  ["symbolic-link", "het is een koppeling naar een andere plaats"],
  ["not-a-file", "het is geen gewoon bestand"],
  ["not-a-folder", "het is geen map"],
  ["not-utf-8", "de tekst is niet opgeslagen als UTF-8"],
  ["too-many-files", "er staan te veel bestanden in de map"],
  ["no-permission", "het programma mag het niet openen"],
  ["gone", "het verdween tijdens het lezen"],
]);

/** What is wrong with a CSV text. */
export const csvReasons: ReadonlyMap<string, string> = new Map([
  ["empty", "het bestand is leeg"],
  ["too-many-cells", "deze regel heeft meer cellen dan de kopregel"],
  ["too-few-cells", "deze regel heeft minder cellen dan de kopregel"],
  ["cell-too-long", "een cel is te lang"],
  ["too-many-rows", "het bestand heeft te veel regels"],
  ["too-many-columns", "het bestand heeft te veel kolommen"],
  ["quote-not-closed", "een aanhalingsteken wordt niet gesloten"],
  ["invalid-closing-quote", "na een sluitend aanhalingsteken volgt nog tekst"],
  ["invalid-opening-quote", "midden in een cel begint een aanhalingsteken"],
  ["max-record-size", "een regel is te lang"],
]);

/** What is wrong with a YAML text. */
export const yamlReasons: ReadonlyMap<string, string> = new Map([
  ["alias", "een verwijzing met * mag niet"],
  ["anchor", "een naam met & mag niet"],
  ["tag", "een soort met ! mag niet"],
  ["key-no-word", "een sleutel moet een woord zijn"],
  ["key-refused", "deze sleutel mag niet"],
  ["bad-alias", "een verwijzing met * mag niet"],
  ["bad-dq-escape", "na een \\ staat een teken dat er niet mag staan"],
  ["bad-indent", "het inspringen klopt niet"],
  ["bad-scalar-start", "een tekst begint met een teken dat daar niet mag staan; zet haar tussen aanhalingstekens"],
  ["block-as-implicit-key", "een waarde van meer regels staat waar een sleutel hoort"],
  ["block-in-flow", "binnen haakjes staat een lijst met streepjes"],
  ["duplicate-key", "een sleutel staat er twee keer"],
  ["missing-char", "er ontbreekt een teken, zoals een dubbelepunt, haakje of aanhalingsteken"],
  ["multiline-implicit-key", "een sleutel loopt over meer regels; ontbreekt er een dubbelepunt?"],
  ["multiple-docs", "er staat meer dan één document in het bestand"],
  ["tab-as-indent", "de regel springt in met een tab in plaats van met spaties"],
  ["tag-resolve-failed", "een soort met ! mag niet"],
  ["unexpected-token", "hier staat iets wat er niet hoort"],
]);

/** What a field or a reference expects, where the program has an English name for it. */
export const expectedWords: ReadonlyMap<string, string> = new Map([
  ["string", "tekst"],
  ["text", "tekst"],
  ["number", "een getal, met een punt voor decimalen"],
  ["whole number", "een geheel getal vanaf 0"],
  ["int", "een geheel getal"],
  ["boolean", "true of false"],
  ["true or false", "true of false"],
  ["object", "een blok met namen en waarden"],
  ["array", "een lijst"],
  ["id", "een naam van kleine letters, cijfers en streepjes"],
  ["lines", "regels van het origineel, zoals L2512 of L2512-2526"],
  ["citation", "regels van het origineel, zoals L2512 of L2512-2526"],
  ["unit", "een eenheid, zoals money, percent, fte of count:cliënten"],
  ["period", "een periode, zoals 2018, 2018-Q3 of 2015..2018"],
  ["day", "een dag, zoals 2018-04-18"],
  ["invalid", "een andere waarde"],
  ["municipality-code", "de CBS-code van de gemeente, vier cijfers tussen aanhalingstekens"],
  ["whole-number", "een geheel getal vanaf 1"],
  ["retention-per", "person of row"],
  ["retention", "wat de uitleg van bewaartermijnen op deze plaats noemt"],
  ["date-form", "een vorm zoals dd-mm-jjjj"],
  ["mapping", "wat de uitleg van mappings op deze plaats noemt"],
]);

/** What a reference points at, with its article. */
export const referenceTargets: ReadonlyMap<string, string> = new Map([
  ["row", "een rij"],
  ["column", "een kolom"],
  ["cell", "een cel"],
  ["figure", "een cijfer"],
  ["table", "een tabel"],
  ["term", "een rij, cel of cijfer"],
  ["document", "een document"],
  ["entity", "een onderdeel van het dossier"],
  ["domains", "een domein"],
  ["definitions", "een definitie"],
  ["decisions", "een besluit"],
  ["budgets", "een begroting"],
  ["incomes", "een inkomstenbron"],
  ["forecasts", "een prognose"],
  ["measures", "een maatregel"],
  ["scenarios", "een scenario"],
  ["margins", "een marge"],
  ["reserves", "een reserve"],
  ["covers", "een dekking"],
  ["floors", "een wettelijk minimum"],
  ["worldviews", "een wereldbeeld"],
  ["choices", "een keuze"],
  ["variants", "een variant"],
  ["savings", "een besparing"],
  ["benchmarks", "een vergelijking"],
  ["causes", "een oorzaak"],
  ["risks", "een risico"],
  ["goals", "een doel"],
  ["indicators", "een indicator"],
  ["signals", "een signaal"],
  ["judgements", "een oordeel"],
  ["stories", "een verhaal"],
  ["trends", "een trend"],
  ["themes", "een thema"],
  ["projects", "een project"],
  ["pilots", "een pilot"],
  ["counts", "een telling"],
  ["surveys", "een enquête"],
  ["staffing", "een formatie"],
  ["questions", "een raadsvraag"],
  ["attention", "een aandachtspunt"],
  ["observations", "een waarneming"],
  ["recommendations", "een aanbeveling"],
  ["vintages", "een reeks standen"],
  ["voices", "een citaat"],
  ["events", "een gebeurtenis"],
  ["relations", "een verband"],
  ["explanations", "een verklaring"],
  ["remarks", "een opmerking"],
]);

/** What the store keeps, with its article. */
export const storedThings: Readonly<Record<StoredThing, string>> = {
  user: "Deze gebruiker",
  note: "Deze notitie",
  dossier: "Deze versie van het dossier",
  edit: "Deze tekst",
  "tie-out-explanation": "Deze verklaring",
  job: "Deze taak",
};

/** Why a link does not sign in. */
export const signInReasons = {
  unknown: "Deze link is niet bekend",
  used: "Deze link is al gebruikt",
  expired: "Deze link is verlopen",
  inactive: "Dit account is niet meer actief",
};
