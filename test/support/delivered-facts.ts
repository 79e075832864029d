import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { dayNumber } from "../../src/synth/day-number.ts";
import { type CareTold, type ClaimLine, type History, nothing } from "../monitor/truth/history.ts";

/** A line of a delivered file, as a trace names it. */
export interface DeliveredLine {
  readonly file: string;
  /** The beginning of the hash of the file: a name with digits like those of a person is masked. */
  readonly sourceFile: string;
  readonly line: number;
  readonly table: string;
}

/** The text of every file of a folder as it was delivered, messages in archives too, by the beginning of its hash. */
export async function deliveredFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const add = (bytes: Buffer) =>
    found.set(createHash("sha256").update(bytes).digest("hex").slice(0, 16), bytes.toString("utf8"));
  for (const path of paths) {
    const bytes = readFileSync(path);
    if (!path.endsWith(".zip")) {
      add(bytes);
      continue;
    }
    const zip = await fromBufferPromise(bytes);
    for await (const entry of zip.eachEntry()) add(await buffer(await zip.openReadStreamPromise(entry)));
  }
  return found;
}

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dayNumber(year, month, date);
};
const month = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** What stands at some lines of delivered files, and nothing else, read without the program. */
export function factsAt(files: ReadonlyMap<string, string>, at: readonly DeliveredLine[]): History {
  let found = nothing;
  const answers = new Map<string, number>();
  const refused = new Set<string>();
  for (const { file, sourceFile, line, table } of at) {
    const text = files.get(sourceFile);
    if (text === undefined) throw new Error(`not delivered: ${file}`);
    const lines = text.split("\n");
    if (file.endsWith(".csv")) {
      found = withCells(found, table, cellsAt(lines, line));
      continue;
    }
    const head = between(text, "Header");
    const body = table === "declaratieantwoord" ? text : elementAt(lines, line);
    const above = lines.slice(0, line).join("\n");
    const known = day(saidIn(head, "Dagtekening"));
    if (table === "declaratieantwoord") answers.set(saidIn(text, "DeclaratieNummer"), known);
    else if (table === "declaratieregel_antwoord") {
      refused.add(saidIn(body, "ReferentieNummer"));
      answers.set(saidIn(text, "DeclaratieNummer"), known);
    } else found = withElement(found, table, { head, body, text, known, client: lastOf(above, "Bsn") });
  }
  const told = (one: ClaimLine): ClaimLine => ({
    ...one,
    answered: answers.get(one.claim) ?? Number.MAX_SAFE_INTEGER,
    rejected: refused.has(one.reference),
  });
  return { ...found, lines: found.lines.map(told) };
}

interface Element {
  readonly head: string;
  readonly body: string;
  readonly text: string;
  readonly known: number;
  readonly client: string;
}

