import { type MeasureModel, severities } from "../policy/package-model.ts";
import type { MadePortfolio } from "./make-portfolio.ts";
import type { Chosen } from "./portfolio.ts";

/**
 * How many are touched by at least one measure: no fewer than by the one that touches most, no more than all together. How many
 * are touched more than once only data per household can tell. Without `most` some measure of the package does not say.
 */
export interface Touched {
  readonly least: number;
  readonly most?: number;
}

/** Who notices a package, as far as a model says. Absent: no measure of the package says anything of it. */
export interface PackageBurden {
  readonly residents?: Touched;
  readonly groups: ReadonlyMap<string, Touched>;
  readonly providers?: Touched;
  readonly providerGroups: ReadonlyMap<string, Touched>;
  /** Measures of which the model does not say how many residents, or how many providers, notice it. */
  readonly residentsUnknown: readonly string[];
  readonly providersUnknown: readonly string[];
  /** Measures by how heavy they are for those whom they touch, the heaviest word first; only words that occur. */
  readonly bySeverity: ReadonlyMap<Severity, readonly string[]>;
  readonly severityUnknown: readonly string[];
  /** Measures that cannot be turned back, and those of which the model does not say it. */
  readonly irreversible: readonly string[];
  readonly reversibleUnknown: readonly string[];
}

export type Severity = (typeof severities)[number];

/** Adds up the burden of a package by group and by kind of provider. A measure that names its groups touches no others. */
export function packageBurden({ options }: MadePortfolio, chosen: Chosen): PackageBurden {
  const own = chosen.flatMap((item) => {
    const option = options[item];
    return option === undefined ? [] : [{ id: option.measure.id, burden: option.model?.burden }];
  });
  const residents = own.map(({ burden }) => countOf(burden?.residents, burden?.groups));
  const providers = own.map(({ burden }) => countOf(burden?.providers, burden?.providerGroups));
  const unknown = (counts: readonly (Touched | undefined)[]) =>
    own.flatMap(({ id }, at) => (counts[at] === undefined ? [id] : []));
  const where = (of: (burden: MeasureModel["burden"]) => boolean) =>
    own.filter(({ burden }) => of(burden)).map(({ id }) => id);
  const bySeverity = severities.toReversed().flatMap((word) => {
    const ids = where((burden) => burden?.severity === word);
    return ids.length === 0 ? [] : [[word, ids] as const];
  });
  const [allResidents, allProviders] = [together(residents), together(providers)];
  return {
    ...(allResidents === undefined ? {} : { residents: allResidents }),
    groups: byGroup(own.map(({ burden }) => burden?.groups)),
    ...(allProviders === undefined ? {} : { providers: allProviders }),
    providerGroups: byGroup(own.map(({ burden }) => burden?.providerGroups)),
    residentsUnknown: unknown(residents),
    providersUnknown: unknown(providers),
    bySeverity: new Map(bySeverity),
    severityUnknown: where((burden) => burden?.severity === undefined),
    irreversible: where((burden) => burden?.reversible === false),
    reversibleUnknown: where((burden) => burden?.reversible === undefined),
  };
}

type Groups = Readonly<Record<string, number>>;

/** Of one measure: as stated, and otherwise what its groups leave open, for these may overlap. */
function countOf(count: number | undefined, groups: Groups | undefined): Touched | undefined {
  if (count !== undefined) return { least: count, most: count };
  const counts = Object.values(groups ?? {});
  return counts.length === 0 ? undefined : { least: Math.max(...counts), most: sum(counts) };
}

function byGroup(all: readonly (Groups | undefined)[]): ReadonlyMap<string, Touched> {
  const names = [...new Set(all.flatMap((groups) => Object.keys(groups ?? {})))];
  return new Map(
    names.flatMap((name) => {
      const found = together(all.map((groups) => (groups === undefined ? undefined : countOf(groups[name] ?? 0, {}))));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

/** Of several measures: those whom one touches may be among those whom another touches. */
function together(counts: readonly (Touched | undefined)[]): Touched | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0) return undefined;
  const least = Math.max(...known.map((count) => count.least));
  return known.length < counts.length
    ? { least }
    : { least, most: sum(known.map((count) => count.most ?? count.least)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
