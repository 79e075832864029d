import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Entry } from "../scenario/comparison.ts";
import { differenceBetweenVariants, type VariantDifference } from "../scenario/variant-difference.ts";
import { t } from "../text/catalogue.ts";
import { type Amount, amountOf } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { lineWriter } from "./scenario-lines.ts";

/** How each variant differs from the one that it is held against, in the JSON of `scenario compare --against`: euros in one year. */
export interface VariantDifferenceExport {
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly total: Amount;
  readonly floor: Amount;
  readonly available: Amount;
  readonly posts: readonly { readonly title: string; readonly in: "both" | "from" | "to"; readonly amount: Amount }[];
}

/** The differences as JSON. UserError `package.variant` for a variant that is not there. */
export function exportVariantDifferences(
  opened: OpenedDossier,
  principal: Principal,
  against: string,
): readonly VariantDifferenceExport[] {
  const differences = differencesOf(opened, against);
  const gate = gateOf(opened, principal, differences);
  const amount = (entry: Entry | undefined): Amount => (entry === undefined ? 0 : amountOf(entry.figure, gate));
  return differences.map(({ from, to, total, floor, available, posts }) => ({
    from: from.variant.id,
    to: to.variant.id,
    year: to.year,
    total: amount(total),
    floor: amount(floor),
    available: amount(available),
    posts: posts.map((one) => ({ title: one.title, in: one.in, amount: amount(one.difference) })),
  }));
}

/** The differences as tables for a reader; what is the same in both is left out. */
export function tableVariantDifferences(
  opened: OpenedDossier,
  principal: Principal,
  against: string,
): readonly DataTable[] {
  const differences = differencesOf(opened, against);
  const gate = gateOf(opened, principal, differences);
  return differences.map(({ from, to, total, floor, available, posts }): DataTable => {
    const writer = lineWriter(gate, [to.year]);
    const changed = (id: string, header: string, entry: Entry | undefined): readonly DataRow[] =>
      entry === undefined || isNothing(entry) ? [] : [writer.row(id, header, [entry])];
    return {
      id: `verschil-${to.variant.id}`,
      caption: t("nl", "variant.against.caption", { to: to.variant.title, from: from.variant.title }),
      unit: t("nl", "variant.against.unit"),
      style: { scale: 1_000_000, decimals: 1 },
      rowTitle: t("nl", "variant.row"),
      columns: [{ id: to.year, title: to.year, align: "end" }],
      rows: [
        ...changed("budget", t("nl", "variant.available"), available),
        ...changed("minimum", t("nl", "variant.floor"), floor),
        ...posts.flatMap(({ title, difference }, at) => changed(`post-${at + 1}`, title, difference)),
        writer.row("verschil", t("nl", "difference.total"), [total], "total"),
      ],
      footnotes: [],
      source: t("nl", "difference.source"),
    };
  });
}

function differencesOf({ variants }: OpenedDossier, against: string): readonly VariantDifference[] {
  const results = variants?.results ?? [];
  const from = results.find(({ variant }) => variant.id === against);
  if (from === undefined) {
    const known = results.map(({ variant }) => variant.id);
    throw new UserError([problem("package.variant", { variant: against, known })]);
  }
  const names = {
    total: t("nl", "difference.total"),
    floor: t("nl", "variant.floor"),
    available: t("nl", "variant.available"),
  };
  return results.filter((to) => to !== from).flatMap((to) => differenceBetweenVariants(from, to, names) ?? []);
}

/** A gate that also knows the lines of the differences. */
function gateOf(opened: OpenedDossier, principal: Principal, differences: readonly VariantDifference[]): Gate {
  const own = new Map(
    differences
      .flatMap(({ total, floor, available, posts }) => [
        total,
        floor,
        available,
        ...posts.map(({ difference }) => difference),
      ])
      .flatMap((entry) => (entry === undefined ? [] : [[entry.ref, entry.figure] as const])),
  );
  return opened.gate(principal, (ref) => own.get(ref));
}

function isNothing({ figure }: Entry): boolean {
  return !isMissing(figure.value) && figure.value === 0;
}
