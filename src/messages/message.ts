import { allocationClass } from "./allocation-message.ts";
import { answerClass, changeClass } from "./change-messages.ts";
import type { MessageLaw, Release } from "./code-list.ts";
import { declarationClass, settlementClass } from "./declaration-messages.ts";
import { requestClass, startClass, stopClass } from "./delivery-messages.ts";
import { type Element, one } from "./element.ts";
import { type Party, plainHeader, returnHeader, settlementHeader } from "./message-header.ts";
import { withReturnCodes } from "./return-message.ts";

/** The messages of release 3.2 by their number in the chain, the same for both laws. */
export const messageNumbers = [
  "301",
  "302",
  "305",
  "306",
  "307",
  "308",
  "315",
  "316",
  "317",
  "318",
  "319",
  "320",
  "323",
  "325",
] as const;
export type MessageNumber = (typeof messageNumbers)[number];

/** Everything that is fixed about one message of one law. */
export interface MessageDescription {
  readonly law: MessageLaw;
  readonly release: Release;
  readonly number: MessageNumber;
  /** What stands in BerichtCode, list COD002 of Vektis. */
  readonly code: string;
  readonly sender: Party;
  /** The namespace of the message's own elements. */
  readonly namespace: string;
  /** The namespace of the elements in shared types. */
  readonly baseNamespace: string;
  /** Version of the schemas as they stand in a header; a patch raises it without changing the release. */
  readonly schemaVersion: string;
  /** False when no schema was published to us, so that the structure is as in the other law and not compared. */
  readonly verified: boolean;
  readonly root: Element;
}

const codes: Readonly<Record<MessageNumber, { readonly wmo: string; readonly jeugdwet: string }>> = {
  "301": { wmo: "414", jeugdwet: "436" },
  "302": { wmo: "415", jeugdwet: "437" },
  "305": { wmo: "418", jeugdwet: "438" },
  "306": { wmo: "419", jeugdwet: "439" },
  "307": { wmo: "420", jeugdwet: "440" },
  "308": { wmo: "421", jeugdwet: "441" },
  "315": { wmo: "444", jeugdwet: "446" },
  "316": { wmo: "445", jeugdwet: "447" },
  "317": { wmo: "480", jeugdwet: "486" },
  "318": { wmo: "481", jeugdwet: "487" },
  "319": { wmo: "482", jeugdwet: "488" },
  "320": { wmo: "483", jeugdwet: "489" },
  "323": { wmo: "484", jeugdwet: "490" },
  "325": { wmo: "485", jeugdwet: "491" },
};

/** Messages of the Wmo of which a schema was published to us. */
const verifiedInWmo: ReadonlySet<MessageNumber> = new Set(["301", "305", "307", "315", "317", "319", "323"]);

/** The senders; an answer keeps the sender of the message that it answers, only a 325 has its own. */
const fromMunicipality: ReadonlySet<MessageNumber> = new Set(["301", "302", "319", "320", "325"]);

/** Answers that repeat what they answer. */
const answers: ReadonlySet<MessageNumber> = new Set(["302", "306", "308", "316", "318", "320"]);

const standards = { wmo: { id: "iwmo", prefix: "wmo" }, jeugdwet: { id: "ijw", prefix: "jw" } } as const;
const schemaVersions = { wmo: "1.0.0", jeugdwet: "0.1.0" } as const;

/** One message as a declaration. Source: iWmo and iJw 3.2. */
export function describeMessage(law: MessageLaw, number: MessageNumber): MessageDescription {
  const found = described.get(`${law} ${number}`);
  if (found === undefined) throw new Error(`no message ${number} of ${law}`);
  return found;
}

/** The message of a namespace, undefined when it is none of ours. */
export function messageOfNamespace(namespace: string): MessageDescription | undefined {
  return byNamespace.get(namespace);
}

const described: ReadonlyMap<string, MessageDescription> = new Map(
  (["wmo", "jeugdwet"] as const).flatMap((law) =>
    messageNumbers.map((number) => [`${law} ${number}`, describe(law, number)] as const),
  ),
);
const byNamespace = new Map([...described.values()].map((message) => [message.namespace, message]));

function describe(law: MessageLaw, number: MessageNumber): MessageDescription {
  const { id, prefix } = standards[law];
  const sender = fromMunicipality.has(number) ? "gemeente" : "aanbieder";
  const start = `http://www.istandaarden.nl/${id}/3_2/`;
  return {
    law,
    release: "3.2",
    number,
    code: codes[number][law],
    sender,
    namespace: `${start}${prefix}${number}/schema`,
    baseNamespace: `${start}basisschema/schema`,
    schemaVersion: schemaVersions[law],
    verified: law === "jeugdwet" || verifiedInWmo.has(number),
    root: one("Bericht", classes(law, number, sender)),
  };
}

function classes(law: MessageLaw, number: MessageNumber, sender: Party): readonly Element[] {
  const plain = plainClass(law, number);
  if (number === "325") return [settlementHeader, withReturnCodes(plain)];
  return answers.has(number) ? [returnHeader(sender), withReturnCodes(plain)] : [plainHeader(sender), plain];
}

function plainClass(law: MessageLaw, number: MessageNumber): Element {
  switch (number) {
    case "301":
    case "302":
      return allocationClass;
    case "305":
    case "306":
      return startClass;
    case "307":
    case "308":
      return stopClass;
    case "315":
    case "316":
      return requestClass(law);
    case "317":
    case "318":
      return changeClass;
    case "319":
    case "320":
      return answerClass(law);
    case "323":
      return declarationClass;
    case "325":
      return settlementClass;
  }
}
