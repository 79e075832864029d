import type { messageRules as nl } from "../nl/message-rules.ts";
import type { Translated } from "../translated.ts";

/** The list of rules: which are checked, and why others are not. */
export const messageRules: Translated<typeof nl> = {
  "rule.page": ({ count }) => `# Rules of iWmo and iJw 3.2

What \`sluitend import istandaarden\` checks of a delivery, and what not. The command itself makes this list, with
\`--rules\`. Each rule that is *checked* has an example that keeps it and one that breaks it, in the tests: ${count} in all. A
rule within a message refuses the line or the message; a rule across messages gives a remark, for the message that is
missing may be in another delivery.

TR069, TR318, TR323 and TR338 are about what is missing. Who loads messages into a lake is told of them when the delivery is
loaded, about all that is in the lake by then: what came with an earlier delivery is not missing.

Source: conditions, constraints, business rules, technical rules and filling instructions of release 3.2, in our own words.
`,
  "rule.head": "| rule | what is wrong when it does not hold | check |",
  "rule.checked": "checked",
  "rule.checked-as": ({ rule }) => `checked as ${rule}`,
  "rule.checked-file": "checked when the file is read",
  "rule.unchecked": ({ reason }) => `cannot be checked, for: ${reason}`,
  "rule.OP179": "The file is larger than 25 MB",
  "rule.OP192": "The file is not XML in UTF-8 without a byte order mark, or is called otherwise than .xml",
  "rule.unchecked.IV075":
    "Municipalities may agree on product codes of their own; only the contract says which ones hold.",
  "rule.unchecked.IV079": "Rounded hours do not say how many minutes lie under them.",
  "rule.unchecked.OP039": "It is a permission: personal data may differ between parties.",
  "rule.unchecked.OP043": "It needs the personal budgets, and those are not in messages.",
  "rule.unchecked.OP087": "An allocation that is missing from a later message may stand in one that we did not get.",
  "rule.unchecked.OP274":
    "An answer that is not there may still come or be in another delivery; as a lead time it belongs to the monitor.",
  "rule.unchecked.OP346":
    "An answer that is not there may still come or be in another delivery; as a lead time it belongs to the monitor.",
  "rule.unchecked.OP364": "The rule forbids a check: a declaration without start or stop counts as any other.",
};
