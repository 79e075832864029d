import { z } from "zod";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { monthSchema } from "./model-month.ts";
import { proseSchema } from "./prose.ts";
import { amountSchema, percentSchema, truthSchema, wholeSchema } from "./scalar.ts";

/*
 * What the printed file does not say about its measures and a user may: levers, timing, certainty, burden, rules. A file of its own
 * (`--model`), never part of the dossier, so that what was printed and what was assumed stay apart.
 */

const yearSchema = z
  .string()
  .regex(/^\d{4}$/, "year")
  .describe("year");

/** A stream of clients or trajectories with what it costs per year without measures, in euros. */
const flowSchema = z
  .strictObject({ id: idSchema, title: proseSchema, base: z.record(yearSchema, amountSchema) })
  .readonly();

/** What an effect may come to, in per cent of the stated amount. */
const spreadSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("fixed") }),
  z.strictObject({ type: z.literal("range"), low: percentSchema, high: percentSchema }),
  z.strictObject({
    type: z.enum(["triangular", "pert"]),
    low: percentSchema,
    mode: percentSchema,
    high: percentSchema,
  }),
]);

const flowId = { flow: idSchema };

/**
 * How a measure works. On a flow: lower inflow, shorter stay, a lower price, a threshold (the part of the cost that falls under it),
 * a share that becomes cheaper, a share that moves to something else at part of its cost, a ceiling in euros per year, or `amount`: the
 * printed amount taken as a share of the flow. Beside a flow: income in euros per year, and `elsewhere`: the part of the printed
 * amount that raises the cost of another domain.
 */
const leverSchema = z.discriminatedUnion("lever", [
  z.strictObject({ lever: z.enum(["inflow", "duration", "price", "threshold"]), ...flowId, percent: percentSchema }),
  z.strictObject({ lever: z.literal("cheaper"), ...flowId, share: percentSchema, percent: percentSchema }),
  z.strictObject({ lever: z.literal("substitution"), ...flowId, share: percentSchema, cost: percentSchema }),
  z.strictObject({ lever: z.literal("ceiling"), ...flowId, amount: amountSchema }),
  z.strictObject({ lever: z.literal("amount"), ...flowId }),
  z.strictObject({ lever: z.literal("income"), amount: amountSchema }),
  z.strictObject({ lever: z.literal("elsewhere"), domain: idSchema, percent: percentSchema }),
]);
export type Lever = z.output<typeof leverSchema>;

/** Words for how heavy a measure is for those whom it touches. */
export const severities = ["none", "light", "medium", "heavy"] as const;

const burdenSchema = z
  .strictObject({
    /** Residents that notice it; the groups may overlap, and only microdata can say how much. */
    residents: z.exactOptional(wholeSchema),
    /** The same by group, as the user names them. */
    groups: z.exactOptional(z.record(idSchema, wholeSchema)),
    /** Providers that notice it, and the same by kind of provider, as the user names them. */
    providers: z.exactOptional(wholeSchema),
    providerGroups: z.exactOptional(z.record(idSchema, wholeSchema)),
    severity: z.exactOptional(z.enum(severities)),
    reversible: z.exactOptional(truthSchema),
  })
  .readonly();

const measureModelSchema = z
  .strictObject({
    measure: idSchema,
    spread: z.exactOptional(spreadSchema.readonly()),
    /** Whether its effect returns every year, where the user knows that better than the printed file. */
    recurrence: z.exactOptional(z.enum(["structural", "one-off"])),
    /** Chance that it comes at all, in per cent. */
    success: z.exactOptional(percentSchema),
    /** What a PM may come to, in euros per year: counted only where a chance is asked, and always named as PM. */
    pm: z.exactOptional(z.strictObject({ low: amountSchema, high: amountSchema }).readonly()),
    levers: listOf(leverSchema.readonly()),
    start: z.exactOptional(monthSchema),
    /** Month from which all of the effect is there: from start to then it grows evenly. */
    full: z.exactOptional(monthSchema),
    /** Share of the effect in each year after the start, in per cent. */
    steps: z.exactOptional(z.array(percentSchema).min(1).readonly()),
    /** Mean stay in months of those who came before: an inflow saves only as they leave. */
    stay: z.exactOptional(wholeSchema),
    /** First month without the effect. */
    end: z.exactOptional(monthSchema),
    /** Later starts that may be chosen, in months. */
    delays: listOf(wholeSchema),
    /** What it takes to introduce it, once: in the balance of its year, never in the structural balance. */
    introduction: z.exactOptional(
      z
        .strictObject({
          year: yearSchema,
          cost: z.exactOptional(amountSchema),
          hours: z.exactOptional(wholeSchema),
        })
        .readonly(),
    ),
    burden: z.exactOptional(burdenSchema),
    /** Whose consent it needs; without it the measure cannot be chosen. */
    consent: listOf(
      z.strictObject({ of: z.enum(["region", "provider", "council", "ministry"]), given: truthSchema }).readonly(),
    ),
    /** Why the law does not allow it; then it cannot be chosen. */
    unlawful: z.exactOptional(proseSchema),
  })
  .readonly();
export type MeasureModel = z.output<typeof measureModelSchema>;

const measures = z.array(idSchema).min(1).readonly();
const ruleSchema = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("requires"), measure: idSchema, needs: measures }),
  z.strictObject({ rule: z.literal("excludes"), measures: z.array(idSchema).min(2).readonly() }),
  z.strictObject({ rule: z.enum(["at-least", "at-most"]), count: wholeSchema, measures }),
  z.strictObject({ rule: z.enum(["include", "leave-out"]), measure: idSchema }),
]);
export type ModelRule = z.output<typeof ruleSchema>;

/** The file of assumptions about measures (`--model`). */
export const packageModelSchema = z
  .strictObject({
    title: z.exactOptional(proseSchema),
    flows: listOf(flowSchema),
    measures: listOf(measureModelSchema),
    rules: listOf(ruleSchema.readonly()),
    /** Hours of staff that introduction may take per year. */
    hours: z.exactOptional(z.record(yearSchema, wholeSchema)),
    /** Measures that fare alike; `correlation` in per cent. */
    dependences: listOf(z.strictObject({ measures: z.array(idSchema).min(2).readonly(), correlation: percentSchema })),
  })
  .readonly()
  .describe("What is assumed about measures beside what was printed.");
export type PackageModel = z.output<typeof packageModelSchema>;
