import { isMissing } from "../../figure/missing.ts";
import type { Condition, Measure } from "../../policy/measure.ts";
import type { ComputedResult, ScenarioResult } from "../../scenario/comparison.ts";
import { t } from "../../text/catalogue.ts";
import { amountOf } from "../amounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { shortName } from "../pending.ts";

/** What residents notice of one scenario, variant or measure, in the words of the dossier. */
export interface Noticed {
  readonly about: string;
  readonly text: string;
}

/**
 * What residents notice, the most important first: what the dossier says of each scenario or variant, then of the measures,
 * those with the largest effect in the last year first.
 */
export function residentsNotice({ comparison, variants }: OpenedDossier): readonly Noticed[] {
  const year = comparison?.years.at(-1) ?? "";
  return [
    ...(comparison?.results ?? []).map(ofScenario),
    ...(variants?.results ?? []).map(({ variant: { title, advantages, drawbacks } }) => ({
      about: title,
      text:
        [...aboutPeople(advantages), ...aboutPeople(drawbacks)].join(" ") ||
        (advantages[0]?.text ?? t("nl", "council.residents.none")),
    })),
    ...ofMeasures(comparison?.results ?? [], year),
  ].filter(({ text }) => text !== "");
}

function ofScenario({ scenario: { title, aspects = [] } }: ScenarioResult): Noticed {
  const own = aspects.filter(({ aspect }) => /inwoner/i.test(aspect)).map(({ text }) => text);
  return { about: title, text: own.at(-1) ?? t("nl", "council.residents.none") };
}

/** The first two statements that are about people and not about money or organisation. */
function aboutPeople(statements: readonly Condition[]): readonly string[] {
  const own = statements.filter(({ text }) => /inwoner|mensen|redzaamheid|voorziening/i.test(text));
  return own.slice(0, 2).map(({ text }) => text);
}

/** Each measure once, with its largest effect in any scenario. */
function ofMeasures(results: readonly ScenarioResult[], year: string): readonly Noticed[] {
  const sizes = new Map<Measure, number>();
  for (const { measure, effect } of results.flatMap(measuresOf)) {
    const value = amountOf(effect, year) ?? 0;
    sizes.set(measure, Math.max(sizes.get(measure) ?? 0, Math.abs(value)));
  }
  return [...sizes]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([measure]) =>
      (measure.residents ?? []).slice(0, 1).map(({ text }) => ({
        about: t("nl", "council.residents.measure", { measure: nameOf(measure) }),
        text,
      })),
    );
}

function nameOf(measure: Measure): string {
  return measure.number === undefined ? shortName(measure) : `${measure.number} (${measure.title})`;
}

function measuresOf(result: ScenarioResult): ComputedResult["measures"] {
  return result.type === "computed" ? result.measures.filter(({ effect }) => effect.some(hasNumber)) : [];
}

function hasNumber({ figure: { value } }: ComputedResult["computed"]["balance"][number]): boolean {
  return !isMissing(value);
}
