import { type AreaRegister, madeOf } from "./area-register.ts";
import type { Figure } from "./figure.ts";
import { type FigureSum, sumFigures } from "./figure-sum.ts";
import { missing } from "./missing.ts";
import type { Day } from "./period.ts";
import { periodText } from "./period-text.ts";
import { isProblem, type Problem, problem } from "./problem.ts";

/** Where to find the figure of an area of an earlier day. */
export type FigureOf = (code: string) => Figure | undefined;

/**
 * What an earlier year says of an area as it is today: the sum over the areas that it was made of. An area without a
 * figure counts as missing and never as zero. Rates are refused, for the rate of a merged municipality is no sum of rates.
 * Problems: `area.unknown`; `area.split` when an earlier area went only partly to this one; `area.without-figures` when
 * none of them has a figure; `unit.rate` and `unit.mixed`.
 */
export function sumForArea(
  register: AreaRegister,
  { code, today, earlier }: { readonly code: string; readonly today: Day; readonly earlier: Day },
  figureOf: FigureOf,
): FigureSum | Problem {
  const origins = madeOf(register, code, today, earlier);
  if (isProblem(origins)) return origins;
  const split = origins.find(({ into }) => into.length > 1);
  if (split !== undefined) return problem("area.split", { code: split.area.code, into: split.into });
  const found = origins.map(({ area }) => figureOf(area.code));
  const example = found.find((figure) => figure !== undefined);
  if (example === undefined) return problem("area.without-figures", { code, on: periodText(earlier) });
  const [first = example, ...rest] = found.map((figure) => figure ?? { ...example, value: missing("unknown") });
  return sumFigures([first, ...rest]);
}
