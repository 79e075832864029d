import { gapsBetween } from "../../evaluation/comparable.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Law } from "../../figure/law.ts";
import { periodText } from "../../figure/period-text.ts";
import type { Unit } from "../../figure/unit.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block, Entry } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type CountChange, countedOf } from "../counted.ts";
import { mainResult } from "../main-result.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "../sections/amount.ts";
import { entryList, fact } from "../sections/entries.ts";
import { positionTables } from "../sections/peer-positions.ts";
import { writeDraft } from "../sections/table-writer.ts";
import { heading, paragraph } from "./blocks.ts";
import type { PageContent } from "./page.ts";

/** A dossier with the references of its figures made unique among several dossiers: `almelo-2018:tabel-1/totaal/2017`. */
function within({ dossier }: OpenedDossier, { ref, figure }: Cited): Cited {
  return { ref: `${dossier.id}:${ref}`, figure };
}

/**
 * *Vergelijken*: what can be set beside each other between municipalities, with how each counts, and what cannot, with the
 * reason. No ranking. A reference of a figure begins with the id of its dossier.
 */
export function comparisonPage(opened: readonly OpenedDossier[], principal: Principal): PageContent {
  const changes = sharedChanges(opened);
  return {
    title: t("nl", "compare.title"),
    lead: leadOf(changes),
    blocks: [
      paragraph(t("nl", "compare.no-ranking")),
      ...growthBlocks(changes, principal),
      ...rateBlocks(opened, principal, "inhabitant"),
      ...rateBlocks(opened, principal, "client"),
      ...resultBlocks(opened, principal),
      ...positionTables(opened, principal),
    ],
  };
}

interface Change extends CountChange {
  readonly opened: OpenedDossier;
  readonly law: Law;
}

/** Changes of counts under one law over the same two years that two dossiers or more have; parts of a count are left out. */
function sharedChanges(opened: readonly OpenedDossier[]): readonly Change[] {
  const all = opened.flatMap((one) =>
    countedOf(one.dossier).changes.flatMap((change): readonly Change[] => {
      const { law, within: whole, counts } = change.count;
      const isPart = one.dossier.counts.some(({ id, law: other }) => id === whole && other === law);
      if (law === undefined || isPart || (counts !== "persons" && counts !== "benefits")) return [];
      return [{ ...change, opened: one, law }];
    }),
  );
  return all.filter((change) =>
    all.some(
      (other) => other.opened !== change.opened && other.law === change.law && yearsOf(other) === yearsOf(change),
    ),
  );
}

function yearsOf({ from, to }: CountChange): string {
  return [from, to].map(({ figure }) => periodText(figure.period).slice(0, 4)).join("-");
}

function leadOf(changes: readonly Change[]): Sentence {
  const names = [...new Set(changes.map(({ opened }) => opened.dossier.name))];
  if (names.length === 0) return say("nl", "compare.lead.none");
  return say("nl", "compare.lead", { names: andList(names), count: changes.length });
}

function growthBlocks(changes: readonly Change[], principal: Principal): readonly Block[] {
  if (changes.length === 0) return [];
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.law} ${yearsOf(change)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [
    heading(1, "aantallen", t("nl", "compare.growth.heading")),
    paragraph(t("nl", "compare.growth.note")),
    ...[...groups.values()].flatMap((group) => groupBlocks(group, principal)),
  ];
}

function groupBlocks(group: readonly Change[], principal: Principal): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const [from = "", to = ""] = yearsOf(first).split("-");
  const law = t("nl", `law.${first.law}`);
  return [
    {
      type: "table",
      table: writeDraft(
        {
          id: `verandering-${first.law}-${from}-${to}`,
          caption: t("nl", "compare.growth.caption", { law, from, to }),
          rowTitle: t("nl", "compare.growth.row"),
          columns: [
            { id: "verandering", title: t("nl", "compare.growth.column") },
            { id: "telling", title: t("nl", "compare.growth.how") },
          ],
          rows: group.map(({ opened, count, growth }) => ({
            id: `${opened.dossier.id}-${count.id}`,
            header: t("nl", "compare.of", { name: opened.dossier.name, title: count.title }),
            cells: [{ ...within(opened, growth), gate: opened.gate(principal) }, howCounted({ count })],
          })),
          source: group.map(({ opened, count }) => `${opened.dossier.name} ${formatCitation(count.lines)}`).join("; "),
          style: { scale: 1, decimals: 1, signed: true },
        },
        first.opened.gate(principal),
      ),
    },
    { type: "entries", entries: group.map((change) => changeEntry(change, principal)) },
  ];
}

function howCounted({ count: { unique, moment } }: Pick<CountChange, "count">): string {
  return [t("nl", `count-unique.${unique ? "yes" : "no"}`), t("nl", `count-moment.${moment}`)].join("; ");
}

