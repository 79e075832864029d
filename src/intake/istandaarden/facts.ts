import type { AllocationVersion, CareEvent, DeclaredLine, Place } from "../../messages/care-facts.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "../../messages/message-record.ts";

/** Makes a pseudonym of a BSN. */
export type Pseudonym = (bsn: string) => string;

const need = (fields: Fields | undefined, name: string) => textOf(fields, name) ?? "";
const sentOf = ({ header }: MessageRecord) => need(classOf(header, "BerichtIdentificatie"), "Dagtekening");

/** Text and number of an element, as a field that is absent when the element is. */
function given<const K extends string>(name: K, value: string | undefined): { readonly [key in K]?: string } {
  const field: { [key in K]?: string } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

function counted<const K extends string>(name: K, value: number | undefined): { readonly [key in K]?: number } {
  const field: { [key in K]?: number } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

/** The version of an allocation that a line of a 301 tells. */
export function versionOf(record: MessageRecord, place: Place, pseudonym: Pseudonym): AllocationVersion {
  const { fields, header, client } = record;
  const [product, extent] = [classOf(fields, "Product"), classOf(fields, "Omvang")];
  return {
    place,
    client: pseudonym(need(client, "Bsn")),
    provider: need(header, "Ontvanger"),
    decided: `${need(fields, "Toewijzingsdatum")}T${need(fields, "Toewijzingstijd")}`,
    sent: sentOf(record),
    first: need(fields, "Ingangsdatum"),
    ...given("last", textOf(fields, "Einddatum")),
    ...given("reason", textOf(fields, "RedenWijziging")),
    ...given("category", textOf(product, "Categorie")),
    ...given("code", textOf(product, "Code")),
    ...counted("volume", numberOf(extent, "Volume")),
    ...given("unit", textOf(extent, "Eenheid")),
    ...given("frequency", textOf(extent, "Frequentie")),
    ...counted("budget", numberOf(fields, "Budget")),
  };
}

/** What a line of a 305 or 307 tells. */
export function eventOf(record: MessageRecord, place: Place, pseudonym: Pseudonym): CareEvent {
  const { fields, client } = record;
  const event = {
    place,
    client: pseudonym(need(client, "Bsn")),
    sent: sentOf(record),
    begin: need(fields, "Begindatum"),
    status: need(fields, "StatusAanlevering"),
  };
  if (record.name !== "StopProduct") return event;
  return { ...event, stop: { last: need(fields, "Einddatum"), reason: need(fields, "RedenBeeindiging") } };
}

/** What a line of a 323 tells. */
export function declaredLineOf(record: MessageRecord, place: Place, pseudonym: Pseudonym): DeclaredLine {
  const { fields, header, client } = record;
  const [reference, period, amount] = [
    classOf(fields, "ProductReferentie"),
    classOf(fields, "ProductPeriode"),
    classOf(fields, "IngediendBedrag"),
  ];
  return {
    place,
    client: pseudonym(need(client, "Bsn")),
    provider: need(header, "Afzender"),
    sent: sentOf(record),
    reference: need(reference, "ReferentieNummer"),
    ...given("previous", textOf(reference, "VorigReferentieNummer")),
    category: need(fields, "ProductCategorie"),
    code: need(fields, "ProductCode"),
    period: { first: need(period, "Begindatum"), last: need(period, "Einddatum") },
    volume: numberOf(fields, "GeleverdVolume") ?? 0,
    unit: need(fields, "Eenheid"),
    ...counted("price", numberOf(fields, "ProductTarief")),
    amount: numberOf(amount, "Bedrag") ?? 0,
    isCredit: textOf(amount, "DebetCredit") === "C",
  };
}
