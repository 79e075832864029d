import type { MessageDescription } from "./message.ts";

/** The values of a class by element name; a class inside it is again fields. Absent elements are absent. */
export interface Fields {
  readonly [name: string]: string | Fields | undefined;
}

/** One line of a message: what it says, the classes around it, and where it stands. Its values are of their types. */
export interface MessageRecord {
  readonly message: MessageDescription;
  /** The class of the line, such as Prestatie. */
  readonly name: string;
  readonly fields: Fields;
  readonly header: Fields;
  /** The class of the message (Declaratie) and the client, with what came before the line. */
  readonly body: Fields;
  /** The class that holds the line, with what came before it. */
  readonly owner: Fields;
  readonly client: Fields;
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** The classes of which every occurrence is handed on by itself. */
export const recordNames: ReadonlySet<string> = new Set([
  "ToegewezenProduct",
  "StartProduct",
  "StopProduct",
  "AangevraagdProduct",
  "OngewijzigdProduct",
  "TeWijzigenProduct",
  "NieuwProduct",
  "Antwoord",
  "Prestatie",
]);

/** The text of an element, undefined when it is absent. */
export function textOf(fields: Fields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  return typeof value === "string" ? value : undefined;
}

/** The class with a name, undefined when it is absent. */
export function classOf(fields: Fields | undefined, name: string): Fields | undefined {
  const value = fields?.[name];
  return typeof value === "object" ? value : undefined;
}

/** A whole number, undefined when the element is absent. */
export function numberOf(fields: Fields | undefined, name: string): number | undefined {
  const value = textOf(fields, name);
  return value === undefined ? undefined : Number(value);
}
