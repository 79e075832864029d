import { resolveRow } from "../dossier/lookup.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type FittedSeries, fitPhasing, predictPhasing } from "../scenario/fit-phasing.ts";
import { t } from "../text/catalogue.ts";
import { writePercent } from "../text/write-number.ts";
import { thousands } from "./amounts.ts";
import { type Amount, amountOf } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { money } from "./told-amount.ts";

/** The JSON document of `sluitend scenario phasing --json`: amounts in euros. */
export interface PhasingExport {
  readonly dossier: string;
  readonly years: readonly string[];
  readonly profile: { readonly stay: "equal" | "memoryless"; readonly months: number; readonly start: string };
  readonly misfit: number;
  readonly fitted: readonly RowExport[];
  readonly predicted: readonly RowExport[];
}

interface RowExport {
  readonly row: string;
  readonly label: string;
  readonly start: string;
  readonly printed: readonly Amount[];
  readonly expected: readonly Amount[];
  /** Root mean square of what it is off, as a share of the last printed amount. */
  readonly misfit: number;
}

interface PrintedRow {
  readonly ref: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly values: readonly number[];
}

/**
 * Fits one duration profile on printed savings by a lower inflow and predicts other rows with it, with what it is off. UserError
 * `reference.dangling` for a row that does not exist, `value.invalid` for one without a number in every year or of other years.
 */
export function phasingOf(
  opened: OpenedDossier,
  principal: Principal,
  rows: { readonly fit: readonly string[]; readonly predict: readonly string[] },
): PhasingExport {
  const gate = opened.gate(principal);
  const fitted = rows.fit.map((ref) => rowOf(opened, ref));
  const others = rows.predict.map((ref) => rowOf(opened, ref));
  const years = fitted[0]?.figures.map(({ period }) => periodText(period)) ?? [];
  for (const { ref, figures } of [...fitted, ...others])
    if (figures.map(({ period }) => periodText(period)).join() !== years.join())
      throw new UserError([problem("value.invalid", { key: "row", value: ref, expected: years.join(", ") })]);
  const fit = fitPhasing(fitted.map(({ values }) => values));
  if (fit === undefined) throw new UserError([problem("cli.argument", { name: "--fit" })]);
  const first = Number(years[0]);
  const write = (row: PrintedRow, made: FittedSeries): RowExport => ({
    row: row.ref,
    label: row.label,
    start: monthOf(first, made.start),
    printed: row.figures.map((figure) => amountOf(figure, gate)),
    expected: row.figures.map((figure, year) => amountOf(expectedFigure(row, figure, made.expected[year] ?? 0), gate)),
    misfit: made.misfit,
  });
  return {
    dossier: opened.dossier.id,
    years,
    profile: { stay: fit.growth.stay, months: fit.growth.months, start: monthOf(first, fit.start) },
    misfit: fit.misfit,
    fitted: fitted.flatMap((row, at) => {
      const made = fit.fitted[at];
      return made === undefined ? [] : [write(row, made)];
    }),
    predicted: others.map((row) => write(row, predictPhasing(fit, row.values))),
  };
}

/** The same as text for the terminal. */
export function explainPhasing(made: PhasingExport): string {
  const { profile, misfit } = made;
  return [
    t("nl", "phasing.lead", {
      months: String(profile.months),
      stay: t("nl", `phasing.stay.${profile.stay}`),
      start: profile.start,
      misfit: percent(misfit),
    }),
    [t("nl", "phasing.fitted"), ...made.fitted.map((row) => rowText(row, made.years))].join("\n"),
    ...(made.predicted.length === 0
      ? []
      : [[t("nl", "phasing.predicted"), ...made.predicted.map((row) => rowText(row, made.years))].join("\n")]),
  ].join("\n\n");
}

function rowText({ row, label, start, printed, expected, misfit }: RowExport, years: readonly string[]): string {
  const line = (name: string, amounts: readonly (Amount | undefined)[]) =>
    `  ${name.padEnd(12)}${amounts.map((amount) => money(amount, thousands).padStart(17)).join("")}`;
  const difference = printed.map((amount, year): Amount => {
    const other = expected[year];
    return isMissing(amount) || other === undefined || isMissing(other) ? { missing: "unknown" } : amount - other;
  });
  return [
    t("nl", "phasing.row", { row: `${label}, ${row}`, start, misfit: percent(misfit) }),
    `  ${"".padEnd(12)}${years.map((year) => year.padStart(17)).join("")}`,
    line(t("nl", "phasing.printed"), printed),
    line(t("nl", "phasing.expected"), expected),
    line(t("nl", "phasing.difference"), difference),
  ].join("\n");
}

function rowOf({ dossier }: OpenedDossier, ref: string): PrintedRow {
  const found = resolveRow(dossier, ref);
  if (found === undefined) throw new UserError([problem("reference.dangling", { reference: ref, expected: "row" })]);
  const figures = found.table.columns.flatMap(({ id }) => found.row.cells[id] ?? []);
  const known = figures.flatMap(({ value }) => (isMissing(value) ? [] : [value]));
  if (known.length < 2 || known.length < figures.length)
    throw new UserError([problem("value.invalid", { key: "row", value: ref, expected: "number" })]);
  return { ref, label: found.row.label, figures, values: known };
}

function expectedFigure({ ref }: PrintedRow, { printed: _printed, ...figure }: Figure, value: number): Figure {
  const inputs = [{ ref: `${ref}/${periodText(figure.period)}`, sign: 1 as const }];
  const provenance = { type: "computed" as const, formula: "phasing.expected", inputs };
  return { ...figure, value: Math.round(value), kind: "estimate", provenance };
}

function monthOf(firstYear: number, month: number): string {
  const months = 12 * firstYear + month;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function percent(share: number): string {
  return writePercent(100 * share, { decimals: 1 });
}
