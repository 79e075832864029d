import type { Problem } from "../figure/problem.ts";

/** Under which rule a remark of an import stands: its number in the standard, or a word for what it is about. */
export function ruleOf({ code, facts }: Problem): string {
  switch (code) {
    case "message.file":
      return technical[facts.reason] ?? "bestand";
    case "message.rule":
      return facts.rule;
    case "message.schema":
      return "XSD";
    case "message.structure":
      return "structuur";
    case "message.value":
      return facts.reason === "code" ? `codelijst${facts.limit === undefined ? "" : ` ${facts.limit}`}` : "waarde";
    default:
      return "bestand";
  }
}

/** The rule of a remark, for messages by the standard and for table files by the code of the mistake. */
export function namedRule(one: Problem): string {
  return one.code.startsWith("message.") ? ruleOf(one) : one.code;
}

/** What the standard asks of a file as such: OP192 of its form, OP179 of its size. */
const technical: Readonly<Record<string, string>> = {
  encoding: "OP192",
  "declared-encoding": "OP192",
  "byte-order-mark": "OP192",
  extension: "OP192",
  large: "OP179",
};
