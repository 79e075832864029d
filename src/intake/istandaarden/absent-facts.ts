import { type Problem, problem } from "../../figure/problem.ts";
import type { StoredDelivery } from "../../lake/manifest.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { short } from "../../lake/view.ts";
import { type CheckedRule, historyRules } from "../../messages/rule-list.ts";

/** So many places are told of each rule: who delivers declarations before allocations knows of none. */
const mostTold = 10_000;

/** A rule about something that is nowhere in the lake, with the question for the file and the line of what misses it. */
interface AbsenceRule {
  readonly rule: CheckedRule;
  readonly element: string;
  readonly sql: string;
}

const elementOf = (rule: CheckedRule) => historyRules.find((one) => one.rule === rule)?.element ?? "";

const rules: readonly AbsenceRule[] = [
  {
    // Of each allocation its first line. First the numbers, for they are few.
    rule: "TR338",
    element: elementOf("TR338"),
    sql: `WITH unknown AS (
        SELECT gemeente, wet, toewijzingnummer FROM declaratieregel_versies WHERE delivery = $1
        EXCEPT SELECT gemeente, wet, toewijzingnummer FROM toewijzing_versies
        ORDER BY ALL LIMIT ${mostTold}
      )
      SELECT arg_min(source_file, source_line), min(source_line)
      FROM declaratieregel_versies JOIN unknown USING (gemeente, wet, toewijzingnummer)
      WHERE delivery = $1 GROUP BY gemeente, wet, toewijzingnummer ORDER BY ALL`,
  },
  {
    // Stops that stand, on starts that stand.
    rule: "TR069",
    element: elementOf("TR069"),
    sql: `SELECT source_file, source_line FROM levering_stop stop
      WHERE delivery = $1 AND toewijzingnummer IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM levering_start start
        WHERE start.gemeente = stop.gemeente AND start.wet = stop.wet AND start.client = stop.client
          AND start.toewijzingnummer = stop.toewijzingnummer AND start.datumstart = stop.datumstart
      ) ORDER BY ALL LIMIT ${mostTold}`,
  },
  {
    // A line with a previous reference is a credit, and one without it a debit (CD060).
    rule: "TR323",
    element: elementOf("TR323"),
    sql: `SELECT min(source_file), min(source_line) FROM declaratieregel_versies credit
      WHERE delivery = $1 AND vorigreferentienummer IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM declaratieregel_versies debit
        WHERE debit.gemeente = credit.gemeente AND debit.wet = credit.wet
          AND debit.toewijzingnummer = credit.toewijzingnummer
          AND debit.referentienummer = credit.vorigreferentienummer AND debit.vorigreferentienummer IS NULL
      ) GROUP BY gemeente, wet, leverancier, toewijzingnummer, referentienummer, source_file ORDER BY ALL LIMIT ${mostTold}`,
  },
  {
    // Of months that no other delivery has: of those it was told before.
    rule: "TR318",
    element: "Declaratie/DeclaratiePeriode",
    sql: `WITH months AS (
        SELECT gemeente, wet, leverancier, maand, min(CASE WHEN delivery = $1 THEN source_file END) AS source_file,
          bool_and(delivery = $1) AS is_new, CAST(left(maand, 4) AS INTEGER) * 12 + CAST(right(maand, 2) AS INTEGER) AS number
        FROM declaratie_versies GROUP BY gemeente, wet, leverancier, maand
      ), steps AS (
        SELECT source_file, is_new, number - lag(number) OVER (PARTITION BY gemeente, wet, leverancier ORDER BY number) AS step
        FROM months
      )
      SELECT source_file, 1 FROM steps WHERE is_new AND step > 1 ORDER BY ALL LIMIT ${mostTold}`,
  },
];

/** The rules that speak of what is missing. While messages are read nothing can be said of them, for it may have come with an earlier delivery. */
export const absenceRules: ReadonlySet<CheckedRule> = new Set(rules.map(({ rule }) => rule));

/**
 * What a delivery misses in the lake, this delivery included: declarations on an allocation that no message tells of (TR338), a stop without a
 * start (TR069), a credit on a line that never came (TR323), a month between two declarations (TR318). It is asked of the lake and not of
 * the messages at hand, since what is missing there may have come before.
 */
export async function absentFacts(reader: LakeReader, delivery: StoredDelivery): Promise<readonly Problem[]> {
  const names = new Map(delivery.files.map(({ name, sha256 }) => [short(sha256), name]));
  const found: Problem[] = [];
  for (const { rule, element: key, sql } of rules)
    for await (const { rows } of reader.query({ name: rule, sql }, [delivery.id]))
      for (const [file, line] of rows)
        found.push(problem("message.rule", { rule }, { file: names.get(String(file)) ?? "", line: Number(line), key }));
  return found;
}
