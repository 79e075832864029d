import type { LakeRow } from "../../lake/canonical.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "../../messages/message-record.ts";
import { answerRow, changeRow, requestRow } from "./request-rows.ts";
import { given, type RowMaker } from "./row-maker.ts";

/** The rows of one line of a message; the place of the line in its message breaks ties. */
export function rowsOf(record: MessageRecord, position: number, maker: RowMaker): readonly LakeRow[] {
  switch (record.message.number) {
    case "301":
      return [allocationRow(record, maker)];
    case "305":
      return [startRow(record, position, maker)];
    case "307":
      return [stopRow(record, position, maker)];
    case "315":
      return [requestRow(record, maker)];
    case "317":
      return [changeRow(record, position, maker)];
    case "319":
      return [answerRow(record, maker)];
    case "323":
      return [lineRow("declaratieregel", record, maker)];
    case "325":
      return [lineRow("declaratieregel_antwoord", record, maker)];
    case "302":
    case "306":
    case "308":
    case "316":
    case "318":
    case "320":
      return [];
  }
}

function allocationRow(record: MessageRecord, maker: RowMaker): LakeRow {
  const { fields } = record;
  const extent = classOf(fields, "Omvang");
  return maker.row(record, "toewijzing", {
    ...maker.care(record),
    toewijzingnummer: numberOf(fields, "ToewijzingNummer") ?? 0,
    ...given("referentieaanbieder", maker.safe(textOf(fields, "ReferentieAanbieder"))),
    datumtoewijzing: textOf(fields, "Toewijzingsdatum") ?? "",
    ...given("tijdtoewijzing", textOf(fields, "Toewijzingstijd")),
    datumstarttoewijzing: textOf(fields, "Ingangsdatum") ?? "",
    ...given("datumeindetoewijzing", textOf(fields, "Einddatum")),
    ...given("redenwijziging", textOf(fields, "RedenWijziging")),
    ...given("omvang", numberOf(extent, "Volume")),
    ...given("eenheid", textOf(extent, "Eenheid")),
    ...given("frequentie", textOf(extent, "Frequentie")),
    ...given("budget", numberOf(fields, "Budget")),
  });
}

/** What a start and a stop say alike. Of one day a withdrawal goes before what takes its place (COD467). */
function delivered(record: MessageRecord, position: number, maker: RowMaker) {
  const { fields } = record;
  const status = textOf(fields, "StatusAanlevering") ?? "";
  return {
    ...maker.care(record),
    ...given("toewijzingnummer", numberOf(fields, "ToewijzingNummer")),
    ...given("datumingangtoewijzing", textOf(fields, "ToewijzingIngangsdatum")),
    datumstart: textOf(fields, "Begindatum") ?? "",
    statusaanlevering: status,
    volgnummer: position + (status === "3" ? 0 : 1_000_000),
  };
}

function startRow(record: MessageRecord, position: number, maker: RowMaker): LakeRow {
  return maker.row(record, "levering_start", delivered(record, position, maker));
}

function stopRow(record: MessageRecord, position: number, maker: RowMaker): LakeRow {
  return maker.row(record, "levering_stop", {
    ...delivered(record, position, maker),
    datumstop: textOf(record.fields, "Einddatum") ?? "",
    stopreden: textOf(record.fields, "RedenBeeindiging") ?? "",
  });
}

/** A line of a declaration, or one that was refused. A credit has an amount and a volume below zero, so that sums are net. */
function lineRow(
  table: "declaratieregel" | "declaratieregel_antwoord",
  record: MessageRecord,
  maker: RowMaker,
): LakeRow {
  const { fields, body } = record;
  const [reference, period, amount] = [
    classOf(fields, "ProductReferentie"),
    classOf(fields, "ProductPeriode"),
    classOf(fields, "IngediendBedrag"),
  ];
  const sign = textOf(amount, "DebetCredit") === "C" ? -1 : 1;
  const line = {
    wet: record.message.law,
    leverancier: maker.provider(record),
    client: maker.client(record),
    bericht: maker.id(record.header),
    declaratienummer: maker.safe(textOf(body, "DeclaratieNummer")) ?? "",
    referentienummer: maker.safe(textOf(reference, "ReferentieNummer")) ?? "",
    ...given("vorigreferentienummer", maker.safe(textOf(reference, "VorigReferentieNummer"))),
    toewijzingnummer: numberOf(fields, "ToewijzingNummer") ?? 0,
    productcategorie: textOf(fields, "ProductCategorie") ?? "",
    productcode: textOf(fields, "ProductCode") ?? "",
    datumstart: textOf(period, "Begindatum") ?? "",
    datumeinde: textOf(period, "Einddatum") ?? "",
    omvang: sign * (numberOf(fields, "GeleverdVolume") ?? 0),
    eenheid: textOf(fields, "Eenheid") ?? "",
    ...given("tarief", numberOf(fields, "ProductTarief")),
    bedrag: sign * (numberOf(amount, "Bedrag") ?? 0),
  };
  if (table === "declaratieregel") return maker.row(record, table, line);
  return maker.row(record, table, { ...line, ...given("retourcodes", codesOf(fields)) });
}

/** The return codes of a class, with spaces between them. */
export function codesOf(fields: Fields): string | undefined {
  return textOf(classOf(fields, "RetourCodes"), "RetourCode");
}
