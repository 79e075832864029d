import type { DataTable } from "../../chart/data-table.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type DpiaBlock, dpiaTemplate } from "../../text/dpia-template.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import { joiningBlocks, registerTables } from "./export-register.ts";
import type { ProcessingRegister } from "./processing.ts";

/** The template of a DPIA as a document; with a register also what the lake really holds, as an annex. */
export function dpiaReport(day: string, register?: ProcessingRegister): Report {
  const { title, lead, chapters } = dpiaTemplate;
  return {
    ...{
      id: "dpia",
      title,
      subtitle: t("nl", "register.subtitle", { day: writtenPeriod(day) }),
      language: "nl",
      date: day,
    },
    author: t("nl", "register.author"),
    version:
      register === undefined
        ? t("nl", "dpia.version")
        : t("nl", "register.version", { snapshot: register.snapshot.slice(0, 12) }),
    blocks: [
      { type: "paragraph", content: [{ type: "text", text: lead }] },
      ...chapters.flatMap(({ id, title: name, blocks }, at): readonly Block[] => [
        { type: "heading", level: 1, id, text: `${String(at + 1)}. ${name}` },
        ...blocks.map((block, place) => blockOf(block, `${id}-${String(place + 1)}`, name)),
      ]),
      ...(register === undefined ? [] : annexOf(register)),
    ],
  };
}

function annexOf(register: ProcessingRegister): readonly Block[] {
  return [
    { type: "heading", level: 1, id: "bijlage", text: t("nl", "dpia.annex") },
    { type: "paragraph", content: [{ type: "text", text: t("nl", "dpia.annex.text") }] },
    ...registerTables(register)
      .slice(0, 1)
      .map((table): Block => ({ type: "table", table })),
    ...joiningBlocks(register),
  ];
}

function blockOf(block: DpiaBlock, id: string, caption: string): Block {
  if ("text" in block) return { type: "paragraph", content: [{ type: "text", text: block.text }] };
  if ("steps" in block)
    return { type: "list", ordered: true, items: block.steps.map((text) => [{ type: "text", text }]) };
  return { type: "table", table: tableOf(block, id, caption) };
}

function tableOf(
  { head: [first, ...titles], rows }: Extract<DpiaBlock, { head: unknown }>,
  id: string,
  caption: string,
) {
  const table: DataTable = {
    ...{ id, caption, unit: "", style: { scale: 1, decimals: 0 }, rowTitle: first, footnotes: [] },
    columns: titles.map((title, at) => ({ id: String(at + 1), title, align: "start" })),
    rows: rows.map(([header, ...cells], at) => ({
      ...{ id: String(at + 1), role: "line", header },
      cells: cells.map((text) => ({ type: "text", text })),
    })),
    source: t("nl", "dpia.source"),
  };
  return table;
}
