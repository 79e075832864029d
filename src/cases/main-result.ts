import type { Cited } from "../evaluation/derived-figure.ts";
import { accountsOf } from "./accounts.ts";
import type { OpenedDossier } from "./opened-dossier.ts";

/**
 * The amount that a file is about: the balance of the last period of its first budget, and without a budget the amount of
 * money that most causes explain, one about the whole before one about a law or a product.
 */
export function mainResult(opened: OpenedDossier): Cited | undefined {
  const last = accountsOf(opened.dossier).accounts[0]?.years.at(-1);
  const balance = last?.totals.find(({ column }) => column === "balance");
  return balance?.printed ?? balance?.computed ?? mostExplained(opened);
}

/** The amount that most causes explain; undefined when no cause explains an amount. */
function mostExplained({ dossier, figure }: OpenedDossier): Cited | undefined {
  const counts = new Map<string, number>();
  for (const { explains } of dossier.causes) for (const ref of explains) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const [best] = [...counts]
    .flatMap(([ref, count]) => {
      const found = figure(ref);
      if (found?.unit.quantity !== "money" || found.unit.per !== undefined) return [];
      const { law, domain, product } = found.scope;
      const isWhole = law === undefined && domain === undefined && product === undefined;
      return [{ ref, figure: found, rank: count + (isWhole ? dossier.causes.length : 0) }];
    })
    .sort((a, b) => b.rank - a.rank);
  return best && { ref: best.ref, figure: best.figure };
}
