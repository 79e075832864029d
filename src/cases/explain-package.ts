import { isMissing } from "../figure/missing.ts";
import { severities } from "../policy/package-model.ts";
import { t } from "../text/catalogue.ts";
import { writePercent } from "../text/write-number.ts";
import { partWords, verdictWords } from "./cover-words.ts";
import type { VerdictExport } from "./export-cover.ts";
import type { Amount } from "./export-line.ts";
import type { PackageExport } from "./export-optimised.ts";
import type { BurdenExport } from "./export-package.ts";
import { money, whole } from "./told-amount.ts";

/** What a package brings in each target year with every kind of effect apart, its introduction and its structural balance. */
export function effectsText(
  { effects, structural, balance, pm }: PackageExport,
  targets: readonly number[],
  yearOf: (year: number) => string,
  domainOf: (id: string) => string,
): readonly string[] {
  const { byKind, byNature, atMost, income, elsewhere, ranged, introduction } = effects;
  const inYear = (year: number): readonly string[] => {
    const name = yearOf(year);
    const kinds = partsOf(byKind, year, (kind) => t("nl", `kind.${kind}`));
    const natures = partsOf(byNature, year, (nature) =>
      nature === "bookkeeping" ? t("nl", "optimise.nature.bookkeeping") : t("nl", `recurrence.${nature}`),
    );
    const most = atMost[year];
    const unsure = structural.unsure[year];
    const amounts = [...kinds, ...pendingIn(ranged[year]?.length ?? 0, pm[year] ?? 0)];
    const apart = besideIn(income[year], elsewhere, year, domainOf);
    return [
      ...(amounts.length === 0 ? [] : [t("nl", "optimise.effects.kinds", { year: name, parts: amounts.join("; ") })]),
      ...(natures.length === 0 ? [] : [t("nl", "optimise.effects.natures", { year: name, parts: natures.join("; ") })]),
      ...(apart.length === 0 ? [] : [t("nl", "optimise.effects.apart", { year: name, parts: apart.join("; ") })]),
      ...(isNothing(most) ? [] : [t("nl", "optimise.effects.at-most", { year: name, amount: money(most) })]),
      ...(structural.balance[year] === balance[year] && isNothing(unsure)
        ? []
        : [
            t("nl", "optimise.structural", { year: name, amount: money(structural.balance[year]) }) +
              (isNothing(unsure) ? "" : t("nl", "optimise.structural.unsure", { amount: money(unsure) })),
          ]),
    ];
  };
  const once = introduction.cost.flatMap((cost, year): readonly string[] => {
    const hours = introduction.hours[year] ?? 0;
    if (isNothing(cost) && hours === 0) return [];
    return [t("nl", "optimise.introduction", { year: yearOf(year), amount: money(cost), hours: whole(hours) })];
  });
  return [...targets.flatMap(inYear), ...once];
}

/** How many measures are PM: counted with a range of the model, and not counted. */
function pendingIn(counted: number, pm: number): readonly string[] {
  return [
    ...(counted === 0 ? [] : [t("nl", "optimise.effects.pm-ranged", { count: counted })]),
    ...(pm === counted ? [] : [t("nl", "optimise.effects.pm", { count: pm - counted })]),
  ];
}

/** What of the effects of a year is income, and what other domains spend more. */
function besideIn(
  income: Amount | undefined,
  elsewhere: Readonly<Record<string, readonly Amount[]>>,
  year: number,
  domainOf: (id: string) => string,
): readonly string[] {
  const shifts = Object.entries(elsewhere).flatMap(([domain, line]) =>
    isNothing(line[year])
      ? []
      : [t("nl", "optimise.effects.elsewhere", { domain: domainOf(domain), amount: money(line[year]) })],
  );
  return [...(isNothing(income) ? [] : [t("nl", "optimise.effects.income", { amount: money(income) })]), ...shifts];
}

/** Whether a package is in balance within the term, also without what comes once, and what a reserve has to start with. */
export function packageCoverText({ cover }: PackageExport, term: number): readonly string[] {
  if (cover === undefined) return [];
  return [
    ...cover.structuralBalance.map(({ line, scope, otherwise: _otherwise, ...verdict }) => {
      const name = packageLineName(line);
      return scope === "whole-budget"
        ? t("nl", "cover.said.balance", { term, line: name, verdict: verdictWords(verdict) })
        : t("nl", "cover.said.part", { line: name, verdict: partWords(verdict) });
    }),
    ...(isMissing(cover.needed) ? [] : [t("nl", "optimise.cover.needed", { amount: money(cover.needed) })]),
  ];
}

