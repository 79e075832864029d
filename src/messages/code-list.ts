import type { Law } from "../figure/law.ts";
import { careCodes } from "./care-codes.ts";
import { personCodes } from "./person-codes.ts";
import { returnCodes } from "./return-codes.ts";

/** The laws that have messages. */
export type MessageLaw = Extract<Law, "wmo" | "jeugdwet">;

/** Releases of the standard that we know. */
export type Release = "3.2";

/** What the codes of a list mean, in our words; `""` where only the code is known to us. */
export type Codes = Readonly<Record<string, string>>;

/** One code list in one release: its codes by law, the same object where both laws share it. */
export interface CodeList {
  /** Its number in the standard by law, where we know it. */
  readonly number?: { readonly wmo: string; readonly jeugdwet: string };
  readonly wmo: Codes;
  readonly jeugdwet: Codes;
}

const lists = { "3.2": { ...careCodes, ...personCodes, RetourCode: returnCodes } } as const satisfies Record<
  Release,
  Readonly<Record<string, CodeList>>
>;

/** The code lists by the name of the type that they belong to. */
export type CodeListName = keyof (typeof lists)["3.2"];

/** One list of a release. Source: the enumerations of iWmo and iJw 3.2. */
export function codeList(name: CodeListName, release: Release = "3.2"): CodeList {
  return lists[release][name];
}

/** Tells whether a code is in a list of a law. */
export function isCode(name: CodeListName, law: MessageLaw, code: string, release: Release = "3.2"): boolean {
  return Object.hasOwn(lists[release][name][law], code);
}
