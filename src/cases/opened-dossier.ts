import { type Gate, openGate } from "../disclosure/gate.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import type { Figure } from "../figure/figure.ts";
import { missing } from "../figure/missing.ts";
import { UserError } from "../figure/problem.ts";
import type { Reserve } from "../policy/reserve.ts";
import { compareScenarios } from "../scenario/compare.ts";
import type { Comparison, Entry, Line, ScenarioResult } from "../scenario/comparison.ts";
import type { OpeningReserve } from "../scenario/reserve.ts";
import type { SavingComparison } from "../scenario/savings.ts";
import type { VariantComparison } from "../scenario/variants.ts";
import { accountsOf } from "./accounts.ts";
import { countedOf } from "./counted.ts";
import { deriveFigure } from "./derived-figure.ts";
import { findRow } from "./find-row.ts";
import { lineNames } from "./line-names.ts";
import { type CoverCourse, openCover } from "./open-cover.ts";
import { openSavings, savingEntries } from "./open-savings.ts";
import { openVariants, variantEntries } from "./open-variants.ts";
import { outlooksOf } from "./outlooks.ts";
import type { Principal } from "./principal.ts";
import { programmeOf } from "./programme.ts";
import "./problems.ts";

/** A dossier with everything that follows from it, computed once per version. */
export interface OpenedDossier {
  readonly dossier: Dossier;
  /** The scenarios of the dossier computed; absent when it has none. */
  readonly comparison: Comparison | undefined;
  /** The variants above the legal floor computed; absent when it has none. */
  readonly variants: VariantComparison | undefined;
  /** The savings targets computed; absent when it has none with amounts per year. */
  readonly savings: SavingComparison | undefined;
  /** What follows for reserve, general funds and structural balance. */
  readonly cover: CoverCourse;
  /** Any figure by its reference: a printed cell, a figure of a sentence, a computed one (`scenario/…`), or a sum or difference of these. */
  readonly figure: (ref: string) => Figure | undefined;
  /** The gate for a reader of this dossier; `beside` knows figures that a use case computes and that stand nowhere. */
  readonly gate: (principal: Principal, beside?: (ref: string) => Figure | undefined) => Gate;
}

/**
 * Computes what follows from a dossier. UserError when its scenarios cannot be computed, with what has to be mended.
 */
export function openDossier(dossier: Dossier): OpenedDossier {
  const comparison = dossier.scenarios.length === 0 ? undefined : compare(dossier);
  const variants = openVariants(dossier);
  const savings = openSavings(dossier);
  const cover = openCover(dossier, comparison, savings);
  const entries = [
    ...(comparison?.results.flatMap(entriesOf) ?? []),
    ...(variants === undefined ? [] : variantEntries(variants)),
    ...(savings === undefined ? [] : savings.results.flatMap(savingEntries)),
    ...cover.entries,
  ];
  const computed = new Map(entries.map((entry) => [entry.ref, entry.figure]));
  for (const { figures } of [accountsOf(dossier), outlooksOf(dossier), programmeOf(dossier), countedOf(dossier)])
    for (const [ref, one] of figures) computed.set(ref, one);
  const known = (ref: string) => resolveFigure(dossier, ref) ?? computed.get(ref);
  const figure = (ref: string) => known(ref) ?? deriveFigure(ref, known)?.figure;
  return {
    dossier,
    comparison,
    variants,
    savings,
    cover,
    figure,
    gate: ({ audience }, beside) => openGate({ audience, lookup: (ref) => beside?.(ref) ?? figure(ref) }),
  };
}

function compare(dossier: Dossier): Comparison {
  const { comparison, problems } = compareScenarios({
    domains: dossier.domains,
    scenarios: dossier.scenarios,
    measures: dossier.measures,
    margins: dossier.margins,
    row: findRow(dossier),
    openingReserve: openingReserve(dossier),
    names: lineNames(dossier),
  });
  if (comparison === undefined) throw new UserError(problems);
  return comparison;
}

/** The opening reserve if the source states it once and with a number; otherwise why it is not known. */
export function openingReserve(dossier: Dossier): OpeningReserve {
  const statements = openingStatements(dossier.reserves);
  const [only, second] = statements;
  if (second !== undefined) return missing("contradictory");
  const figure = only?.figure === undefined ? undefined : resolveFigure(dossier, only.figure);
  if (only?.figure === undefined || figure === undefined) return missing("unknown");
  return { year: "", ref: only.figure, figure };
}

/** What the source says about the reserve at the start of the first year. */
export function openingStatements(reserves: readonly Reserve[]): Reserve["statements"] {
  return reserves
    .filter(({ type }) => type === "reserve")
    .flatMap(({ statements }) => statements.filter(({ moment }) => moment === "opening"));
}

function entriesOf(result: ScenarioResult): readonly Entry[] {
  if (result.type === "unquantified") return [];
  const { computed, remainder, effects, margin, reserve, generalFunds } = result;
  const lines: readonly (Line | undefined)[] = [
    ...computed.byDomain.values(),
    computed.gross,
    computed.balance,
    ...remainder.byDomain.values(),
    remainder.gross,
    remainder.balance,
    effects?.effect,
    ...(effects?.byKind.values() ?? []),
    effects?.atMost,
    margin?.balance,
    margin?.printed,
    reserve,
    generalFunds,
  ];
  return lines.flatMap((line) => line ?? []);
}
