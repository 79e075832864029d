import { type Problem, problem } from "../../figure/problem.ts";
import type {
  AllocationHistory,
  AllocationVersion,
  CareEvent,
  DeclaredLine,
  Place,
} from "../../messages/care-facts.ts";
import type { MessageLaw } from "../../messages/code-list.ts";
import { classOf, type MessageRecord, textOf } from "../../messages/message-record.ts";
import { unprolonged } from "../../messages/prolongation-rule.ts";
import { afterGaps, type Declared, repeatedNumbers } from "../../messages/provider-rules.ts";
import { type CheckedRule, historyRules } from "../../messages/rule-list.ts";
import { standing } from "../../messages/version-chain.ts";
import { declaredLineOf, eventOf, type Pseudonym, versionOf } from "./facts.ts";
import { keptTexts } from "./kept-text.ts";

/** Remembers what messages tell of each allocation, and tells at the end which rules across messages are not kept. */
export interface AcrossMessages {
  readonly take: (record: MessageRecord, place: Place) => void;
  /** A declaration as a whole, with its place. */
  readonly declared: (message: { readonly law: MessageLaw; readonly provider: string }, declaration: Declared) => void;
  /** One by one, for a delivery in which everything is wrong has very many. */
  readonly remarks: () => Iterable<Problem>;
}

interface Known {
  readonly law: MessageLaw;
  readonly versions: AllocationVersion[];
  readonly events: CareEvent[];
  readonly lines: DeclaredLine[];
}

/** What is known of a reference, added up: a 323 had a line with it, a 325 refused that line. */
const isDeclared = 1;
const isRefused = 2;

/** What is remembered of one allocation: more starts and stops than this are no care of one person. */
const mostEvents = 1000;

/** Begins with nothing. `limit` bounds the lines that are remembered, so that memory does not depend on the delivery. */
export function acrossMessages(pseudonym: Pseudonym, limit = 400_000): AcrossMessages {
  const keeping = { pseudonym, texts: keptTexts() };
  const allocations = new Map<string, Known>();
  const providers = new Map<string, Declared[]>();
  const references = new Map<string, Map<string, number>>();
  const repeated: Place[] = [];
  let count = 0;
  let passed = false;

  const known = (law: MessageLaw, municipality: string, number: string): Known => {
    const key = `${law} ${municipality} ${number}`;
    const found = allocations.get(key) ?? { law, versions: [], events: [], lines: [] };
    allocations.set(key, found);
    return found;
  };

  /** What is known of each reference of a provider under a law. */
  const referencesOf = (law: MessageLaw, provider: string): Map<string, number> => {
    const key = `${law} ${provider}`;
    const found = references.get(key) ?? new Map<string, number>();
    references.set(key, found);
    return found;
  };

  const takeLine = (record: MessageRecord, place: Place): void => {
    const { law } = record.message;
    const line = declaredLineOf(record, place, keeping);
    const used = referencesOf(law, line.provider);
    const before = used.get(line.reference) ?? 0;
    // A line whose number was used before is told and then left out, so that nothing counts twice.
    if ((before & isDeclared) !== 0) repeated.push(place);
    else {
      used.set(line.reference, before | isDeclared);
      known(law, textOf(record.header, "Ontvanger") ?? "", textOf(record.fields, "ToewijzingNummer") ?? "").lines.push(
        line,
      );
    }
  };

  const takeRefusal = ({ message, header, fields }: MessageRecord): void => {
    const reference = textOf(classOf(fields, "ProductReferentie"), "ReferentieNummer");
    if (reference === undefined) return;
    const used = referencesOf(message.law, textOf(header, "Ontvanger") ?? "");
    used.set(Buffer.from(reference).toString(), (used.get(reference) ?? 0) | isRefused);
  };

  const takeOnAllocation = (record: MessageRecord, number: string, place: Place): void => {
    const { message, header } = record;
    const municipality = textOf(header, message.sender === "gemeente" ? "Afzender" : "Ontvanger") ?? "";
    const { versions, events } = known(message.law, municipality, number);
    if (message.number === "301") versions.push(versionOf(record, place, keeping));
    else if (events.length < mostEvents) events.push(eventOf(record, place, keeping));
  };

  return {
    take: (record, place) => {
      const { number } = record.message;
      if (!["301", "305", "307", "323", "325"].includes(number)) return;
      passed ||= count >= limit;
      if (passed) return;
      count += 1;
      const allocation = textOf(record.fields, "ToewijzingNummer");
      if (number === "323") takeLine(record, place);
      else if (number === "325") takeRefusal(record);
      // Care under a contract without allocations has no number, and no chain to follow.
      else if (allocation !== undefined) takeOnAllocation(record, allocation, place);
    },
    declared: ({ law, provider }, declaration) => {
      const key = `${law} ${provider}`;
      const list = providers.get(key) ?? [];
      providers.set(key, list);
      list.push(declaration);
    },
    remarks: function* () {
      for (const place of repeated) yield remark("TR314", `${declaredPath}/ProductReferentie/ReferentieNummer`, place);
      for (const one of allocations.values()) yield* brokenIn({ ...one, refused: refusedOf(one) });
      for (const list of providers.values()) {
        for (const place of repeatedNumbers(list)) yield remark("TR333", "Declaratie/DeclaratieNummer", place);
        for (const place of afterGaps(list)) yield remark("TR318", "Declaratie/DeclaratiePeriode", place);
      }
      for (const versions of byClient(allocations.values())) {
        for (const place of unprolonged(versions)) yield remark("OP380", numberPath, place);
      }
      if (passed) yield problem("message.across-limited", { limit });
    },
  };

  function refusedOf({ law, lines: of }: Known): ReadonlySet<string> {
    return new Set(
      of
        .filter(({ provider, reference }) => ((referencesOf(law, provider).get(reference) ?? 0) & isRefused) !== 0)
        .map(({ reference }) => reference),
    );
  }
}

const numberPath = "Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer";
const declaredPath = "Declaratie/Clienten/Client/Prestaties/Prestatie";

function brokenIn(history: AllocationHistory): readonly Problem[] {
  return historyRules.flatMap(({ rule, element, broken }) =>
    broken(history).map((place) => remark(rule, element, place)),
  );
}

function byClient(known: Iterable<Known>): readonly (readonly AllocationVersion[])[] {
  const clients = new Map<string, AllocationVersion[]>();
  for (const { law, versions } of known) {
    const version = standing(versions);
    if (version === undefined) continue;
    const key = `${law} ${version.client}`;
    const list = clients.get(key) ?? [];
    clients.set(key, list);
    list.push(version);
  }
  return [...clients.values()];
}

function remark(rule: CheckedRule, key: string, { file, line }: Place): Problem {
  return problem("message.rule", { rule }, { file, line, key });
}
