import { holdsBsn } from "../../figure/bsn.ts";
import type { LakeRow } from "../../lake/canonical.ts";
import { classOf, type Fields, type MessageRecord, textOf } from "../../messages/message-record.ts";
import type { Pseudonyms } from "../pseudonym.ts";

/** What all rows of a message have in common, and how a person in it becomes a pseudonym. */
export interface RowMaker {
  /** A row with the day on which it was known, and its line. */
  readonly row: <T extends LakeRow["table"]>(
    record: Pick<MessageRecord, "header" | "line">,
    table: T,
    values: Extract<LakeRow, { table: T }>["values"],
  ) => LakeRow;
  readonly client: (of: Pick<MessageRecord, "client">) => string;
  readonly provider: (record: Pick<MessageRecord, "message" | "header">) => string;
  readonly id: (header: Fields) => string;
  /** Law, client, provider, product and message of a line about care. */
  readonly care: (record: MessageRecord) => {
    readonly wet: string;
    readonly client: string;
    readonly leverancier: string;
    readonly bericht: string;
    readonly productcategorie?: string;
    readonly productcode?: string;
  };
  /**
   * A reference as it may be kept: one that holds what looks like a BSN becomes a pseudonym, the same everywhere, so that
   * lines still find each other.
   */
  readonly safe: (text: string | undefined) => string | undefined;
}

/** A field that is absent when its value is. */
export function given<const K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  const field: { [key in K]?: V } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

/** Makes rows under the key of a municipality. */
export function rowMaker(pseudonyms: Pseudonyms): RowMaker {
  const safe = (text: string | undefined) =>
    text !== undefined && holdsBsn(text) ? `*${pseudonyms.ofNumber(text).slice(0, 18)}` : text;
  const client = (of: Pick<MessageRecord, "client">) => pseudonyms.ofBsn(textOf(of.client, "Bsn") ?? "");
  const provider = ({ message, header }: Pick<MessageRecord, "message" | "header">) =>
    textOf(header, message.sender === "aanbieder" ? "Afzender" : "Ontvanger") ?? "";
  const id = (header: Fields) => safe(textOf(classOf(header, "BerichtIdentificatie"), "Identificatie")) ?? "";
  return {
    // The table and its values are one pair by the type of the parameters; TypeScript cannot see it through the generic.
    row: (record, table, values) =>
      ({ table, values, knownOn: sentOn(record.header), line: record.line }) as unknown as LakeRow,
    client,
    provider,
    id,
    care: (record) => {
      const product = classOf(record.fields, "Product");
      return {
        wet: record.message.law,
        client: client(record),
        leverancier: provider(record),
        bericht: id(record.header),
        ...given("productcategorie", textOf(product, "Categorie")),
        ...given("productcode", textOf(product, "Code")),
      };
    },
    safe,
  };
}

/** The day of a message. */
export function sentOn(header: Fields): string {
  return textOf(classOf(header, "BerichtIdentificatie"), "Dagtekening") ?? "";
}
