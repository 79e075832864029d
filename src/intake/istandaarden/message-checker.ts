import { type Problem, problem } from "../../figure/problem.ts";
import { type LineRule, lineRules } from "../../messages/line-rules.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "../../messages/message-record.ts";
import { messageRules } from "../../messages/message-rules.ts";
import type { CheckedRule } from "../../messages/rule-list.ts";

/** What the rules say of a line or a message. */
export interface Verdict {
  /** Why it is refused; empty when it is taken in. */
  readonly refusals: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** Checks one message by the rules that it can break by itself, line by line. */
export interface MessageChecker {
  readonly line: (record: MessageRecord) => Verdict;
  readonly whole: (message: MessageDescription, header: Fields, body: Fields) => Verdict;
}

/** A 301, 305, 307, 315 or 317 is about one client: beyond this many lines they are not compared any more. */
const mostCompared = 1000;

const byLine = new Map<string, readonly LineRule<CheckedRule>[]>();

function rulesOf(name: string): readonly LineRule<CheckedRule>[] {
  const found = byLine.get(name) ?? lineRules.filter(({ lines }) => lines.some((line) => line === name));
  byLine.set(name, found);
  return found;
}

/** Begins with a message of a file. */
export function checkMessage(file: string): MessageChecker {
  const lines: MessageRecord[] = [];
  let net = 0;
  return {
    line: (record) => {
      net += amountOf(record);
      if (record.name !== "Prestatie" && lines.length < mostCompared) lines.push(record);
      let verdict: Verdict | undefined;
      for (const one of rulesOf(record.name)) {
        if (!one.holds(record)) verdict = withLine(verdict, one, { file, line: record.line, key: one.element });
      }
      return verdict ?? nothing;
    },
    whole: (message, header, body) => {
      const whole = { message, header, body, net, lines };
      const broken = messageRules.filter(
        (one) => one.messages.some((number) => number === message.number) && !one.holds(whole),
      );
      return broken.reduce<Verdict>((verdict, one) => withLine(verdict, one, { file, key: one.element }), nothing);
    },
  };
}

const nothing: Verdict = { refusals: [], remarks: [] };

function withLine(
  verdict: Verdict = nothing,
  { rule, otherwise }: { readonly rule: CheckedRule; readonly otherwise: "refuse" | "remark" },
  where: Problem["where"],
): Verdict {
  const said = problem("message.rule", { rule }, where);
  return otherwise === "refuse"
    ? { ...verdict, refusals: [...verdict.refusals, said] }
    : { ...verdict, remarks: [...verdict.remarks, said] };
}

function amountOf({ fields }: MessageRecord): number {
  const amount = classOf(fields, "IngediendBedrag");
  return (numberOf(amount, "Bedrag") ?? 0) * (textOf(amount, "DebetCredit") === "C" ? -1 : 1);
}
