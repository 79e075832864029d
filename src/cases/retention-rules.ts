import { basename } from "node:path";
import { z } from "zod";
import { readYaml } from "../dossier/yaml-read.ts";
import { toDate } from "../figure/period-days.ts";
import { parseDay } from "../figure/period-text.ts";
import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import { shapeProblems } from "../intake/placed-data.ts";
import type { RetentionRule } from "../lake/retention.ts";
import { importers } from "./importers.ts";
import { readBytes } from "./read-bytes.ts";
import "./privacy-problems.ts";

/** For how long a municipality keeps the rows of a source, as it wrote that down. */
export interface RetentionTerm {
  readonly source: string;
  readonly law?: string;
  readonly per: "person" | "row";
  /** The term, of which one is 0. */
  readonly years: number;
  readonly months: number;
  readonly purpose: string;
  /** What gives the term. */
  readonly basis: string;
  /** On which ground the data may be processed at all (article 6 and 9 of the AVG, and the law behind it). */
  readonly ground?: string;
}

/** The terms of a municipality. */
export interface RetentionTerms {
  readonly municipality: string;
  readonly terms: readonly RetentionTerm[];
}

const word = z.string().min(1).max(400);
const count = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);
const shape = z.strictObject({
  municipality: z.string().regex(/^\d{4}$/),
  rules: z
    .array(
      z.strictObject({
        source: word,
        law: z.enum(["wmo", "jeugdwet", "participatiewet", "wgs"]).optional(),
        per: z.enum(["person", "row"]).default("person"),
        years: count.optional(),
        months: count.optional(),
        purpose: word,
        basis: word,
        ground: word.optional(),
      }),
    )
    .min(1),
});
const largest = 1_000_000;

/**
 * Reads the terms of a municipality from a YAML file. There are none of our own: each has its source in the file. UserError with all
 * mistakes: what is not filled, a source that is not there, two rules for the same rows, a rule with both or neither of `years` and `months`.
 */
export async function readRetentionTerms(path: string): Promise<RetentionTerms> {
  const text = new TextDecoder().decode(await readBytes(path, largest));
  const { yaml, problems: malformed } = readYaml(basename(path), text);
  if (yaml === undefined) throw new UserError(malformed);
  const read = shape.safeParse(yaml.data);
  if (!read.success) throw new UserError(shapeProblems(read.error, yaml, expected));
  const where = (...key: PropertyKey[]) => ({ file: yaml.file, line: yaml.lineOf(key) });
  const problems: Problem[] = [];
  const terms: RetentionTerm[] = [];
  for (const [index, rule] of read.data.rules.entries()) {
    const { law, ground, years = 0, months = 0, ...rest } = rule;
    const key = `rules.${index}`;
    if (!importers.has(rule.source))
      problems.push(
        problem(
          "intake.source-unknown",
          { source: rule.source, known: [...importers.keys()] },
          where("rules", index, "source"),
        ),
      );
    if (years > 0 === months > 0) problems.push(problem("retention.term", { rule: key }, where("rules", index)));
    if (
      terms.some((one) => one.source === rule.source && (one.law === law || one.law === undefined || law === undefined))
    )
      problems.push(problem("retention.twice", { source: rule.source }, where("rules", index)));
    terms.push({
      ...rest,
      years,
      months,
      ...(law === undefined ? {} : { law }),
      ...(ground === undefined ? {} : { ground }),
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  return { municipality: read.data.municipality, terms };
}

function expected(key: string): string {
  if (key === "municipality") return "municipality-code";
  if (/\.(years|months)$/.test(key)) return "whole-number";
  return key.endsWith(".per") ? "retention-per" : "retention";
}

/** The rules of those terms as they are on a day: what was last spoken of on or before the day a term ago, goes. */
export function rulesOn({ terms }: RetentionTerms, day: string): readonly RetentionRule[] {
  const read = parseDay(day);
  if (isProblem(read)) throw new RangeError(`no day: ${day}`);
  const now = toDate(read);
  return terms.map(({ source, law, per, purpose, basis, years, months }) => ({
    source,
    ...(law === undefined ? {} : { law }),
    per,
    purpose,
    basis,
    until: now.subtract({ years, months }).toString(),
  }));
}
