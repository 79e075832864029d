import type { LakeRow } from "../../lake/canonical.ts";
import { classOf, type MessageRecord, numberOf, textOf } from "../../messages/message-record.ts";
import { given, type RowMaker, sentOn } from "./row-maker.ts";

/** A product that a provider asks for (315). Of the referrer only the kind and the code are kept, never the name. */
export function requestRow(record: MessageRecord, maker: RowMaker): LakeRow {
  const { fields } = record;
  const [extent, referrer] = [classOf(fields, "Omvang"), classOf(fields, "Verwijzer")];
  return maker.row(record, "verzoek_om_toewijzing", {
    ...maker.care(record),
    referentieaanbieder: maker.safe(textOf(fields, "ReferentieAanbieder")) ?? "",
    ...given("datumingangbeschikking", textOf(fields, "BeschikkingIngangsdatum")),
    datumingangtoewijzing: textOf(fields, "ToewijzingIngangsdatum") ?? "",
    ...given("datumeindetoewijzing", textOf(fields, "ToewijzingEinddatum")),
    ...given("omvang", numberOf(extent, "Volume")),
    ...given("eenheid", textOf(extent, "Eenheid")),
    ...given("frequentie", textOf(extent, "Frequentie")),
    ...given("budget", numberOf(fields, "Budget")),
    soortverwijzer: textOf(referrer, "Type") ?? "",
    ...given("verwijzer", textOf(referrer, "ZorgverlenerCode")),
    ...given("raamcontract", textOf(fields, "Raamcontract")),
    datumontvangst: sentOn(record.header),
  });
}

const kinds: Readonly<Record<string, string>> = {
  OngewijzigdProduct: "ongewijzigd",
  TeWijzigenProduct: "te wijzigen",
  NieuwProduct: "nieuw",
};

/** A product in a request for a change (317). */
export function changeRow(record: MessageRecord, position: number, maker: RowMaker): LakeRow {
  const { fields, owner } = record;
  const extent = classOf(fields, "Omvang");
  return maker.row(record, "verzoek_om_wijziging", {
    ...maker.care(record),
    referentieaanbieder: maker.safe(textOf(owner, "ReferentieAanbieder")) ?? "",
    volgnummer: position,
    redenverzoek: textOf(owner, "RedenVerzoek") ?? "",
    soort: kinds[record.name] ?? "",
    ...given("toewijzingnummer", numberOf(fields, "ToewijzingNummer")),
    ...given("gewensteingangsdatum", textOf(fields, "GewensteIngangsdatum")),
    ...given("einddatum", textOf(fields, "Einddatum")),
    ...given("omvang", numberOf(extent, "Volume")),
    ...given("eenheid", textOf(extent, "Eenheid")),
    ...given("frequentie", textOf(extent, "Frequentie")),
    ...given("budget", numberOf(fields, "Budget")),
  });
}

/** The answer to a request (319). */
export function answerRow(record: MessageRecord, maker: RowMaker): LakeRow {
  const { fields } = record;
  return maker.row(record, "antwoord", {
    wet: record.message.law,
    leverancier: maker.provider(record),
    referentieaanbieder: maker.safe(textOf(fields, "ReferentieAanbieder")) ?? "",
    verzoekantwoord: textOf(fields, "VerzoekAntwoord") ?? "",
    ...given("redenafwijzing", textOf(fields, "RedenAfwijzingVerzoek")),
    ...given("woonplaatsgemeente", textOf(classOf(fields, "Woonplaatsbeginsel"), "Gemeente")),
    datumantwoord: sentOn(record.header),
    bericht: maker.id(record.header),
  });
}
