import { dayNumber, monthOf } from "./day-number.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "./message-record.ts";
import { amountFits } from "./price.ts";

/** A rule about one line of a message, which can be judged by that line and what stands around it. */
export interface LineRule<Id extends string = string> {
  readonly rule: Id;
  /** The classes that it is about. */
  readonly lines: readonly string[];
  /** The element that it is about, from the line. */
  readonly element: string;
  /** A line that does not keep it is refused, or taken in with a remark. */
  readonly otherwise: "refuse" | "remark";
  readonly holds: (line: MessageRecord) => boolean;
}

const allocating = ["ToegewezenProduct", "AangevraagdProduct", "NieuwProduct"] as const;
const asking = [...allocating, "TeWijzigenProduct"] as const;
const declared = ["Prestatie"] as const;

const has = (fields: Fields, name: string) => fields[name] !== undefined;
const code = ({ fields }: MessageRecord) => textOf(classOf(fields, "Product"), "Code");
const frequency = ({ fields }: MessageRecord) => textOf(classOf(fields, "Omvang"), "Frequentie");
const end = ({ fields }: MessageRecord) => textOf(fields, "Einddatum") ?? textOf(fields, "ToewijzingEinddatum");
const begin = ({ fields }: MessageRecord) =>
  textOf(fields, "Ingangsdatum") ?? textOf(fields, "ToewijzingIngangsdatum") ?? textOf(fields, "GewensteIngangsdatum");
/** The rules of effort and frequency hold since 2021; before that volumes were told otherwise. */
const isSince2021 = (line: MessageRecord) => (end(line) ?? "9999-12-31") > "2020-12-31";
const noVolumeWithoutCode = (line: MessageRecord) =>
  code(line) !== undefined || !isSince2021(line) || !has(line.fields, "Omvang");
const periodOf = ({ fields }: MessageRecord) => classOf(fields, "ProductPeriode");
const amountOf = ({ fields }: MessageRecord) => classOf(fields, "IngediendBedrag");
const isCredit = (line: MessageRecord) => textOf(amountOf(line), "DebetCredit") === "C";
const unitOf = ({ fields }: MessageRecord) => textOf(fields, "Eenheid");
const referrer = ({ fields }: MessageRecord) => classOf(fields, "Verwijzer");
const isCareReferrer = (line: MessageRecord) => ["02", "03", "04", "05"].includes(textOf(referrer(line), "Type") ?? "");

function rule<const Id extends string>(
  id: Id,
  lines: readonly string[],
  element: string,
  holds: LineRule["holds"],
  otherwise: LineRule["otherwise"] = "refuse",
): LineRule<Id> {
  return { rule: id, lines, element, otherwise, holds };
}

/** The years after the end of a period in which it may still be declared (OP354, TR335). */
const fiveYears = 5;

/**
 * Conditions (CD), constraints (CS) and rules (TR) of release 3.2 that one line can break. Source: conditions and
 * constraints per element of iWmo and iJw 3.2, and the technical rules named.
 */
