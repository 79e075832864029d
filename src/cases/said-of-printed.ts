import type { Dossier } from "../dossier/dossier.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Comparison } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";

/**
 * What a dossier explains of the printed total balances of scenarios: why one is not what its table adds up to (Dronten L2044:
 * a balance that no table prints). Each explanation once.
 */
export function saidOfPrinted(
  { explanations }: Pick<Dossier, "explanations">,
  results: Comparison["results"],
): readonly string[] {
  const rows = new Set(
    results.flatMap((result) =>
      result.type === "computed"
        ? (result.printed.balance ?? []).map(({ ref }) => ref.slice(0, ref.lastIndexOf("/")))
        : [],
    ),
  );
  return explanations
    .filter(({ where }) => where.some((ref) => rows.has(ref)))
    .map(({ text, lines }) =>
      lines === undefined ? text : t("nl", "section.said", { says: text, lines: formatCitation(lines) }),
    );
}
