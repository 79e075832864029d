import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure, resolveRow } from "../dossier/lookup.ts";
import type { Cited } from "../evaluation/derived-figure.ts";
import { growthOf } from "../evaluation/growth.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import { periodText } from "../figure/period-text.ts";
import type { Count } from "../policy/count.ts";
import { t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";

/** How a count changed between its last two moments. */
export interface CountChange {
  readonly count: Count;
  readonly from: Cited;
  readonly to: Cited;
  readonly growth: Cited;
}

/** The counts of a dossier that can be followed. */
export interface Counted {
  readonly changes: readonly CountChange[];
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Counted>();

/** The change in per cent of every count that is known at two moments or more; once for each version of the dossier. */
export function countedOf(dossier: Dossier): Counted {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const changes = dossier.counts.flatMap((count): readonly CountChange[] => {
    const points = pointsOf(dossier, count);
    const [from, to] = [points.at(-2), points.at(-1)];
    if (from === undefined || to === undefined) return [];
    const [first, last] = [from, to].map(({ figure }) => figure.period);
    if (first === undefined || last === undefined || periodText(first) === periodText(last)) return [];
    const name = {
      ref: `tellingen/${count.id}/${periodText(first)}/${periodText(last)}`,
      label: t("nl", "compare.growth.label", {
        title: count.title,
        from: writePeriod(first),
        to: writePeriod(last),
      }),
      formula: "count.growth",
    };
    const growth = growthOf(name, from, to);
    return growth === undefined ? [] : [{ count, from, to, growth }];
  });
  const counted = { changes, figures: new Map(changes.map(({ growth }) => [growth.ref, growth.figure])) };
  known.set(dossier, counted);
  return counted;
}

/** The figures of a count in the order of time, those without a number left out. */
function pointsOf(dossier: Dossier, { row: ref, figures }: Count): readonly Cited[] {
  const row = ref === undefined ? undefined : resolveRow(dossier, ref);
  const cells = Object.entries(row?.row.cells ?? {}).map(([column, figure]) => ({ ref: `${ref}/${column}`, figure }));
  const loose = figures.flatMap((own) => {
    const figure = resolveFigure(dossier, own);
    return figure === undefined ? [] : [{ ref: own, figure }];
  });
  return [...cells, ...loose]
    .filter(({ figure: { value, period } }) => !isMissing(value) && period.type !== "one-of")
    .sort((a, b) => compareDays(daysOf(a.figure.period).last, daysOf(b.figure.period).last));
}
