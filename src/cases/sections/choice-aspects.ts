import type { Cell, DataTable } from "../../chart/data-table.ts";
import { type Citation, formatCitation } from "../../policy/citation.ts";
import type { Scenario } from "../../policy/scenario.ts";
import type { Variant } from "../../policy/variant.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading } from "../pages/blocks.ts";
import { entryList, fact } from "./entries.ts";
import { sourceLine } from "./source-line.ts";

interface Said {
  readonly text: string;
  readonly lines?: Citation;
}

/** Something to choose, with what the source says of it in several respects. */
interface Choosable {
  readonly id: string;
  readonly title: string;
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

/**
 * What the source says of each scenario or variant, side by side: a row a respect, a column a choice. Where most respects are
 * told of one choice only, a table would be mostly empty; then each choice has its own list. Nothing when nothing is said.
 */
export function aspectBlocks({ dossier }: OpenedDossier): readonly Block[] {
  const choices = [...dossier.scenarios.map(ofScenario), ...dossier.variants.map(ofVariant)];
  const respects = [...new Set(choices.flatMap(({ said }) => [...said.keys()]))];
  if (respects.length === 0) return [];
  const title = t("nl", "weighing.aspects.title");
  const [first, ...others] = [...dossier.scenarios, ...dossier.variants].map(({ lines }) => lines);
  const source = first === undefined ? "" : sourceLine(dossier, first, ...others);
  const shared = respects.filter((respect) => choices.filter(({ said }) => said.has(respect)).length > 1);
  if (shared.length * 2 >= respects.length)
    return [heading(1, "naast-elkaar", title), { type: "table", table: aspectTable(choices, respects, source) }];
  return entryList(
    1,
    "naast-elkaar",
    title,
    choices
      .filter(({ said }) => said.size > 0)
      .map(({ id, title: name, said }) => ({
        id,
        title: name,
        facts: [...said].flatMap(([respect, list]) => list.flatMap((one) => fact(respect, written(one)))),
      })),
  );
}

function aspectTable(choices: readonly Choosable[], respects: readonly string[], source: string): DataTable {
  return {
    id: "aspecten",
    caption: t("nl", "weighing.aspects.caption"),
    unit: t("nl", "weighing.words"),
    style: { scale: 1, decimals: 0 },
    rowTitle: t("nl", "weighing.aspects.row"),
    columns: choices.map(({ id, title }) => ({ id, title, align: "start" })),
    rows: respects.map((respect, at) => ({
      id: `aspect-${at + 1}`,
      role: "line",
      header: respect,
      cells: choices.map(({ said }): Cell => {
        const list = said.get(respect) ?? [];
        return list.length === 0 ? { type: "empty" } : { type: "text", text: inLines(list.map(written)) };
      }),
    })),
    footnotes: [],
    source,
  };
}

/** Several sentences in one cell, each on a line of its own with a sign before it. */
function inLines(sentences: readonly string[]): string {
  return sentences.length < 2 ? sentences.join("") : sentences.map((one) => `• ${one}`).join("\n");
}

function written({ text, lines }: Said): string {
  return lines === undefined ? text : t("nl", "weighing.said", { text, lines: formatCitation(lines) });
}

function ofScenario({ id, title, aspects = [] }: Scenario): Choosable {
  const said = new Map<string, readonly Said[]>();
  for (const { aspect, text, lines } of aspects)
    said.set(aspect, [...(said.get(aspect) ?? []), { text, ...(lines === undefined ? {} : { lines }) }]);
  return { id, title, said };
}

function ofVariant({ id, title, advantages, drawbacks, uncertain }: Variant): Choosable {
  const lists = [
    [t("nl", "weighing.advantages"), advantages],
    [t("nl", "weighing.drawbacks"), drawbacks],
    [t("nl", "weighing.uncertain"), uncertain],
  ] as const;
  return { id, title, said: new Map(lists.filter(([, list]) => list.length > 0)) };
}
