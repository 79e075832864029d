import { t } from "../text/catalogue.ts";
import { burdenText, effectsText, notLasting, packageCoverText, percent } from "./explain-package.ts";
import { exportOptimised, type OptimisedExport, type PackageExport } from "./export-optimised.ts";
import { lineNames } from "./line-names.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Answer, Optimised } from "./optimise-dossier.ts";
import { measureTitle } from "./package-words.ts";
import type { Principal } from "./principal.ts";
import { money, whole } from "./told-amount.ts";

/** The answer to a question of packages as text for the terminal. */
export function explainOptimised(opened: OpenedDossier, principal: Principal, optimised: Optimised): string {
  const made = exportOptimised(opened, principal, optimised);
  const { pool, options, answer } = optimised;
  const blocks = [
    [
      t("nl", "optimise.question", {
        line: lineName(opened, options.line),
        year: options.balancedBy,
        baseline: t("nl", `optimise.baseline.${options.baseline}`),
        scenario: pool.pool.scenario.title,
      }),
      ...(options.withMargin ? [t("nl", "optimise.margin")] : []),
      options.chance === undefined
        ? t("nl", "optimise.stated")
        : t("nl", "optimise.chance", {
            chance: percent(options.chance),
            draws: whole(made.question.draws),
            seed: String(options.seed),
          }),
    ].join("\n"),
    ...(made.packages.length > 0 ? found(made, answer, optimised) : lacking(made, answer, options.balancedBy)),
    curve(made, answer, options.balancedBy),
    others(made, opened),
    assumptions(answer, options.chance !== undefined, made.question.dependences),
    t("nl", "optimise.source", { version: made.version.slice(0, 12), seed: String(options.seed) }),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function found(made: OptimisedExport, answer: Answer, { options }: Optimised): readonly string[] {
  const order =
    options.rank.length === 0
      ? t("nl", "optimise.order.measures")
      : t("nl", "optimise.order.ranked", {
          rank: options.rank.map((id) => t("nl", `optimise.rank.${id}`)).join(", "),
        });
  const proof =
    made.proof.looked === undefined
      ? made.status === "optimal" || made.bound === undefined
        ? t("nl", "optimise.proven.program")
        : t("nl", "optimise.bounded", { bound: whole(made.bound.bound), score: whole(made.bound.found) })
      : t("nl", "optimise.proven.looked", { count: whole(made.proof.looked) });
  return [
    [t("nl", "optimise.found", { count: made.packages.length }), order, proof].join("\n"),
    ...made.packages.map((one, index) => packageText(one, index, made, answer)),
    ...(made.tradeOff === undefined
      ? []
      : [
          [
            t("nl", "optimise.front.caption"),
            ...made.tradeOff.map((one, index) => packageText(one, index, made, answer)),
          ].join("\n\n"),
        ]),
  ];
}

function packageText(one: PackageExport, index: number, made: OptimisedExport, answer: Answer): string {
  return packageBlock(t("nl", "optimise.package", { number: index + 1, count: one.count }), one, made, answer);
}

function packageBlock(title: string, one: PackageExport, made: OptimisedExport, answer: Answer): string {
  const { targets } = answer.question;
  const yearOf = (year: number): string => String(made.years[year] ?? "");
  const domainOf = (id: string): string => made.domains[id] ?? id;
  const open = answer.made.options.filter(
    ({ measure, open: years, isRanged }) =>
      !isRanged && one.measures.includes(measure.id) && targets.some((year) => years.includes(year)),
  );
  const differs = targets.some((year) => one.apart[year] !== one.together[year]);
  return [
    title,
    ...one.items.map((item, at) => `  - ${itemTitle(answer, item, one.measures[at] ?? "")}`),
    ...targets.map(
      (year) => `  ${t("nl", "optimise.package.balance", { year: yearOf(year), amount: money(one.balance[year]) })}`,
    ),
    ...(one.simulated === undefined ? [] : simulatedText(one.simulated, targets, yearOf, answer)),
    ...(differs
      ? targets.map(
          (year) =>
            `  ${yearOf(year)}: ${t("nl", "optimise.overlap", {
              apart: money(one.apart[year]),
              together: money(one.together[year]),
            })}`,
        )
      : []),
    ...(one.undecided === undefined
      ? []
      : [`  ${t("nl", "optimise.package.undecided", { years: one.undecided.join(", ") })}`]),
    ...(open.length === 0
      ? []
      : [
          `  ${t("nl", "optimise.pm.open", { measures: open.map(({ measure }) => measureTitle(answer, measure.id)).join(", ") })}`,
        ]),
    ...effectsText(one, targets, yearOf, domainOf).map((line) => `  ${line}`),
    ...packageCoverText(one, made.term).map((line) => `  ${line}`),
    ...burdenText(one.burden, (id) => measureTitle(answer, id)).map((line) => `  ${line}`),
  ].join("\n");
}

function simulatedText(
  { chance, p50, p80, p90, risk }: NonNullable<PackageExport["simulated"]>,
  targets: readonly number[],
  yearOf: (year: number) => string,
  answer: Answer,
): readonly string[] {
  const shares = Object.entries(risk).sort(([, a], [, b]) => b - a);
  const parts = shares.slice(0, 3).map(([item, share]) => {
    const own = answer.made.portfolio.items.find(({ id }) => id === item);
    return `${measureTitle(answer, own?.measure ?? item)} ${percent(share)}`;
  });
  return [
    ...targets.map(
      (year) =>
        `  ${t("nl", "optimise.package.chance", {
          year: yearOf(year),
          chance: percent(chance[year] ?? 0),
          p50: money(p50[year]),
          p80: money(p80[year]),
          p90: money(p90[year]),
        })}`,
    ),
    ...(parts.length === 0 ? [] : [`  ${t("nl", "optimise.package.risk", { parts: parts.join(", ") })}`]),
  ];
}

function lacking(made: OptimisedExport, answer: Answer, year: string): readonly string[] {
  if (made.status === "bounded") return [t("nl", "optimise.bounded.none")];
  const proof =
    made.proof.looked === undefined
      ? t("nl", "optimise.proven.program")
      : t("nl", "optimise.proven.looked", { count: whole(made.proof.looked) });
  return [
    [
      `${t("nl", "optimise.infeasible", { year })} ${proof}`,
      ...(made.gap ?? []).flatMap((gap) => [
        t("nl", "optimise.gap", { year: String(gap.year), amount: money(gap.amount) }),
        ...(gap.withMargin === undefined
          ? []
          : [
              gap.withMargin === 0
                ? t("nl", "optimise.gap.margin.none", { year: String(gap.year) })
                : t("nl", "optimise.gap.margin", { year: String(gap.year), amount: money(gap.withMargin) }),
            ]),
      ]),
      ...(made.pmNeeded ?? []).map((needed) =>
        t("nl", "optimise.pm", {
          year: String(needed.year),
          amount: money(needed.amount),
          measures: needed.measures.map((id) => measureTitle(answer, id)).join(", "),
        }),
      ),
    ].join("\n"),
    [t("nl", "optimise.conflict"), ...(made.conflict ?? []).map((words) => `- ${words}`)].join("\n"),
    [t("nl", "optimise.relaxations"), ...(made.relaxations ?? []).map(({ words }) => `- ${words}`)].join("\n"),
    ...(made.nearest === undefined
      ? []
      : [packageBlock(t("nl", "optimise.nearest", { count: made.nearest.count }), made.nearest, made, answer)]),
  ];
}

function curve({ curve: points }: OptimisedExport, { question }: Answer, year: string): string {
  const first = question.targets[0] ?? 0;
  const withApart = points.some((point) => notLasting(point, first) !== 0);
  const rows = points.map((point) => [
    String(point.count),
    money(point.balance[first]),
    ...(withApart ? [money(notLasting(point, first))] : []),
    point.closes ? t("nl", "optimise.status.optimal") : t("nl", "optimise.status.infeasible"),
    point.measures.join(", "),
  ]);
  const head = [
    t("nl", "optimise.curve.count"),
    t("nl", "optimise.curve.balance"),
    ...(withApart ? [t("nl", "optimise.curve.apart")] : []),
    t("nl", "optimise.curve.closes"),
    t("nl", "optimise.curve.measures"),
  ];
  return [t("nl", "optimise.curve.caption", { year }), columns([head, ...rows])].join("\n");
}

function others({ answers }: OptimisedExport, opened: OpenedDossier): string {
  const rows = answers.map(({ line, baseline, withMargin, status, fewest, gap }) => [
    [
      lineName(opened, line === "bruto" ? "bruto" : "totaal"),
      baselineName(baseline),
      ...(withMargin ? [t("nl", "optimise.with-margin")] : []),
    ].join(", "),
    t("nl", `optimise.status.${status}`),
    gap === undefined ? "" : money(gap),
    fewest === undefined ? "" : String(fewest.length),
  ]);
  const head = [
    t("nl", "optimise.others.row"),
    t("nl", "optimise.others.status"),
    t("nl", "optimise.others.gap"),
    t("nl", "optimise.others.measures"),
  ];
  return [t("nl", "optimise.others.caption"), columns([head, ...rows])].join("\n");
}

function assumptions(
  answer: Answer,
  isSimulated: boolean,
  dependences: OptimisedExport["question"]["dependences"],
): string {
  const { options } = answer.made;
  const titles = (list: readonly (typeof options)[number][]) =>
    [...new Set(list.map(({ measure }) => measureTitle(answer, measure.id)))].join(", ");
  const maxima = options.filter(({ isMaximum, model }) => isMaximum && model?.spread === undefined);
  const ranged = options.filter(({ model, open }) => model?.pm !== undefined && open.length > 0);
  if (!isSimulated) return "";
  return [
    ...(maxima.length === 0 ? [] : [t("nl", "optimise.assumption.maximum", { measures: titles(maxima) })]),
    ...(ranged.length === 0 ? [] : [t("nl", "optimise.assumption.pm-range", { measures: titles(ranged) })]),
    t("nl", "optimise.assumption.fixed"),
    t("nl", "optimise.assumption.independent"),
    ...dependences.map(({ measures, correlation }) =>
      t("nl", "optimise.assumption.dependence", {
        measures: measures.map((id) => measureTitle(answer, id)).join(", "),
        percent: percent(correlation / 100),
      }),
    ),
  ].join("\n");
}

function itemTitle(answer: Answer, item: string, measure: string): string {
  const at = answer.made.portfolio.items.findIndex(({ id }) => id === item);
  const option = answer.made.options[at];
  const ways = [
    ...(option?.form === undefined ? [] : [t("nl", "optimise.form", { scenario: option.form.scenario.title })]),
    ...(option === undefined || option.delay === 0 ? [] : [t("nl", "optimise.later", { months: option.delay })]),
  ];
  const title = measureTitle(answer, measure);
  return ways.length === 0 ? title : `${title} (${ways.join(", ")})`;
}

function lineName({ dossier }: OpenedDossier, line: "bruto" | "totaal"): string {
  return lineNames(dossier)[line === "bruto" ? "gross" : "balance"].toLowerCase();
}

function baselineName(baseline: string): string {
  return t(
    "nl",
    baseline === "printed"
      ? "optimise.baseline.printed"
      : baseline === "implied"
        ? "optimise.baseline.implied"
        : "optimise.baseline.computed",
  );
}

/** Rows of words under each other, each column as wide as its widest word. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
