import { allocationRules } from "./allocation-rules.ts";
import { declarationRules } from "./declaration-rules.ts";
import type { HistoryRule } from "./history-rule.ts";
import { lineRules } from "./line-rules.ts";
import { messageRules } from "./message-rules.ts";

/** Rules of which all messages about one allocation are needed. */
export const historyRules: readonly HistoryRule<HistoryRuleId>[] = [...allocationRules, ...declarationRules];

type HistoryRuleId = (typeof allocationRules)[number]["rule"] | (typeof declarationRules)[number]["rule"];

/** Rules that are checked while a value is read, or over everything of one provider or one client. */
const otherRules = ["CS002", "OP380", "TR314", "TR318", "TR333"] as const;

/** The number in the standard of a rule that is checked and told under its own name. */
export type CheckedRule =
  | (typeof lineRules)[number]["rule"]
  | (typeof messageRules)[number]["rule"]
  | HistoryRuleId
  | (typeof otherRules)[number];

/** Every rule that is checked under its own name. */
export const checkedRules: readonly CheckedRule[] = [
  ...lineRules.map(({ rule }) => rule),
  ...messageRules.map(({ rule }) => rule),
  ...historyRules.map(({ rule }) => rule),
  ...otherRules,
].sort();

/** Rules that say the same as another one, or more generally; who breaks them is told the other one. */
export const sameAs = {
  OP033x2: "CS058",
  OP354: "TR335",
  OP360: "TR390",
  OP366: "TR389",
  OP367: "CS337",
  IV013: "OP033x1",
  IV042: "CS339",
  IV076: "TR321",
  IV077: "TR321",
  IV078: "TR321",
  IV081: "TR346",
  IV089: "TR387",
} as const satisfies Readonly<Record<string, CheckedRule>>;

/** Rules about a file as such, told when it is read. */
export const fileRules = ["OP179", "OP192"] as const;

/** Rules that cannot be checked from messages; the catalogue says why. */
export const uncheckedRules = ["IV075", "IV079", "OP039", "OP043", "OP087", "OP274", "OP346", "OP364"] as const;
