import type { Law } from "./history.ts";

/** A line of the list of products of the municipality: the code of the messages that belongs to a product or, without a code, the whole category. */
export interface ListedProduct {
  readonly product: string;
  readonly law: Law;
  readonly category: string;
  readonly code?: string;
}

/** What a message says of the care that it is about; an empty word where it says nothing. */
interface Coded {
  readonly law: Law;
  readonly category: string;
  readonly product: string;
}

/** How the municipality calls the care of a message: the code goes before the category, and what is in no list is called as the message does. */
export function municipalProduct(listed: readonly ListedProduct[], { law, category, product }: Coded): string {
  const ofLaw = listed.filter((one) => one.law === law);
  const byCode = ofLaw.find(({ code }) => code !== undefined && code === product);
  const byCategory = ofLaw.find((one) => one.code === undefined && one.category === category);
  const own = [byCode?.product ?? "", byCategory?.product ?? "", category, product];
  return own.find((name) => name !== "") ?? "onbekend";
}
