import type { AllocationVersion, Place } from "../../messages/care-facts.ts";
import { unprolonged } from "../../messages/prolongation-rule.ts";
import { afterGaps, type Declared, repeatedNumbers } from "../../messages/provider-rules.ts";
import { type CheckedRule, historyRules } from "../../messages/rule-list.ts";
import { standing } from "../../messages/version-chain.ts";
import { allocationsIn, most } from "./allocation-facts.ts";
import { type FactStore, separators } from "./fact-store.ts";
import { type FactFiles, placeOf, readVersion, versionText } from "./fact-text.ts";
import { type FirstFacts, firstFacts } from "./first-facts.ts";

/** The parts of the stores one after the other: of each what is done with it. */
export interface Comparison {
  /** Lines and refusals by reference; what stands goes to the allocations. */
  readonly references: (part: Iterable<string>) => void;
  /** Everything by allocation; the version that stands goes to the clients. */
  readonly allocations: (part: Iterable<string>) => void;
  readonly declarations: (part: Iterable<string>) => void;
  readonly clients: (part: Iterable<string>) => void;
  /** Whether of some allocation more was told than is compared. */
  readonly isCut: () => boolean;
}

/** Where what is found goes on to. */
export interface NextStores {
  readonly allocations: FactStore;
  readonly clients: FactStore;
}

/** Told of a rule that is not kept: the place in the order of the remarks, the element, and where it stands. */
export type Tell = (at: number, rule: CheckedRule, element: string, place: Place) => void;

/** The remarks come in sections, and in each in the order in which their subject was told of first. */
const section = { references: 0, allocations: 2 ** 48, declarations: 2 * 2 ** 48, clients: 3 * 2 ** 48 } as const;

const numberPath = "Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer";
const referencePath = "Declaratie/Clienten/Client/Prestaties/Prestatie/ProductReferentie/ReferentieNummer";

/** Declarations of one provider that are compared: a century of months, sent ten times over. */
const mostDeclarations = 12_000;

/** What was told under one reference. */
interface Reference {
  /** The line that came first, with its number and its text from the allocation on. */
  line?: ReferredLine;
  isRefused: boolean;
}

interface ReferredLine {
  readonly number: number;
  readonly allocation: string;
  /** The line as the allocations take it. */
  readonly text: string;
}

/** Compares the facts of a delivery, part by part. */
export function comparison(from: FactFiles, stores: NextStores, tell: Tell): Comparison {
  const { files, isDropped } = from;
  let isCut = false;
  const numbers = new Map(files.map((name, number) => [name, number]));

  /** A line whose reference was used before is told and then left out, so that nothing counts twice. */
  const takeLine = (of: Reference, line: ReferredLine): void => {
    const before = of.line;
    of.line = before === undefined || line.number < before.number ? line : before;
    const later = of.line === line ? before : line;
    if (later === undefined) return;
    const [, , file, place] = later.text.split(separators.field, 4);
    tell(section.references + later.number, "TR314", referencePath, placeOf(files, file, place));
  };

  return {
    references: (part) => {
      const found = new Map<string, Reference>();
      for (const text of part) {
        const { key, allocation, kind, number, file, line } = referred(text);
        if (isDropped(file)) continue;
        const of = found.get(key) ?? { isRefused: false };
        found.set(key, of);
        if (kind === "r") of.isRefused = true;
        else takeLine(of, { number, allocation, text: line });
      }
      for (const { line, isRefused } of found.values()) {
        if (line === undefined) continue;
        const { allocation, text } = line;
        stores.allocations.put(allocation, isRefused ? text.replace(/^l/, "refused") : text);
      }
    },
    allocations: (part) => {
      for (const one of allocationsIn(part, from)) {
        const { first, history } = one;
        isCut ||= one.isCut;
        for (const { rule, element, broken } of historyRules)
          for (const place of broken(history)) tell(section.allocations + first, rule, element, place);
        const fact = standing(history.versions);
        if (fact === undefined) continue;
        const file = numbers.get(fact.place.file) ?? 0;
        stores.clients.put(`${history.law} ${fact.client}`, versionText({ number: first, fact }, file));
      }
    },
    declarations: (part) => {
      const found = new Map<string, FirstFacts<Declared>>();
      for (const text of part) {
        const [key = "", number, file, own = "", month = "", sent = ""] = text.split(separators.field);
        if (isDropped(Number(file))) continue;
        const fact = { place: placeOf(files, file, "1"), number: own, month, sent };
        listOf(found, key, mostDeclarations).add({ number: Number(number), fact });
      }
      for (const list of found.values()) {
        const [at, facts] = [section.declarations + list.first(), list.facts()];
        isCut ||= list.isCut();
        for (const place of repeatedNumbers(facts)) tell(at, "TR333", "Declaratie/DeclaratieNummer", place);
        for (const place of afterGaps(facts)) tell(at, "TR318", "Declaratie/DeclaratiePeriode", place);
      }
    },
    clients: (part) => {
      const found = new Map<string, FirstFacts<AllocationVersion>>();
      for (const text of part) {
        const [key = "", , ...fields] = text.split(separators.field);
        listOf(found, key, most.versions).add(readVersion(fields, files));
      }
      for (const list of found.values()) {
        isCut ||= list.isCut();
        for (const place of unprolonged(list.facts())) tell(section.clients + list.first(), "OP380", numberPath, place);
      }
    },
    isCut: () => isCut,
  };
}

/** Takes the head of what waits under a reference apart, and leaves the rest as it is: of these there are very many. */
function referred(text: string) {
  const ends: number[] = [];
  for (let at = -1; ends.length < 5; ) {
    at = text.indexOf(separators.field, at + 1);
    if (at < 0) at = text.length;
    ends.push(at);
  }
  const [key = 0, allocation = 0, kind = 0, number = 0, file = 0] = ends;
  return {
    key: text.slice(0, key),
    allocation: text.slice(key + 1, allocation),
    kind: text.slice(allocation + 1, kind),
    number: Number(text.slice(kind + 1, number)),
    file: Number(text.slice(number + 1, file)),
    line: text.slice(allocation + 1),
  };
}

function listOf<T>(found: Map<string, FirstFacts<T>>, key: string, limit: number): FirstFacts<T> {
  const list = found.get(key) ?? firstFacts<T>(limit);
  found.set(key, list);
  return list;
}