function changeEntry({ opened, count, from, to }: Change, principal: Principal): Entry {
  const gate = opened.gate(principal);
  return {
    id: `${opened.dossier.id}-${count.id}`,
    title: t("nl", "compare.of", { name: opened.dossier.name, title: count.title }),
    facts: [
      ...fact(writePeriod(from.figure.period), [saidFigure(within(opened, from), gate, sayAmount)]),
      ...fact(writePeriod(to.figure.period), [saidFigure(within(opened, to), gate, sayAmount)]),
    ],
    source: formatCitation(count.lines),
  };
}

/** Amounts per inhabitant or per client: who gives them, who does not, and why they cannot be compared. */
function rateBlocks(
  opened: readonly OpenedDossier[],
  principal: Principal,
  per: "inhabitant" | "client",
): readonly Block[] {
  const found = opened.map((one) => ({ one, rates: ratesOf(one, per) }));
  const givers = found.filter(({ rates }) => rates.length > 0);
  const entries = givers.map(({ one, rates }): Entry => {
    const gate = one.gate(principal);
    return {
      id: `${per}-${one.dossier.id}`,
      title: one.dossier.name,
      facts: rates.flatMap((rate) => fact(rate.figure.label, [saidFigure(within(one, rate), gate, sayAmount)])),
    };
  });
  const others = found.filter(({ rates }) => rates.length === 0).map(({ one }) => one.dossier.name);
  return [
    heading(1, per === "inhabitant" ? "per-inwoner" : "per-client", t("nl", `compare.${per}.heading`)),
    ...(entries.length === 0 ? [] : [{ type: "entries", entries } as const]),
    ...noneOf(others, t("nl", `compare.${per}.none`)),
    ...verdictOn(givers.map(({ one, rates }) => ({ name: one.dossier.name, cited: rates }))),
  ];
}

function ratesOf({ dossier }: OpenedDossier, per: "inhabitant" | "client"): readonly Cited[] {
  const fits = (unit: Unit) => unit.quantity === "money" && unit.per === per;
  const own = dossier.benchmarks.flatMap((benchmark) => benchmark.own);
  const cells = dossier.tables.flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, figure]) => ({ ref: `${id}/${row.id}/${column}`, figure })),
    ),
  );
  const loose = [...dossier.figures].map(([ref, figure]) => ({ ref, figure }));
  const all = [...cells, ...loose].filter(({ figure }) => fits(figure.unit));
  // Of what is compared with peers only the municipality's own figure counts, not that of the peers.
  const compared = all.filter(({ ref }) => own.includes(ref));
  return compared.length > 0 ? compared : all;
}

function resultBlocks(opened: readonly OpenedDossier[], principal: Principal): readonly Block[] {
  const results = opened.map((one) => ({ one, result: mainResult(one) }));
  const entries = results.flatMap(({ one, result }): readonly Entry[] => {
    const { id, name } = one.dossier;
    if (result === undefined) return [];
    const { figure } = result;
    const entry: Entry = {
      id: `resultaat-${id}`,
      title: name,
      facts: [
        ...fact(t("nl", "compare.result.figure"), [saidFigure(within(one, result), one.gate(principal), sayAmount)]),
        ...fact(t("nl", "compare.result.label"), figure.label),
        ...fact(t("nl", "compare.result.period"), writePeriod(figure.period)),
        ...fact(t("nl", "compare.result.kind"), t("nl", `kind.${figure.kind}`)),
      ],
    };
    return [entry];
  });
  const others = results.filter(({ result }) => result === undefined).map(({ one }) => one.dossier.name);
  const given = results.flatMap(({ one, result }) =>
    result === undefined ? [] : [{ name: one.dossier.name, cited: [result] }],
  );
  return [
    ...entryList(1, "resultaat", t("nl", "compare.result.heading"), entries),
    ...noneOf(others, t("nl", "compare.result.none")),
    ...verdictOn(given),
  ];
}

/** Of whom there is no number, with the reason, once for all of them. */
function noneOf(names: readonly string[], reason: string): readonly Block[] {
  return names.length === 0 ? [] : [paragraph(t("nl", "compare.none", { names: andList(names), reason }))];
}

/** Why what several municipalities give cannot be compared; that only one gives it is a reason as well. */
function verdictOn(given: readonly { readonly name: string; readonly cited: readonly Cited[] }[]): readonly Block[] {
  const [only, second] = given;
  if (only === undefined) return [];
  if (second === undefined) return [paragraph(t("nl", "compare.single", { name: only.name }))];
  const gaps = gapsBetween(given.flatMap(({ cited }) => cited.map(({ figure }) => figure)));
  const reasons = gaps.map((gap) => t("nl", `compare.gap.${gap}`));
  return reasons.length === 0 ? [] : [paragraph(t("nl", "compare.gaps", { reasons: andList(reasons) }))];
}
