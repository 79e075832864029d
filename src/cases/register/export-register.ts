import type { DataTable } from "../../chart/data-table.ts";
import { laws } from "../../figure/law.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import type { RetentionTerm } from "../retention-rules.ts";
import type { Processing, ProcessingRegister, RegisteredField } from "./processing.ts";

/** What is never taken in from a table file, by the reason: see `intake/sensitive.ts`. */
const alwaysRefused = [
  "bsn",
  "name",
  "address",
  "contact",
  "account",
  "special",
  "health",
  "criminal",
  "free-text",
] as const;

/** Elements of messages that are read past: they are checked for form and go no further. */
const leftInMessages = [
  "names",
  "address",
  "birth-day",
  "relations",
  "representative",
  "legal-status",
  "remarks",
  "referrer-name",
] as const;

/** The measures that hold for every lake. */
const measures = [
  "pseudonym",
  "key",
  "refused",
  "left-out",
  "households",
  "reader",
  "disclosure",
  "retention",
  "local",
] as const;

/** The register as JSON; the keys follow the contract of the command line. */
export function exportRegister({ day, snapshot, processings, households, category47 }: ProcessingRegister) {
  return {
    day,
    snapshot,
    processings: processings.map((one) => ({ ...one, refused: refusedOf(one) })),
    households: households.map(({ municipality, state: { refusal, record } }) => ({
      municipality,
      allowed: refusal === undefined,
      ...(refusal === undefined ? {} : { reason: refusal }),
      ...(record?.allows === undefined ? {} : { record: { by: record.by, ...record.allows } }),
    })),
    category47,
    measures: measures.map((one) => t("nl", `register.measure.${one}`)),
  };
}

/** The register as a document, for every form that documents have. */
export function registerReport(register: ProcessingRegister): Report {
  const { day, snapshot, processings } = register;
  const blocks: Block[] = [
    paragraph(t("nl", "register.lead")),
    heading("verwerkingen", t("nl", "register.processings")),
    { type: "table", table: processingTable(processings) },
    heading("velden", t("nl", "register.fields")),
    { type: "table", table: fieldTable(processings) },
    heading("geweigerd", t("nl", "register.refused")),
    { type: "table", table: refusedTable(processings) },
    heading("koppelen", t("nl", "register.joining")),
    ...joiningBlocks(register),
    heading("maatregelen", t("nl", "register.measures")),
    {
      type: "list",
      ordered: false,
      items: measures.map((one) => [{ type: "text", text: t("nl", `register.measure.${one}`) }]),
    },
  ];
  return {
    id: "verwerkingsregister",
    title: t("nl", "register.title"),
    subtitle: t("nl", "register.subtitle", { day: writtenPeriod(day) }),
    language: "nl",
    author: t("nl", "register.author"),
    date: day,
    version: t("nl", "register.version", { snapshot: snapshot.slice(0, 12) }),
    blocks,
  };
}

/** Whether laws are joined by household, and whether product category 47 is in the lake. */
export function joiningBlocks({ households, category47 }: ProcessingRegister): readonly Block[] {
  return [
    ...households.map(({ municipality, state: { refusal, record } }) =>
      paragraph(
        refusal === undefined && record?.allows !== undefined
          ? t("nl", "register.joined", { municipality, by: record.by, ...record.allows })
          : t("nl", "households.refused", {
              gemeente: municipality,
              reason: t("nl", `households.${refusal ?? "not-recorded"}`),
            }),
      ),
    ),
    paragraph(
      category47.length === 0
        ? t("nl", "register.category47.none")
        : t("nl", "register.category47.some", { municipalities: category47 }),
    ),
  ];
}

/** The tables of a register: what is processed and why, every field, and what stays out. */
export function registerTables({ processings }: ProcessingRegister): readonly DataTable[] {
  return [processingTable(processings), fieldTable(processings), refusedTable(processings)];
}

