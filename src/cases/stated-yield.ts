import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import { type Cited, derive } from "../evaluation/derived-figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Citation } from "../policy/citation.ts";
import { t } from "../text/catalogue.ts";

/** What a source says that its pilots brought together, beside the amounts that it gives for each. */
export interface StatedYield {
  readonly total: Cited;
  readonly lines: Citation;
  /** The amounts of the table of pilots, of the pilots that the total is about. */
  readonly listed: Cited;
  /** The amounts of the text that the total is the sum of. */
  readonly told: Cited;
}

/**
 * The total yield that a source states of its pilots: a sum in words whose parts are each said to be the yield of a pilot
 * (Almelo L1226-1234: 1.035.000, where the five amounts above it make another sum, and Bijlage 3 a third). Undefined where a
 * source states none.
 */
export function statedYield(dossier: Dossier): StatedYield | undefined {
  const yields = new Set(dossier.pilots.flatMap((pilot) => pilot.yields));
  const yieldOf = (part: string): string | undefined => {
    if (yields.has(part)) return part;
    const twins = dossier.relations.flatMap((one) =>
      one.rule === "same" && one.terms.includes(part) ? one.terms : [],
    );
    return twins.find((twin) => yields.has(twin));
  };
  for (const relation of dossier.relations) {
    if (relation.rule !== "sum") continue;
    const own = relation.parts.map(yieldOf);
    const total = resolveFigure(dossier, relation.total);
    if (total === undefined || own.some((ref) => ref === undefined)) continue;
    const listed = sumOf(dossier, own, "tabel");
    const told = sumOf(dossier, relation.parts, "tekst");
    if (listed !== undefined && told !== undefined)
      return { total: { ref: relation.total, figure: total }, lines: relation.lines, listed, told };
  }
  return undefined;
}

function sumOf(dossier: Dossier, refs: readonly (string | undefined)[], from: "tabel" | "tekst"): Cited | undefined {
  const [first, ...rest] = refs.flatMap((ref) => {
    const figure = ref === undefined ? undefined : resolveFigure(dossier, ref);
    return ref === undefined || figure === undefined || isMissing(figure.value)
      ? []
      : [{ ref, figure, sign: 1 as const }];
  });
  const name = { ref: `plan/pilots/opbrengst-${from}`, label: t("nl", `plan.pilots.stated.${from}`) };
  return first && derive({ ...name, formula: "plan.pilots" }, [first, ...rest]);
}
