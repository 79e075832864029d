import type { register as nl } from "../nl/register.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What the register of processing says. */
export const register: Translated<typeof nl> = {
  "cli.usage.verwerkingsregister": `Usage: sluitend verwerkingsregister --lake DIR [--gemeente CODE] [--retention FILE] [--to FORM] [-o FILE]

Writes the register of processing (AVG, article 30) of what really is in the lake: per source the purpose, the ground, the fields that
were taken in and as what, those that stayed out and why, the retention term and the measures. Purpose, ground and term come from the
file with the terms, or from bewaartermijnen.yaml in the folder settings/CODE of the lake; what is not in it reads as not recorded.

  --lake DIR        folder of the lake
  --gemeente CODE   this municipality alone
  --retention FILE  the terms of the municipality, as sluitend retention reads them
  --to FORM         json (the default), csv (a zip with a file for each table), xlsx, docx, html or pdf
  -o FILE           where it comes; standard output without it
`,
  "cli.usage.dpia": `Usage: sluitend dpia [--lake DIR] [--gemeente CODE] [--retention FILE] [--to FORM] [-o FILE]

Writes a template for a data protection impact assessment (AVG, article 35), filled in with what Sluitend does. What is yours to fill in
stands in square brackets. With a lake what was really taken in stands behind it. The document is in Dutch.

  --lake DIR        folder of the lake
  --gemeente CODE   this municipality alone
  --retention FILE  the terms of the municipality, as sluitend retention reads them
  --to FORM         docx (the default), pdf, html, xlsx or csv (a zip with a file for each table)
  -o FILE           where it comes; standard output without it
`,
  "dpia.version": "template, without data of a municipality",
  "dpia.annex": "Annex: what was taken in",
  "dpia.annex.text":
    "This was made from what is in the lake. The register of processing also names each field, and what stayed out.",
  "dpia.source": "Sluitend, and what the municipality fills in",
  "register.title": "Register of processing",
  "register.subtitle": ({ day }) => `As of ${day}`,
  "register.author": "Sluitend",
  "register.version": ({ snapshot }) => `snapshot of the lake ${snapshot}`,
  "register.source": "the lake itself, and the retention terms of the municipality",
  "register.lead":
    "This register was made from what is in the lake. The municipality is the controller; add the contact, the data protection officer and the recipients.",
  "register.processings": "Processings",
  "register.fields": "Fields that were taken in",
  "register.refused": "Fields that stayed out",
  "register.joining": "Joining and sensitive data",
  "register.measures": "Measures",
  "register.unrecorded": "not recorded",
  "register.persons": "residents, under a pseudonym",
  "register.no-persons": "no persons",
  "register.term": ({ years, months, basis }) =>
    `${years > 0 ? counted(years, "year", "years") : counted(months, "month", "months")} (${basis})`,
  "register.loaded": ({ count, first, last, deleted }) =>
    `${counted(count, "delivery", "deliveries")}, from ${first} to ${last}${deleted === 0 ? "" : `; ${counted(deleted, "row", "rows")} deleted`}`,
  "register.joined": ({ municipality, by, purpose, basis, from, until }) =>
    `Municipality ${municipality} joins laws per household: ${purpose} (${basis}), from ${from} to ${until}, decided by ${by}.`,
  "register.category47.none": "Product category 47 (jeugdreclassering) is not in the lake.",
  "register.category47.some": ({ municipalities }) =>
    `Product category 47 (jeugdreclassering) is in the lake of municipality ${municipalities.join(", ")}: that is criminal-law data, which needs a ground.`,
  "register.column.source": "Source",
  "register.column.municipality": "Municipality",
  "register.column.purpose": "Purpose",
  "register.column.ground": "Ground",
  "register.column.persons": "Data subjects",
  "register.column.term": "Retention term",
  "register.column.deliveries": "Loaded",
  "register.column.table": "Table",
  "register.column.column": "Field",
  "register.column.about": "What",
  "register.column.from": "Column of the file",
  "register.column.as": "Taken in as",
  "register.column.what": "Field",
  "register.column.why": "Why not",
  "register.as.pseudonym": "pseudonym",
  "register.as.address": "derived from the address, which is then dropped",
  "register.as.month": "month",
  "register.as.fixed": "fixed value",
  "register.as.as-is": "as it stands",
  "register.why.ignored": "the mapping leaves it out on purpose",
  "register.why.always": "is never taken in: it says more about a person than a figure needs",
  "register.kind.bsn": "citizen service number (only as a pseudonym)",
  "register.kind.name": "names",
  "register.kind.address": "addresses (only household and neighbourhood, of residents)",
  "register.kind.contact": "telephone numbers and e-mail addresses",
  "register.kind.account": "account numbers",
  "register.kind.special": "origin, belief and sexual orientation",
  "register.kind.health": "health: diagnoses and medication",
  "register.kind.criminal": "criminal-law data",
  "register.kind.free-text": "free text",
  "register.element.names": "Naam",
  "register.element.address": "Contactgegevens (address, telephone, e-mail)",
  "register.element.birth-day": "Geboortedatum: the day",
  "register.element.relations": "Relaties",
  "register.element.representative": "WettelijkeVertegenwoordiging",
  "register.element.legal-status": "JuridischeStatus",
  "register.element.remarks": "Commentaar",
  "register.element.referrer-name": "Verwijzer: the name",
  "register.why.names": "no figure needs a name",
  "register.why.address": "no figure needs an address",
  "register.why.birth-day": "the month is enough for an age",
  "register.why.relations": "is about others than the client",
  "register.why.representative": "is about others than the client",
  "register.why.legal-status": "may reveal criminal-law data",
  "register.why.remarks": "free text",
  "register.why.referrer-name": "kind and code of the referrer are enough",
  "register.measure.pseudonym":
    "Of a citizen service number or client number only a pseudonym stays: HMAC-SHA-256 with a key of its own per municipality.",
  "register.measure.key": "The key is outside the lake and can be read by its owner alone.",
  "register.measure.refused": "A file whose mapping points at a sensitive column is refused.",
  "register.measure.left-out":
    "Without a ground product category 47 stays out of the lake; of it only marks are kept: pseudonyms without a client.",
  "register.measure.households": "Joining laws per household is off without a record that holds.",
  "register.measure.reader":
    "Questions to the lake can only read, only the files of that snapshot and of the municipalities that were asked about.",
  "register.measure.disclosure": "Figures for council, partners and public pass disclosure control.",
  "register.measure.retention": "What was kept longer than its term is deleted, with a log.",
  "register.measure.local": "Sluitend sends no data about residents to other systems.",
};
