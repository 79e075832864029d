import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import type { Input } from "../figure/provenance.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Entry, Line } from "../scenario/comparison.ts";
import type { Option } from "../scenario/make-portfolio.ts";
import type { Chosen } from "../scenario/portfolio.ts";
import { t } from "../text/catalogue.ts";
import type { Answer, Optimised } from "./optimise-dossier.ts";
import { baseLine } from "./package-base.ts";

/** Makes figures of the amounts of packages, so that they pass the gate and open to what they were computed from. */
export class PackageFigures {
  readonly #years: readonly string[];
  readonly #base: Line;
  readonly #margin: Line;
  readonly #answer: Answer;
  readonly #counts: (domain: string) => boolean;

  constructor({ pool }: Optimised, answer: Answer) {
    const { comparison, pool: own, baseline } = pool;
    this.#years = comparison.years;
    this.#base = baseLine(pool, answer.baseline, answer.line) ?? [];
    this.#margin = answer.withMargin ? (own.margin?.available ?? baseline.margin?.available ?? []) : [];
    this.#answer = answer;
    this.#counts = (id) =>
      answer.line === "totaal" || comparison.domains.find((one) => one.id === id)?.inGross === true;
  }

  /** The balance of a package in one year (index), with what the printed rounding of its parts allows; undefined without a base. */
  balance(chosen: Chosen, value: number, year: number): Figure | undefined {
    const rounding = this.#rounding(chosen, value, year);
    return this.#make(chosen, value, year, "package.balance", rounding);
  }

  /** Another amount that follows from a package: what is missing, or what is reached with some certainty. */
  amount(chosen: Chosen, value: number, year: number, formula: string): Figure | undefined {
    return this.#make(chosen, Math.round(value), year, formula, undefined);
  }

  /** An implied baseline stands nowhere: what it was computed from does. */
  #startOf({ ref, figure: { provenance } }: Entry): readonly Input[] {
    return this.#answer.baseline === "implied" && provenance.type === "computed"
      ? provenance.inputs
      : [{ ref, sign: 1 }];
  }

  #parts(chosen: Chosen): readonly Option[] {
    return chosen.flatMap((item) => this.#answer.made.options[item] ?? []);
  }

  /** Undefined where a part is not as printed: then what printed rounding allows is not known. */
  #rounding(chosen: Chosen, value: number, year: number): Interval | undefined {
    const parts = this.#parts(chosen);
    if (parts.some(({ isAsPrinted }) => !isAsPrinted)) return undefined;
    let [low, high, own] = [0, 0, 0];
    const lines = [
      this.#base,
      this.#margin,
      ...parts.filter(({ measure }) => this.#counts(measure.domain)).map(({ effect }) => effect),
    ];
    for (const line of lines) {
      const figure = line.find((entry) => entry.year === this.#years[year])?.figure;
      const bounds = figure && roundingOf(figure);
      if (figure === undefined || bounds === undefined || typeof figure.value !== "number") continue;
      low += bounds.low;
      high += bounds.high;
      own += figure.value;
    }
    return { low: low + value - own, high: high + value - own };
  }

  #make(
    chosen: Chosen,
    value: number,
    year: number,
    formula: string,
    rounding: Interval | undefined,
  ): Figure | undefined {
    const at = this.#years[year] ?? "";
    const entryOf = (line: Line) => line.filter((entry) => entry.year === at);
    const [base] = entryOf(this.#base);
    if (base === undefined) return undefined;
    const {
      printed: _printed,
      rounding: _rounding,
      interval: _interval,
      recurrence: _recurrence,
      ...rest
    } = base.figure;
    return {
      ...rest,
      value,
      ...(rounding === undefined ? {} : { rounding }),
      kind: "estimate",
      definition: { id: formula, version: 1 },
      label: t("nl", "optimise.balance"),
      provenance: {
        type: "computed",
        formula,
        inputs: [
          ...this.#startOf(base),
          ...[...entryOf(this.#margin), ...this.#parts(chosen).flatMap(({ effect }) => entryOf(effect))].map(
            ({ ref }) => ({ ref, sign: 1 as const }),
          ),
        ],
      },
    };
  }
}
