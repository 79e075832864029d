import type { Problem, ProblemCode, ProblemOf, Where } from "../figure/problem.ts";
import { type Locale, t } from "./catalogue.ts";
import { dataProblems as enDataProblems } from "./en/data-problems.ts";
import { disclosureProblems as enDisclosureProblems } from "./en/disclosure-problems.ts";
import { factFileProblems as enFactFileProblems } from "./en/fact-file-problems.ts";
import { intakeProblems as enIntakeProblems } from "./en/intake-problems.ts";
import { messageProblems as enMessageProblems } from "./en/message-problems.ts";
import { monitorProblems as enMonitorProblems } from "./en/monitor-problems.ts";
import { packageProblems as enPackageProblems } from "./en/package-problems.ts";
import { privacyProblems as enPrivacyProblems } from "./en/privacy-problems.ts";
import { problems as enProblems } from "./en/problems.ts";
import { runOffProblems as enRunOffProblems } from "./en/run-off-problems.ts";
import { siteProblems as enSiteProblems } from "./en/site-problems.ts";
import { statlineProblems as enStatlineProblems } from "./en/statline-problems.ts";
import { tableFileProblems as enTableFileProblems } from "./en/table-file-problems.ts";
import { dataProblems as nlDataProblems } from "./nl/data-problems.ts";
import { disclosureProblems as nlDisclosureProblems } from "./nl/disclosure-problems.ts";
import { factFileProblems as nlFactFileProblems } from "./nl/fact-file-problems.ts";
import { intakeProblems as nlIntakeProblems } from "./nl/intake-problems.ts";
import { messageProblems as nlMessageProblems } from "./nl/message-problems.ts";
import { monitorProblems as nlMonitorProblems } from "./nl/monitor-problems.ts";
import { packageProblems as nlPackageProblems } from "./nl/package-problems.ts";
import { privacyProblems as nlPrivacyProblems } from "./nl/privacy-problems.ts";
import { problems as nlProblems } from "./nl/problems.ts";
import { runOffProblems as nlRunOffProblems } from "./nl/run-off-problems.ts";
import { siteProblems as nlSiteProblems } from "./nl/site-problems.ts";
import { statlineProblems as nlStatlineProblems } from "./nl/statline-problems.ts";
import { tableFileProblems as nlTableFileProblems } from "./nl/table-file-problems.ts";
import type { ProblemText, ProblemTexts } from "./problem-text.ts";

const nl: ProblemTexts = {
  ...nlProblems,
  ...nlSiteProblems,
  ...nlTableFileProblems,
  ...nlDisclosureProblems,
  ...nlRunOffProblems,
  ...nlMessageProblems,
  ...nlDataProblems,
  ...nlIntakeProblems,
  ...nlPrivacyProblems,
  ...nlStatlineProblems,
  ...nlFactFileProblems,
  ...nlPackageProblems,
  ...nlMonitorProblems,
};
const en: ProblemTexts = {
  ...enProblems,
  ...enSiteProblems,
  ...enTableFileProblems,
  ...enDisclosureProblems,
  ...enRunOffProblems,
  ...enMessageProblems,
  ...enDataProblems,
  ...enIntakeProblems,
  ...enPrivacyProblems,
  ...enStatlineProblems,
  ...enFactFileProblems,
  ...enPackageProblems,
  ...enMonitorProblems,
};

/** Says what is wrong (title) and what to do (detail), without the place. */
export function explainProblem(problem: Problem, locale: Locale = "nl"): ProblemText {
  return explain(locale === "nl" ? nl : en, problem);
}

/**
 * Says everything about a mistake on one line, place first: "tabel-1.csv, regel 4, kolom 2019: “1.23” is geen getal dat
 * wij kunnen lezen. Schrijf een komma voor decimalen …".
 */
export function describeProblem(problem: Problem, locale: Locale = "nl"): string {
  const { title, detail } = explainProblem(problem, locale);
  const place = describePlace(problem.where, locale);
  return `${place === "" ? "" : `${place}: `}${title}. ${detail}`;
}

/** Where something is wrong: "tabel-1.csv, regel 4, rij m02, kolom 2019"; empty when nothing is known of it. */
export function describePlace({ file, line, row, column, key }: Where, locale: Locale = "nl"): string {
  const parts = [
    file,
    line === undefined ? undefined : t(locale, "where.line", { line }),
    row === undefined ? undefined : t(locale, "where.row", { row }),
    column === undefined ? undefined : t(locale, "where.column", { column }),
    key === undefined ? undefined : t(locale, "where.key", { key }),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function explain<C extends ProblemCode>(texts: ProblemTexts, problem: ProblemOf<C>): ProblemText {
  return texts[problem.code](problem.facts);
}
