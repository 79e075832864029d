import type { Kind } from "../figure/kind.ts";
import type { Missing } from "../figure/missing.ts";
import type { MadePortfolio } from "../scenario/make-portfolio.ts";
import type { PackageBurden, Severity, Touched } from "../scenario/package-burden.ts";
import type { Nature, PackageEffects } from "../scenario/package-effects.ts";
import type { Chosen } from "../scenario/portfolio.ts";
import type { Amount } from "./export-line.ts";

/** What the measures of a package bring, in euros per year: the kinds add up to the total, and so do the natures. */
export interface PackageEffectsExport {
  /** Without the cost of introduction. */
  readonly total: readonly Amount[];
  readonly byKind: Readonly<Partial<Record<Kind, readonly Amount[]>>>;
  /** Structural, one-off, unknown, or only bookkeeping: another estimate or a reserve that is set free. */
  readonly byNature: Readonly<Partial<Record<Nature, readonly Amount[]>>>;
  /** The part of the total that the source gives as a maximum. */
  readonly atMost: readonly Amount[];
  /** The part of the total that is income, and what other domains pay more (minus), by domain. */
  readonly income: readonly Amount[];
  readonly elsewhere: Readonly<Record<string, readonly Amount[]>>;
  /** Per year the measures that are still to be worked out (PM). */
  readonly open: readonly (readonly string[])[];
  /** Those of them that count with the range of the model, because a certainty is asked. */
  readonly ranged: readonly (readonly string[])[];
  /** One-off cost and hours of staff of introduction: the cost is in the balance of its year. */
  readonly introduction: { readonly cost: readonly Amount[]; readonly hours: readonly number[] };
}

/** The balance without what comes once: one-off effects, a reserve that is set free, cost of introduction. */
export interface StructuralExport {
  readonly balance: readonly Amount[];
  /** The part of it of which nobody says that it returns. */
  readonly unsure: readonly Amount[];
}

/** How many notice a package: at least and at most. How measures pile up on households needs data per household. */
export interface BurdenExport {
  readonly residents: TouchedExport;
  readonly groups: Readonly<Record<string, TouchedExport>>;
  readonly providers: TouchedExport;
  readonly providerGroups: Readonly<Record<string, TouchedExport>>;
  readonly residentsUnknown: readonly string[];
  readonly providersUnknown: readonly string[];
  /** Measures by how heavy they are, as the model says, and those that cannot be turned back. */
  readonly severity: Readonly<Partial<Record<Severity, readonly string[]>>>;
  readonly severityUnknown: readonly string[];
  readonly irreversible: readonly string[];
  readonly reversibleUnknown: readonly string[];
  readonly householdStacking: Missing;
}

type TouchedExport = { readonly least: number; readonly most: number | Missing } | Missing;

type Amounts = (values: readonly number[], formula: string) => readonly Amount[];

/** Effects of a package as JSON. */
export function exportPackageEffects(
  { total, byKind, byNature, atMost, income, elsewhere, introduction, hours }: PackageEffects,
  open: readonly (readonly string[])[],
  ranged: readonly (readonly string[])[],
  amounts: Amounts,
): PackageEffectsExport {
  const each = <T extends string>(parts: ReadonlyMap<T, readonly number[]>): Record<string, readonly Amount[]> =>
    Object.fromEntries([...parts].map(([key, values]) => [key, amounts(values, "package.effect")]));
  return {
    total: amounts(total, "package.effect"),
    byKind: each(byKind),
    byNature: each(byNature),
    atMost: amounts(atMost, "package.effect"),
    income: amounts(income, "package.effect"),
    elsewhere: each(elsewhere),
    open,
    ranged,
    introduction: { cost: amounts(introduction, "package.introduction"), hours },
  };
}

/** Per year the measures of a package that are still to be worked out. */
export function openIn(made: MadePortfolio, chosen: Chosen, years: readonly string[]): readonly (readonly string[])[] {
  return unsettledIn(made, chosen, years, () => true);
}

/** Per year those that count with the range of the model. */
export function rangedIn(
  made: MadePortfolio,
  chosen: Chosen,
  years: readonly string[],
): readonly (readonly string[])[] {
  return unsettledIn(made, chosen, years, ({ isRanged }) => isRanged);
}

function unsettledIn(
  { options }: MadePortfolio,
  chosen: Chosen,
  years: readonly string[],
  counts: (option: MadePortfolio["options"][number]) => boolean,
): readonly (readonly string[])[] {
  return years.map((_, year) =>
    chosen.flatMap((item) => {
      const option = options[item];
      return option?.open.includes(year) === true && counts(option) ? [option.measure.id] : [];
    }),
  );
}

/** The structural balance of a package as JSON. */
export function exportStructural(
  { toStructural, unsure }: PackageEffects,
  balance: readonly number[],
  amounts: Amounts,
): StructuralExport {
  const structural = balance.map((value, year) => value + (toStructural[year] ?? 0));
  return { balance: amounts(structural, "package.structural"), unsure: amounts(unsure, "package.effect") };
}

/** The burden of a package as JSON. */
export function exportBurden(burden: PackageBurden): BurdenExport {
  const { residents, groups, providers, providerGroups, residentsUnknown, providersUnknown } = burden;
  const each = (parts: ReadonlyMap<string, Touched>) =>
    Object.fromEntries([...parts].map(([group, touched]) => [group, touchedOf(touched)]));
  return {
    residents: touchedOf(residents),
    groups: each(groups),
    providers: touchedOf(providers),
    providerGroups: each(providerGroups),
    residentsUnknown,
    providersUnknown,
    severity: Object.fromEntries(burden.bySeverity),
    severityUnknown: burden.severityUnknown,
    irreversible: burden.irreversible,
    reversibleUnknown: burden.reversibleUnknown,
    householdStacking: { missing: "unknown" },
  };
}

function touchedOf(touched: Touched | undefined): TouchedExport {
  if (touched === undefined) return { missing: "unknown" };
  return { least: touched.least, most: touched.most ?? { missing: "unknown" } };
}