function packageLineName(line: VerdictExport["line"]): string {
  const isLasting = line === "package-structural" || line === "package-whole-structural";
  if (line === "package-whole" || line === "package-whole-structural")
    return t("nl", isLasting ? "cover.line.package-whole-structural" : "cover.line.package-whole");
  return t("nl", isLasting ? "cover.line.package-structural" : "cover.line.package");
}

/** What of a package in a year comes once or is only bookkeeping, in euros. */
export function notLasting({ effects: { byNature } }: PackageExport, year: number): number {
  return [byNature["one-off"], byNature.bookkeeping].reduce((sum, line) => {
    const amount = line?.[year] ?? 0;
    return isMissing(amount) ? sum : sum + amount;
  }, 0);
}

/** Who notices a package: residents and providers, whole and by group, and what nobody can say without data per household. */
export function burdenText(burden: BurdenExport, titleOf: (id: string) => string): readonly string[] {
  const line = (who: "residents" | "providers", group: string | undefined, touched: BurdenExport["residents"]) => {
    if ("missing" in touched) return [];
    const { least, most } = touched;
    const count = isMissing(most)
      ? t("nl", "optimise.burden.at-least", { least: whole(least) })
      : least === most
        ? whole(least)
        : t("nl", "optimise.burden.between", { least: whole(least), most: whole(most) });
    const words = t("nl", `optimise.burden.${who}`, { count });
    return [group === undefined ? words : `  ${group}: ${count}`];
  };
  const block = (
    who: "residents" | "providers",
    groups: Readonly<Record<string, BurdenExport["residents"]>>,
    unknown: readonly string[],
  ): readonly string[] => {
    if ("missing" in burden[who]) return [t("nl", `optimise.burden.${who}.unknown`)];
    return [
      ...line(who, undefined, burden[who]),
      ...Object.entries(groups).flatMap(([group, touched]) => line(who, group, touched)),
      ...(unknown.length === 0
        ? []
        : [t("nl", "optimise.burden.unsaid", { measures: unknown.map(titleOf).join(", ") })]),
    ];
  };
  return [
    ...block("residents", burden.groups, burden.residentsUnknown),
    ...block("providers", burden.providerGroups, burden.providersUnknown),
    ...heavinessText(burden, titleOf),
    t("nl", "optimise.burden.stacking"),
  ];
}

/** How heavy the measures are and which cannot be turned back; nothing where the model says neither. */
function heavinessText(
  { severity, severityUnknown, irreversible, reversibleUnknown }: BurdenExport,
  titleOf: (id: string) => string,
): readonly string[] {
  const words = severities.toReversed().flatMap((word) => {
    const ids = severity[word];
    return ids === undefined ? [] : [`${t("nl", `optimise.severity.${word}`)} ${ids.length}`];
  });
  const unsaid =
    severityUnknown.length === 0 ? [] : [t("nl", "optimise.severity.unsaid", { count: severityUnknown.length })];
  return [
    ...(words.length === 0 ? [] : [t("nl", "optimise.severity.said", { parts: [...words, ...unsaid].join("; ") })]),
    ...(irreversible.length === 0
      ? []
      : [t("nl", "optimise.irreversible", { measures: irreversible.map(titleOf).join(", ") })]),
    ...(irreversible.length > 0 && reversibleUnknown.length > 0
      ? [t("nl", "optimise.irreversible.unsaid", { count: reversibleUnknown.length })]
      : []),
  ];
}

/** A share as per cent; what is nearly certain is not written as certain. */
export function percent(share: number): string {
  return writePercent(100 * share, { decimals: share > 0.995 && share < 1 ? 1 : 0 });
}

function partsOf<T extends string>(
  lines: Readonly<Partial<Record<T, readonly Amount[]>>>,
  year: number,
  nameOf: (key: T) => string,
): readonly string[] {
  const keys = Object.keys(lines).filter((key): key is T => key in lines);
  return keys.flatMap((key) => {
    const amount = lines[key]?.[year];
    return isNothing(amount) ? [] : [`${nameOf(key)} ${money(amount)}`];
  });
}

function isNothing(amount: Amount | undefined): boolean {
  return amount === undefined || amount === 0;
}
