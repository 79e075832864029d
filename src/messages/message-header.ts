import { dataTypes as type } from "./data-type.ts";
import { type Element, many, one, optional } from "./element.ts";
import { sharedTypes as shared } from "./shared-types.ts";

/** Who sends a message: the other one receives it. */
export type Party = "gemeente" | "aanbieder";

const party = { gemeente: type.Gemeente, aanbieder: type.AgbCode } as const;

const beginning = (sender: Party): readonly Element[] => [
  one("BerichtCode", type.BerichtCode),
  one("BerichtVersie", type.BerichtVersie),
  one("BerichtSubversie", type.BerichtSubversie),
  one("Afzender", party[sender]),
  one("Ontvanger", party[sender === "gemeente" ? "aanbieder" : "gemeente"]),
  one("BerichtIdentificatie", shared.BerichtIdentificatie),
  one("XsdVersie", shared.XsdVersie),
];

/** The codes with which the receiver says what is wrong with the class in which they stand. */
export const returnCodesOf = (occurs: typeof one): Element =>
  occurs("RetourCodes", [many("RetourCode", type.RetourCode)]);

/** The header of a message that is no answer. */
export function plainHeader(sender: Party): Element {
  return one("Header", beginning(sender));
}

/** The header of an answer. It keeps the sender and receiver of the message that it answers. */
export function returnHeader(sender: Party): Element {
  return one("Header", [
    ...beginning(sender),
    one("IdentificatieRetour", type.IdentificatieBericht),
    one("DagtekeningRetour", type.Datum),
    optional("XsltVersie", type.Versie),
    one("XsdVersieRetour", shared.XsdVersie),
    returnCodesOf(optional),
  ]);
}

/** The header of a 325, which answers a declaration. */
export const settlementHeader: Element = one("Header", [
  ...beginning("gemeente"),
  one("DeclaratieIdentificatie", shared.BerichtIdentificatie),
  optional("XsltVersie", type.Versie),
  one("XsdVersieDeclaratie", shared.XsdVersie),
  returnCodesOf(one),
]);