function paragraph(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function heading(id: string, text: string): Block {
  return { type: "heading", level: 1, id, text };
}

function processingTable(processings: readonly Processing[]): DataTable {
  return wordTable(
    "verwerkingen",
    t("nl", "register.processings"),
    ["municipality", "purpose", "ground", "persons", "term", "deliveries"],
    processings.map((one) => ({
      header: t("nl", "data.source", { source: one.source }),
      cells: [
        one.municipality,
        each(one.terms, ({ purpose }) => purpose),
        each(one.terms, ({ ground }) => ground ?? t("nl", "register.unrecorded")),
        t("nl", one.persons ? "register.persons" : "register.no-persons"),
        each(one.terms, termOf),
        t("nl", "register.loaded", {
          ...{ count: one.deliveries, deleted: one.deleted },
          ...{ first: writtenPeriod(one.first), last: writtenPeriod(one.last) },
        }),
      ],
    })),
  );
}

/** What the terms of a source say, each for its own law; without a term that nothing was recorded. */
function each(terms: readonly RetentionTerm[], say: (term: RetentionTerm) => string): string {
  if (terms.length === 0) return t("nl", "register.unrecorded");
  return terms.map((term) => (term.law === undefined ? say(term) : `${lawName(term.law)}: ${say(term)}`)).join("; ");
}

/** A law as its reader calls it; a word that is no law stays as it is. */
export function lawName(word: string): string {
  const law = laws.find((one) => one === word);
  return law === undefined ? word : t("nl", `law.${law}`);
}

function termOf({ years, months, basis }: RetentionTerm): string {
  return t("nl", "register.term", { years, months, basis });
}

function fieldTable(processings: readonly Processing[]): DataTable {
  return wordTable(
    "velden",
    t("nl", "register.fields"),
    ["municipality", "table", "column", "about", "from", "as"],
    processings.flatMap(({ municipality, source, fields }) =>
      fields.map(({ table, column, about, from = "", as }: RegisteredField) => ({
        header: t("nl", "data.source", { source }),
        cells: [municipality, table, column, about, from, t("nl", `register.as.${as}`)],
      })),
    ),
  );
}

/** What stays out of a source, with why: what the mappings leave out, and what is never taken in. */
function refusedOf({
  source,
  persons,
  ignored,
}: Processing): readonly { readonly what: string; readonly why: string }[] {
  const left = ignored.map((what) => ({ what, why: t("nl", "register.why.ignored") }));
  if (source === "istandaarden")
    return leftInMessages.map((one) => ({
      what: t("nl", `register.element.${one}`),
      why: t("nl", `register.why.${one}`),
    }));
  if (!persons) return left;
  return [
    ...left,
    ...alwaysRefused.map((one) => ({ what: t("nl", `register.kind.${one}`), why: t("nl", "register.why.always") })),
  ];
}

function refusedTable(processings: readonly Processing[]): DataTable {
  return wordTable(
    "geweigerd",
    t("nl", "register.refused"),
    ["municipality", "what", "why"],
    processings.flatMap((one) =>
      refusedOf(one).map(({ what, why }) => ({
        header: t("nl", "data.source", { source: one.source }),
        cells: [one.municipality, what, why],
      })),
    ),
  );
}

type RegisterColumn =
  | "municipality"
  | "purpose"
  | "ground"
  | "persons"
  | "term"
  | "deliveries"
  | "table"
  | "column"
  | "about"
  | "from"
  | "as"
  | "what"
  | "why";

function wordTable(
  id: string,
  caption: string,
  columns: readonly RegisterColumn[],
  rows: readonly { readonly header: string; readonly cells: readonly string[] }[],
): DataTable {
  return {
    id,
    caption,
    unit: "",
    style: { scale: 1, decimals: 0 },
    rowTitle: t("nl", "register.column.source"),
    columns: columns.map((one) => ({ id: one, title: t("nl", `register.column.${one}`), align: "start" })),
    rows: rows.map(({ header, cells }, index) => ({
      id: String(index + 1),
      role: "line",
      header,
      cells: cells.map((text) => (text === "" ? { type: "empty" as const } : { type: "text" as const, text })),
    })),
    footnotes: [],
    source: t("nl", "register.source"),
  };
}