function withElement(found: History, table: string, { head, body, text, known, client }: Element): History {
  const law = text.includes("/ijw/") ? ("jeugdwet" as const) : ("wmo" as const);
  const sender = saidIn(head, "Afzender");
  const shared = {
    ...{ law, client, number: Number(saidIn(body, "ToewijzingNummer")), knownOn: known },
    ...{ category: saidIn(body, "Categorie"), product: saidIn(body, "Code") },
  };
  if (table === "toewijzing") {
    const [end, reason, reference] = ["Einddatum", "RedenWijziging", "ReferentieAanbieder"].map((name) =>
      saidIn(body, name),
    );
    const one = {
      ...shared,
      ...{ provider: saidIn(head, "Ontvanger"), decided: day(saidIn(body, "Toewijzingsdatum")) },
      ...{ time: saidIn(body, "Toewijzingstijd"), begin: day(saidIn(body, "Ingangsdatum")) },
      ...{ volume: Number(saidIn(body, "Volume")), unit: saidIn(body, "Eenheid") },
      frequency: saidIn(body, "Frequentie"),
      ...(end === undefined || end === "" ? {} : { end: day(end) }),
      ...(reason === undefined || reason === "" ? {} : { reason }),
      ...(reference === undefined || reference === "" ? {} : { reference }),
    };
    return { ...found, allocations: [...found.allocations, one] };
  }
  if (table === "levering_start" || table === "levering_stop") {
    const one: CareTold = {
      ...{ ...shared, provider: sender, begin: day(saidIn(body, "Begindatum")), order: 0 },
      withdrawn: saidIn(body, "StatusAanlevering") === "3",
    };
    if (table === "levering_start") return { ...found, starts: [...found.starts, one] };
    const stop = { ...one, end: day(saidIn(body, "Einddatum")), reason: saidIn(body, "RedenBeeindiging") };
    return { ...found, stops: [...found.stops, stop] };
  }
  if (table === "verzoek_om_toewijzing") {
    const reference = saidIn(body, "ReferentieAanbieder");
    const referrer = saidIn(body, "Type");
    const one = { law, provider: sender, client, reference, referrer, asks: "315" as const, knownOn: known };
    return { ...found, requests: [...found.requests, one] };
  }
  const sign = saidIn(body, "DebetCredit") === "C" ? -1 : 1;
  const line: ClaimLine = {
    ...{ law, client, number: shared.number, provider: sender, claim: saidIn(text, "DeclaratieNummer") },
    ...{ reference: saidIn(body, "ReferentieNummer"), category: saidIn(body, "ProductCategorie") },
    ...{ product: saidIn(body, "ProductCode"), first: day(saidIn(body, "Begindatum")) },
    ...{ last: day(saidIn(body, "Einddatum")), volume: sign * Number(saidIn(body, "GeleverdVolume")) },
    ...{ unit: saidIn(body, "Eenheid"), amount: sign * Number(saidIn(body, "Bedrag")) },
    ...{ sent: known, answered: 0, rejected: false },
  };
  return { ...found, lines: [...found.lines, line] };
}

function withCells(found: History, table: string, cells: Readonly<Record<string, string>>): History {
  const at = (name: string): string => cells[name] ?? "";
  const optional = (key: "decided" | "until", name: string) => (at(name) === "" ? {} : { [key]: day(at(name)) });
  if (table === "melding") {
    const law = at("wet") === "wmo" ? ("wmo" as const) : ("jeugdwet" as const);
    const one = { id: at("melding"), law, client: at("bsn"), reported: day(at("gemeld_op")), knownOn: 0 };
    return { ...found, reports: [...found.reports, { ...one, ...optional("decided", "besloten_op") }] };
  }
  if (table !== "inkomensvoorziening") throw new Error(`no reading of ${table}`);
  const one = {
    ...{ month: month(at("maand")), id: at("uitkering"), client: at("bsn"), scheme: at("regeling"), knownOn: 0 },
    ...{ from: day(at("ingang")), amount: Math.round(Number(at("bedrag").replace(".", "").replace(",", ".")) * 100) },
    ...(at("bsn_partner") === "" ? {} : { partner: at("bsn_partner") }),
    ...(at("reden_einde") === "" ? {} : { reason: at("reden_einde") }),
    ...optional("until", "einde"),
  };
  return { ...found, benefits: [...found.benefits, one] };
}

/** The cells of a line of a csv file, by the names in its first line. */
function cellsAt(lines: readonly string[], line: number): Readonly<Record<string, string>> {
  const names = (lines[0] ?? "").replace("﻿", "").trim().split(";");
  const cells = (lines[line - 1] ?? "").trim().split(";");
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
}

/** The element that begins on a line, up to its end. */
function elementAt(lines: readonly string[], line: number): string {
  const [, name = ""] = /<([\w:]+)>/.exec(lines[line - 1] ?? "") ?? [];
  const rest = lines.slice(line - 1);
  const end = rest.findIndex((one) => one.includes(`</${name}>`));
  return rest.slice(0, end + 1).join("\n");
}

function between(text: string, name: string): string {
  return text.slice(text.indexOf(`<${name}>`), text.indexOf(`</${name}>`));
}

function saidIn(text: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`).exec(text)?.[1] ?? "";
}

function lastOf(text: string, name: string): string {
  return [...text.matchAll(new RegExp(`<${name}>([^<]*)<`, "g"))].at(-1)?.[1] ?? "";
}
