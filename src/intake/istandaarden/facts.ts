import type { AllocationVersion, CareEvent, DeclaredLine, Place } from "../../messages/care-facts.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "../../messages/message-record.ts";
import type { KeptTexts } from "./kept-text.ts";

/** Makes a pseudonym of a BSN. */
export type Pseudonym = (bsn: string) => string;

/** How facts are kept: persons as pseudonyms, and texts so that memory does not grow with the file. */
export interface Keeping {
  readonly pseudonym: Pseudonym;
  readonly texts: KeptTexts;
}

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
export function versionOf(record: MessageRecord, place: Place, { pseudonym, texts }: Keeping): AllocationVersion {
  const { fields, header, client } = record;
  const { same } = texts;
  const [product, extent] = [classOf(fields, "Product"), classOf(fields, "Omvang")];
  return {
    place,
    client: same(pseudonym(need(client, "Bsn"))),
    provider: same(need(header, "Ontvanger")),
    decided: `${need(fields, "Toewijzingsdatum")}T${need(fields, "Toewijzingstijd")}`,
    sent: same(sentOf(record)),
    first: same(need(fields, "Ingangsdatum")),
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
export function eventOf(record: MessageRecord, place: Place, { pseudonym, texts }: Keeping): CareEvent {
  const { fields, client } = record;
  const { same } = texts;
  const event = {
    place,
    client: same(pseudonym(need(client, "Bsn"))),
    sent: same(sentOf(record)),
    begin: same(need(fields, "Begindatum")),
    status: same(need(fields, "StatusAanlevering")),
  };
  if (record.name !== "StopProduct") return event;
  return { ...event, stop: { last: same(need(fields, "Einddatum")), reason: same(need(fields, "RedenBeeindiging")) } };
}

/** What a line of a 323 tells. Of these there are very many. */
export function declaredLineOf(record: MessageRecord, place: Place, { pseudonym, texts }: Keeping): DeclaredLine {
  const { fields, header, client } = record;
  const { same } = texts;
  const [reference, period, amount] = [
    classOf(fields, "ProductReferentie"),
    classOf(fields, "ProductPeriode"),
    classOf(fields, "IngediendBedrag"),
  ];
  const previous = textOf(reference, "VorigReferentieNummer");
  return {
    place,
    client: same(pseudonym(need(client, "Bsn"))),
    provider: same(need(header, "Afzender")),
    sent: same(sentOf(record)),
    reference: Buffer.from(need(reference, "ReferentieNummer")).toString(),
    ...given("previous", previous === undefined ? undefined : Buffer.from(previous).toString()),
    category: same(need(fields, "ProductCategorie")),
    code: same(need(fields, "ProductCode")),
    period: { first: same(need(period, "Begindatum")), last: same(need(period, "Einddatum")) },
    volume: numberOf(fields, "GeleverdVolume") ?? 0,
    unit: same(need(fields, "Eenheid")),
    ...counted("price", numberOf(fields, "ProductTarief")),
    amount: numberOf(amount, "Bedrag") ?? 0,
    isCredit: textOf(amount, "DebetCredit") === "C",
  };
}
