import type { RuleFacts } from "../scenario/model-rules.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney } from "../text/write-number.ts";
import { millions } from "./amounts.ts";
import type { Answer } from "./optimise-dossier.ts";

/** A rule or a target year in words: "het saldo sluit in 2022". */
export function demandWords(answer: Answer, demand: number, years: readonly string[]): string {
  const rule = answer.made.rules[demand];
  if (rule !== undefined) return ruleWords(answer, rule.facts);
  const year = answer.question.targets[demand - answer.made.rules.length] ?? 0;
  return t("nl", "optimise.demand.target", { year: years[year] ?? "" });
}

/** What it means to let demands go, in words. */
export function relaxationWords(answer: Answer, demands: readonly number[], years: readonly string[]): string {
  const first = answer.made.rules.length;
  const { nearest } = answer.conflict ?? {};
  const onlyTargets = demands.every((demand) => demand >= first);
  const words = demands.map((demand) => {
    if (demand < first) return t("nl", "optimise.release", { demand: demandWords(answer, demand, years) });
    const at = demand - first;
    const year = years[answer.question.targets[at] ?? 0] ?? "";
    const short = nearest?.shortfalls[at] ?? 0;
    return onlyTargets && short > 0
      ? t("nl", "optimise.release.target", { year, amount: writeMoney(short, millions) })
      : t("nl", "optimise.release.target.plain", { year });
  });
  return words.join("; ");
}

/** The title of a measure by its id, with its number where it has one. */
export function measureTitle({ made }: Answer, id: string): string {
  const measure = made.options.find((option) => option.measure.id === id)?.measure;
  if (measure === undefined) return id;
  return measure.number === undefined ? measure.title : `${measure.number}. ${measure.title}`;
}

function ruleWords(answer: Answer, facts: RuleFacts): string {
  const title = (id: string) => `“${measureTitle(answer, id)}”`;
  switch (facts.type) {
    case "requires":
      return t("nl", "optimise.demand.requires", { measure: title(facts.measure), needs: title(facts.needs) });
    case "excludes":
      return t("nl", "optimise.demand.excludes", { measures: facts.measures.map(title) });
    case "at-least":
      return t("nl", "optimise.demand.at-least", { count: facts.count, measures: facts.measures.map(title) });
    case "at-most":
      return t("nl", "optimise.demand.at-most", { count: facts.count, measures: facts.measures.map(title) });
    case "include":
      return t("nl", "optimise.demand.include", { measure: title(facts.measure) });
    case "leave-out":
      return t("nl", "optimise.demand.leave-out", { measure: title(facts.measure) });
    case "one-form":
      return t("nl", "optimise.demand.one-form", { measure: title(facts.measure) });
    case "consent":
      return t("nl", "optimise.demand.consent", {
        measure: title(facts.measure),
        of: t("nl", `optimise.consent.${facts.of}`),
      });
    case "unlawful":
      return t("nl", "optimise.demand.unlawful", { measure: title(facts.measure), because: facts.because });
    case "hours":
      return t("nl", "optimise.demand.hours", { year: facts.year, hours: String(facts.hours) });
  }
}
