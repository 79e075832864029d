import type { z } from "zod";
import { attentionSchema } from "./attention.ts";
import { benchmarkSchema } from "./benchmark.ts";
import { budgetSchema } from "./budget.ts";
import { causeSchema } from "./cause.ts";
import { choiceSchema } from "./choice.ts";
import { countSchema } from "./count.ts";
import { coverSchema } from "./cover.ts";
import { decisionSchema } from "./decision.ts";
import { definitionSchema } from "./definition.ts";
import { domainSchema } from "./domain.ts";
import { eventSchema } from "./event.ts";
import { floorSchema } from "./floor.ts";
import { forecastSchema } from "./forecast.ts";
import { goalSchema } from "./goal.ts";
import { incomeSchema } from "./income.ts";
import { indicatorSchema } from "./indicator.ts";
import { judgementSchema } from "./judgement.ts";
import { marginSchema } from "./margin.ts";
import { measureSchema } from "./measure.ts";
import { observationSchema } from "./observation.ts";
import { pilotSchema } from "./pilot.ts";
import { projectSchema } from "./project.ts";
import { questionSchema } from "./question.ts";
import { recommendationSchema } from "./recommendation.ts";
import type { EntityName } from "./reference.ts";
import { explanationSchema, relationSchema } from "./relation.ts";
import { remarkSchema } from "./remark.ts";
import { reserveSchema } from "./reserve.ts";
import { riskSchema } from "./risk.ts";
import { savingSchema } from "./saving.ts";
import { scenarioSchema } from "./scenario.ts";
import { signalSchema } from "./signal.ts";
import { staffingSchema } from "./staffing.ts";
import { storySchema } from "./story.ts";
import { surveySchema } from "./survey.ts";
import { themeSchema } from "./theme.ts";
import { trendSchema } from "./trend.ts";
import { variantSchema } from "./variant.ts";
import { vintageSchema } from "./vintage.ts";
import { voiceSchema } from "./voice.ts";
import { worldviewSchema } from "./worldview.ts";

/**
 * The schema of every kind of entity: the one source of validation, types, references and documentation. An entity of
 * kind `goals` stands in the list of `goals.yaml`.
 */
export const entitySchemas = {
  domains: domainSchema,
  definitions: definitionSchema,
  decisions: decisionSchema,
  budgets: budgetSchema,
  incomes: incomeSchema,
  forecasts: forecastSchema,
  measures: measureSchema,
  scenarios: scenarioSchema,
  margins: marginSchema,
  reserves: reserveSchema,
  covers: coverSchema,
  floors: floorSchema,
  worldviews: worldviewSchema,
  choices: choiceSchema,
  variants: variantSchema,
  savings: savingSchema,
  benchmarks: benchmarkSchema,
  causes: causeSchema,
  risks: riskSchema,
  goals: goalSchema,
  indicators: indicatorSchema,
  signals: signalSchema,
  judgements: judgementSchema,
  stories: storySchema,
  trends: trendSchema,
  themes: themeSchema,
  projects: projectSchema,
  pilots: pilotSchema,
  counts: countSchema,
  surveys: surveySchema,
  staffing: staffingSchema,
  questions: questionSchema,
  attention: attentionSchema,
  observations: observationSchema,
  recommendations: recommendationSchema,
  vintages: vintageSchema,
  voices: voiceSchema,
  events: eventSchema,
  relations: relationSchema,
  explanations: explanationSchema,
  remarks: remarkSchema,
} as const satisfies Record<EntityName, z.ZodType>;

/** The entities of a dossier by kind, each list in the order of its file. */
export type Entities = { readonly [K in EntityName]: readonly z.output<(typeof entitySchemas)[K]>[] };
