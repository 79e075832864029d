import { t } from "../text/catalogue.ts";
import type { Amount } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { CandidateExport, FillYearExport, SavingsExport } from "./optimise-savings.ts";
import { money } from "./told-amount.ts";

/** Which announced measures could fill a savings target, as text for the terminal. */
export function explainSavings({ dossier }: OpenedDossier, made: SavingsExport): string {
  const { question, perYear, gap = [], pmNeeded = [], relaxations = [] } = made;
  const blocks = [
    [
      t("nl", "optimise.savings.question", { target: question.title, year: String(question.balancedBy) }),
      t("nl", "optimise.savings.rule"),
      ...(dossier.pilots.length === 0 ? [] : [t("nl", "optimise.savings.pilots")]),
    ],
    ...perYear.map(yearText),
    [verdict(made)],
    ...packagesText(made),
    gap.map(({ year, amount }) => t("nl", "optimise.savings.gap", { year: String(year), amount: money(amount) })),
    pmNeeded.map(({ year, amount, measures }) =>
      t("nl", "optimise.savings.needed", {
        year: String(year),
        amount: money(amount),
        measures: measures.map((id) => titleOf(made, id)).join(", "),
      }),
    ),
    relaxations.length === 0
      ? []
      : [t("nl", "optimise.relaxations"), ...relaxations.map(({ words }) => `  - ${words}`)],
    [t("nl", "optimise.source.plain", { version: made.version.slice(0, 12) })],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function yearText({ year, open, candidates, announced, unknown }: FillYearExport): readonly string[] {
  return [
    t("nl", "optimise.savings.year", { year: String(year), open: money(open) }),
    ...candidates.map((one) => `  - ${candidateText(one)}`),
    candidates.length === 0
      ? t("nl", "optimise.savings.announced.none")
      : t("nl", "optimise.savings.announced", { amount: both(announced) }),
    ...(unknown.length === 0
      ? []
      : [t("nl", "optimise.savings.unknown", { measures: unknown.map(({ title }) => title).join(", ") })]),
  ];
}

function candidateText(one: CandidateExport): string {
  const notes = [
    one.lines.join(", "),
    ...(one.realised === undefined ? [] : [t("nl", "optimise.savings.realised", { amount: money(one.realised) })]),
    ...(one.structural ? [] : [t("nl", "optimise.savings.not-structural")]),
  ];
  return t("nl", "optimise.savings.candidate", { title: one.title, amount: both(one), lines: notes.join("; ") });
}

function verdict({ status }: SavingsExport): string {
  if (status === "optimal") return t("nl", "optimise.savings.closed");
  return t("nl", status === "bounded" ? "optimise.savings.bounded" : "optimise.savings.infeasible");
}

function packagesText(made: SavingsExport): readonly (readonly string[])[] {
  return made.packages.flatMap(({ measures, balance, most }, index): readonly (readonly string[])[] => {
    if (measures.length === 0) return [];
    return [
      [
        t("nl", "optimise.savings.package", { number: index + 1 }),
        ...measures.map((id) => `  - ${titleOf(made, id)}`),
        ...made.years.map((year, at) => {
          const words = { year: String(year), stated: balanceText(balance[at] ?? 0), most: balanceText(most[at] ?? 0) };
          return `  ${t("nl", "optimise.savings.package.balance", words)}`;
        }),
      ],
    ];
  });
}

function titleOf({ perYear }: SavingsExport, id: string): string {
  const known = perYear.flatMap(({ candidates, unknown }) => [...candidates, ...unknown]);
  return known.find(({ saving }) => saving === id)?.title ?? id;
}

function both({ stated, most }: { readonly stated: Amount; readonly most: Amount }): string {
  return stated === most
    ? money(stated)
    : t("nl", "optimise.savings.range", { stated: money(stated), most: money(most) });
}

function balanceText(amount: number): string {
  if (amount === 0) return t("nl", "scenario.amount.zero");
  const size = money(Math.abs(amount));
  return t("nl", amount > 0 ? "scenario.amount.surplus" : "scenario.amount.deficit", { amount: size });
}
