import type { AllocationVersion, CareEvent, DeclaredLine, Place } from "../../messages/care-facts.ts";
import { separators } from "./fact-store.ts";
import type { Numbered } from "./first-facts.ts";

/** The files from which facts came. */
export interface FactFiles {
  /** Their names by their number. */
  readonly files: readonly string[];
  /** Whether a file turned out to be wrong, so that nothing of it counts. */
  readonly isDropped: (file: number) => boolean;
}

/** Fields one after another; a missing one is empty, as no value of a message is. */
export function fieldsText(fields: readonly (string | number | undefined)[]): string {
  let text = String(fields[0] ?? "");
  for (let at = 1; at < fields.length; at += 1) text += `${separators.field}${fields[at] ?? ""}`;
  return text;
}

/** The text of a version of an allocation. Files are named by number, for their names would come with every fact. */
export function versionText({ number, fact }: Numbered<AllocationVersion>, file: number): string {
  const { place, client, provider, decided, sent, first, last, reason, category, code } = fact;
  return fieldsText([
    ...["v", number, file, place.line, client, provider, decided, sent, first, last, reason, category, code],
    ...[fact.volume, fact.unit, fact.frequency, fact.budget],
  ]);
}

/** The text of a start or a stop. */
export function eventText({ number, fact }: Numbered<CareEvent>, file: number): string {
  const { place, client, sent, begin, status, stop } = fact;
  return fieldsText(["e", number, file, place.line, client, sent, begin, status, stop?.last, stop?.reason]);
}

/** The text of a declared line. */
export function lineText({ number, fact }: Numbered<DeclaredLine>, file: number): string {
  const { place, client, provider, sent, reference, previous, category, code, period, volume, unit, price } = fact;
  const told = fieldsText(["l", number, file, place.line, client, provider, sent, reference, previous, category, code]);
  const { amount, isCredit } = fact;
  const much = fieldsText([period.first, period.last, volume, unit, price, amount, isCredit ? "C" : "D"]);
  return `${told}${separators.field}${much}`;
}

/** Reads what {@link versionText} wrote, from its number on. */
export function readVersion(fields: readonly string[], files: readonly string[]): Numbered<AllocationVersion> {
  const [number, file, line, client = "", provider = "", decided = "", sent = "", first = "", ...more] = fields;
  const [last, reason, category, code, volume, unit, frequency, budget] = more;
  return {
    number: Number(number),
    fact: {
      place: placeOf(files, file, line),
      ...{ client, provider, decided, sent, first },
      ...text("last", last),
      ...text("reason", reason),
      ...text("category", category),
      ...text("code", code),
      ...count("volume", volume),
      ...text("unit", unit),
      ...text("frequency", frequency),
      ...count("budget", budget),
    },
  };
}

/** Reads what {@link eventText} wrote, from its number on. */
export function readEvent(fields: readonly string[], files: readonly string[]): Numbered<CareEvent> {
  const [number, file, line, client = "", sent = "", begin = "", status = "", last = "", reason = ""] = fields;
  const event = { place: placeOf(files, file, line), client, sent, begin, status };
  return { number: Number(number), fact: last === "" ? event : { ...event, stop: { last, reason } } };
}

/** Reads what {@link lineText} wrote, from its number on. */
export function readLine(fields: readonly string[], files: readonly string[]): Numbered<DeclaredLine> {
  const [number, file, line, client = "", provider = "", sent = "", reference = "", previous, ...more] = fields;
  const [category = "", code = "", first = "", last = "", volume, unit = "", price, amount, side] = more;
  return {
    number: Number(number),
    fact: {
      place: placeOf(files, file, line),
      ...{ client, provider, sent, reference },
      ...text("previous", previous),
      ...{ category, code, period: { first, last }, volume: Number(volume), unit },
      ...count("price", price),
      amount: Number(amount),
      isCredit: side === "C",
    },
  };
}

/** The place of a fact: its file by number, and its line. */
export function placeOf(files: readonly string[], file: string | undefined, line: string | undefined): Place {
  return { file: files[Number(file)] ?? "", line: Number(line) };
}

function text<const K extends string>(name: K, value: string | undefined): { readonly [key in K]?: string } {
  const field: { [key in K]?: string } = {};
  if (value !== undefined && value !== "") field[name] = value;
  return field;
}

function count<const K extends string>(name: K, value: string | undefined): { readonly [key in K]?: number } {
  const field: { [key in K]?: number } = {};
  if (value !== undefined && value !== "") field[name] = Number(value);
  return field;
}
