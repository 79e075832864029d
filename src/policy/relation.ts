import { z } from "zod";
import { certainties } from "./certainty.ts";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

const term = referenceTo("term");

/** Why a relation that does not hold is no mistake of ours: a sentence and where it comes from. */
const explainedSchema = z.strictObject({ text: proseSchema, lines: z.exactOptional(citationSchema) }).readonly();

const common = {
  id: idSchema,
  /** Ids of the columns in which it must hold; all value columns that the rows share when absent. */
  columns: listOf(idSchema),
  /**
   * How sure it is that the source claims this, certain when absent: a claim without years, or about something that the
   * table only stands in for, is read one way of several (Almelo L1238).
   */
  certainty: z.exactOptional(z.enum(certainties)),
  explained: z.exactOptional(explainedSchema),
  note: z.exactOptional(proseSchema),
};

/** `total` is the sum of the parts; a leading `-` subtracts. Columns are matched by id; scales may differ. */
const sumSchema = z.strictObject({
  ...common,
  rule: z.literal("sum"),
  total: term,
  parts: z.array(term).min(1).readonly(),
});
/** The same quantity printed in two or more places. */
const sameSchema = z.strictObject({ ...common, rule: z.literal("same"), terms: z.array(term).min(2).readonly() });
/** `result` is `factor` per cent of `of`. */
const productSchema = z.strictObject({ ...common, rule: z.literal("product"), result: term, factor: term, of: term });
/**
 * `result` is `numerator` divided by `denominator`; a per cent, a share or an amount per inhabitant, by its unit. `plus`
 * holds what is added to the numerator where the source prints no row for their sum (Almelo L1303, L1317).
 */
const ratioSchema = z.strictObject({
  ...common,
  rule: z.literal("ratio"),
  result: term,
  numerator: term,
  plus: listOf(term),
  denominator: term,
});
/** `result` is the change in per cent from `from` to `to`. */
const growthSchema = z.strictObject({ ...common, rule: z.literal("growth"), result: term, from: term, to: term });
/** A claim in words that needs no number: the terms rise, fall or stay equal in the order given. */
const claimSchema = z.strictObject({
  ...common,
  rule: z.literal("claim"),
  claim: z.enum(["rises", "falls", "equal", "greater"]),
  terms: z.array(term).min(2).readonly(),
});
/** A count stated in words against the number of entities or rows that it counts. */
const tallySchema = z.strictObject({
  ...common,
  rule: z.literal("tally"),
  stated: referenceTo("figure"),
  of: z.array(referenceTo("entity")).readonly(),
});

/**
 * A relation declared under a table: a term may be the id of a row of that table. With `between: columns` the terms are
 * ids of columns and the relation holds in every row (S = B − W), or in `rows` only.
 */
const ofTable = {
  between: z.exactOptional(z.enum(["rows", "columns"])),
  rows: z.exactOptional(z.array(idSchema).readonly()),
};
export const tableRelationSchema = z
  .discriminatedUnion("rule", [
    sumSchema.extend(ofTable),
    sameSchema.extend(ofTable),
    productSchema.extend(ofTable),
    ratioSchema.extend(ofTable),
    growthSchema.extend(ofTable),
    claimSchema.extend(ofTable),
    tallySchema.extend(ofTable),
  ])
  .readonly();
export type TableRelation = z.output<typeof tableRelationSchema>;

/** A relation between figures of several tables or sentences (`relations.yaml`), with the line that claims it. */
export const relationSchema = z
  .discriminatedUnion("rule", [
    sumSchema.extend(citedShape),
    sameSchema.extend(citedShape),
    productSchema.extend(citedShape),
    ratioSchema.extend(citedShape),
    growthSchema.extend(citedShape),
    claimSchema.extend(citedShape),
    tallySchema.extend(citedShape),
  ])
  .readonly()
  .describe("Figures that must agree, across tables and sentences.");
export type Relation = z.output<typeof relationSchema>;

/** An explanation of a finding of the audit that no declared relation carries (`explanations.yaml`). */
export const explanationSchema = z
  .strictObject({
    id: idSchema,
    /** Key of the audit rule whose finding it explains. */
    rule: proseSchema,
    /** Cells, rows and figures whose finding it explains. */
    where: listOf(term),
    /** Entities whose finding it explains. Without places it explains the rule wherever it speaks. */
    about: listOf(referenceTo("entity")),
    text: proseSchema,
    /** Where the original says so; absent where somebody of the municipality explains it in own words. */
    lines: z.exactOptional(citationSchema),
    also: z.exactOptional(z.array(citationSchema).readonly()),
  })
  .readonly()
  .describe("Why a finding of the audit stands in the original, in a sentence.");
export type Explanation = z.output<typeof explanationSchema>;
