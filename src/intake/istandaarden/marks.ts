import { classOf, type Fields, type MessageRecord, textOf } from "../../messages/message-record.ts";

/** The product category of a line; undefined where a line names its allocation and not its product. */
export function categoryOf(fields: Fields): string | undefined {
  return textOf(fields, "ProductCategorie") ?? textOf(classOf(fields, "Product"), "Categorie");
}

/**
 * What a line belongs to, as texts of which marks are made: the allocation by its number, the request by the reference of the provider. The
 * first says most.
 */
export function subjectsOf({ message, header, fields }: MessageRecord): readonly string[] {
  const [number, reference] = [textOf(fields, "ToewijzingNummer"), textOf(fields, "ReferentieAanbieder")];
  const provider = textOf(header, message.sender === "aanbieder" ? "Afzender" : "Ontvanger") ?? "";
  return [
    ...(number === undefined ? [] : [`toewijzing ${message.law} ${Number(number)}`]),
    ...(reference === undefined ? [] : [`verzoek ${message.law} ${provider} ${reference}`]),
  ];
}