export const lineRules = [
  rule("CD041", allocating, "Omvang", (line) => code(line) === undefined || has(line.fields, "Omvang")),
  rule(
    "CD043",
    ["AangevraagdProduct"],
    "BeschikkingIngangsdatum",
    ({ fields }) => has(fields, "BeschikkingNummer") === has(fields, "BeschikkingIngangsdatum"),
  ),
  rule(
    "CD060",
    declared,
    "ProductReferentie/VorigReferentieNummer",
    (line) =>
      isCredit(line) === (textOf(classOf(line.fields, "ProductReferentie"), "VorigReferentieNummer") !== undefined),
  ),
  rule("CD066", ["AangevraagdProduct"], "Verwijzer/Naam", (line) => {
    const by = referrer(line) ?? {};
    return !isCareReferrer(line) || !has(by, "ZorgverlenerCode") || !has(by, "Naam");
  }),
  rule("CD067", ["AangevraagdProduct"], "Verwijzer/Naam", (line) => {
    const by = referrer(line) ?? {};
    return !isCareReferrer(line) || has(by, "ZorgverlenerCode") || has(by, "Naam");
  }),
  rule(
    "CD068",
    ["AangevraagdProduct"],
    "Verwijzer/ZorgverlenerCode",
    (line) => isCareReferrer(line) || !has(referrer(line) ?? {}, "ZorgverlenerCode"),
  ),
  rule("CD075", asking, "Einddatum", (line) => !has(line.fields, "Budget") || end(line) !== undefined),
  rule("CD076", asking, "Einddatum", (line) => frequency(line) !== "2" || end(line) !== undefined),
  rule("CD077", asking, "Omvang", ({ fields }) => !has(fields, "Budget") || !has(fields, "Omvang")),
  rule("CD078", asking, "Budget", ({ fields }) => !has(fields, "Omvang") || !has(fields, "Budget")),
  rule("CD079", allocating, "Product", ({ fields }) => has(fields, "Budget") || has(fields, "Product")),
  rule("CD080", ["ToegewezenProduct"], "Omvang", noVolumeWithoutCode),
  rule(
    "CD085",
    ["Antwoord"],
    "RedenAfwijzingVerzoek",
    ({ fields }) => textOf(fields, "VerzoekAntwoord") !== "1" || has(fields, "RedenAfwijzingVerzoek"),
  ),
  rule(
    "CD086",
    ["Antwoord"],
    "RedenAfwijzingVerzoek",
    ({ fields }) => textOf(fields, "VerzoekAntwoord") !== "2" || !has(fields, "RedenAfwijzingVerzoek"),
  ),
  rule("CD087", declared, "ProductTarief", (line) => (unitOf(line) === "83") !== has(line.fields, "ProductTarief")),
  rule("CD095", ["AangevraagdProduct"], "Omvang", noVolumeWithoutCode),
  rule("CD096", ["NieuwProduct"], "Omvang", noVolumeWithoutCode),
  rule("CS003", asking, "Einddatum", (line) => {
    const [first, last] = [begin(line), end(line)];
    return first === undefined || last === undefined || last >= first;
  }),
  rule("CS058", ["StartProduct", "StopProduct"], "StatusAanlevering", ({ fields }) =>
    ["1", "3"].includes(textOf(fields, "StatusAanlevering") ?? ""),
  ),
  rule("CS100", declared, "ProductPeriode", (line) => (textOf(periodOf(line), "Begindatum") ?? "") >= "2021-01-01"),
  rule(
    "CS325",
    declared,
    "IngediendBedrag/DebetCredit",
    (line) => numberOf(amountOf(line), "Bedrag") !== 0 || !isCredit(line),
  ),
  rule(
    "CS335",
    ["ToegewezenProduct"],
    "RedenWijziging",
    (line) => textOf(line.fields, "RedenWijziging") !== "13" || begin(line) === end(line),
  ),
  rule("CS336", ["ToegewezenProduct"], "RedenWijziging", ({ fields }) => textOf(fields, "RedenWijziging") !== "01"),
  rule("CS337", declared, "ProductPeriode/Einddatum", (line) => {
    const [first = "", last = ""] = [textOf(periodOf(line), "Begindatum"), textOf(periodOf(line), "Einddatum")];
    return first.slice(0, 7) === last.slice(0, 7) && first <= last;
  }),
  rule("CS338", ["ToegewezenProduct", "NieuwProduct", "TeWijzigenProduct"], "Omvang/Frequentie", notPerDay),
  rule(
    "CS339",
    declared,
    "IngediendBedrag/Bedrag",
    (line) => unitOf(line) !== "83" || numberOf(amountOf(line), "Bedrag") === numberOf(line.fields, "GeleverdVolume"),
  ),
  rule("CS343", ["AangevraagdProduct"], "Omvang/Frequentie", notPerDay),
  rule(
    "TR319",
    declared,
    "ProductPeriode",
    (line) => {
      const month = textOf(classOf(line.body, "DeclaratiePeriode"), "Einddatum");
      return month === undefined || (textOf(periodOf(line), "Einddatum") ?? "") <= month;
    },
    "remark",
  ),
  rule("TR335", declared, "ProductPeriode/Einddatum", isWithinFiveYears, "remark"),
  rule(
    "TR346",
    declared,
    "IngediendBedrag/Bedrag",
    (line) => {
      const price = numberOf(line.fields, "ProductTarief");
      if (price === undefined) return true;
      const [volume, amount] = [numberOf(line.fields, "GeleverdVolume") ?? 0, numberOf(amountOf(line), "Bedrag") ?? 0];
      return amountFits({ volume, amount, price, unit: unitOf(line) ?? "" });
    },
    "remark",
  ),
] as const satisfies readonly LineRule[];

function notPerDay(line: MessageRecord): boolean {
  const unit = textOf(classOf(line.fields, "Omvang"), "Eenheid") ?? "";
  return !["14", "16", "83", "84"].includes(unit) || !isSince2021(line) || frequency(line) !== "1";
}

function isWithinFiveYears(line: MessageRecord): boolean {
  const said = textOf(line.body, "DeclaratieDagtekening");
  const last = textOf(periodOf(line), "Einddatum");
  if (said === undefined || last === undefined) return true;
  const limit = `${Number(last.slice(0, 4)) + fiveYears}${last.slice(4)}`;
  // 29 February has no day five years later: the first of March then.
  return dayNumber(said) <= dayNumber(limit);
}

/** Whether a period is exactly one calendar month (CS340). */
export function isWholeMonth(period: Fields | undefined): boolean {
  const [first = "", last = ""] = [textOf(period, "Begindatum"), textOf(period, "Einddatum")];
  const month = monthOf(first);
  return first === month.first && last === month.last;
}
