import { laws } from "../../../figure/law.ts";
import { type CodeListName, codeList, type MessageLaw } from "../../../messages/code-list.ts";
import { t } from "../../../text/catalogue.ts";

/** Columns whose values are codes of a list of the standard. */
const lists: Readonly<Record<string, CodeListName>> = {
  categorie: "ProductCategorie",
  reden: "RedenBeeindiging",
  verwijzer: "TypeVerwijzer",
  eenheid: "Eenheid",
};

/** What a column is called in a control and above a list. */
export function columnName(column: string): string {
  return t("nl", "monitor.column", { column });
}

/** A value of a column in words; a code that no list has stays what it is. */
export function valueName(column: string, value: string, law?: string): string {
  const list = lists[column];
  if (list !== undefined) {
    const codes = codeList(list);
    const own: readonly MessageLaw[] = law === "wmo" || law === "jeugdwet" ? [law] : ["wmo", "jeugdwet"];
    const meaning = own.map((one) => codes[one][value]).find((words) => words !== undefined && words !== "");
    return meaning === undefined ? value : t("nl", "monitor.code", { code: value, meaning });
  }
  switch (column) {
    case "wet":
      return lawName(value);
    case "combinatie":
      return lawsName(value);
    case "leeftijdsgroep":
      return t("nl", "monitor.ages", { group: value });
    case "leverancier":
      return t("nl", "monitor.provider", { code: value });
    case "batenlasten":
      return value;
    default:
      return value === "onbekend" ? t("nl", "monitor.unknown-value", { column }) : value;
  }
}

/** A law by its name; what is none stays what it is. */
function lawName(value: string): string {
  const law = laws.find((one) => one === value);
  return law === undefined ? value : t("nl", `law.${law}`);
}

/** A combination of laws: `jeugdwet+wmo` is "Jeugdwet en Wmo", one law is "alleen Wmo". */
export function lawsName(combination: string): string {
  const names = combination.split("+").map(lawName);
  const [only] = names;
  if (names.length === 1) return t("nl", "monitor.only-law", { law: only ?? "" });
  return t("nl", "monitor.laws-together", { before: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
