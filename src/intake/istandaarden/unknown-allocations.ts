import { type Problem, problem } from "../../figure/problem.ts";
import type { StoredDelivery } from "../../lake/manifest.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { short } from "../../lake/view.ts";
import { historyRules } from "../../messages/rule-list.ts";

/** So many allocations are told: who delivers declarations before allocations knows of none. */
const mostTold = 10_000;

/** Of each allocation that a delivery declares on and that is nowhere in the lake: its first line. First the numbers, for they are few. */
const unknown = {
  name: "TR338",
  sql: `WITH unknown AS (
      SELECT gemeente, wet, toewijzingnummer FROM declaratieregel_versies WHERE delivery = $1
      EXCEPT SELECT gemeente, wet, toewijzingnummer FROM toewijzing_versies
      ORDER BY ALL LIMIT ${mostTold}
    )
    SELECT arg_min(source_file, source_line), min(source_line)
    FROM declaratieregel_versies JOIN unknown USING (gemeente, wet, toewijzingnummer)
    WHERE delivery = $1 GROUP BY gemeente, wet, toewijzingnummer ORDER BY ALL`,
} as const;

/**
 * Declarations of a delivery on an allocation that no message in the lake tells of, this delivery included (TR338): one remark an
 * allocation. It is asked of the lake and not of the messages at hand, since the allocation may have come with an earlier delivery.
 */
export async function unknownAllocations(reader: LakeReader, delivery: StoredDelivery): Promise<readonly Problem[]> {
  const names = new Map(delivery.files.map(({ name, sha256 }) => [short(sha256), name]));
  const key = historyRules.find(({ rule }) => rule === "TR338")?.element ?? "";
  const found: Problem[] = [];
  for await (const { rows } of reader.query(unknown, [delivery.id]))
    for (const [file, line] of rows)
      found.push(
        problem("message.rule", { rule: "TR338" }, { file: names.get(String(file)) ?? "", line: Number(line), key }),
      );
  return found;
}
