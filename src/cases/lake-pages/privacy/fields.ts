import type { DataTable } from "../../../chart/data-table.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { wholeNumber } from "../../../text/counted.ts";
import { sentence } from "../../../text/sentence.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import { paragraph } from "../../pages/blocks.ts";
import { registerTables } from "../../register/export-register.ts";
import type { Processing, ProcessingRegister } from "../../register/processing.ts";
import { type Control, chosen, type LakePageAsk } from "../lake-page.ts";
import { wordTable } from "./word-table.ts";

const all = "alle";

/** Choosing a source, and finding a field by a part of its name: of all sources together there are hundreds. */
export function fieldControls(processings: readonly Processing[], { choices }: LakePageAsk): readonly Control[] {
  if (processings.length === 0) return [];
  const sources = unique(processings.map(({ source }) => source));
  const names = unique(processings.flatMap(({ fields }) => fields.map(({ column }) => column)));
  const control = (id: string, label: string, form: Control["form"], own: readonly string[], none: string): Control => {
    const named = own.map((value) => ({
      value,
      label: id === "bron" ? t("nl", "data.source", { source: value }) : value,
    }));
    const options = [{ value: all, label: none }, ...named];
    return { id, label, form, options, value: chosen(choices, id, options, all) };
  };
  return [
    control("bron", t("nl", "register.column.source"), "pick", sources, t("nl", "privacy-page.all-sources")),
    control("veld", t("nl", "privacy-page.field"), "find", names, t("nl", "privacy-page.all-fields")),
  ];
}

/**
 * What is taken in: first the sources, each with how many fields and a way in; of a source that was chosen what is processed, every field,
 * and what stays out; of a field that was chosen every place where it comes in.
 */
export function fieldBlocks(
  register: ProcessingRegister,
  controls: readonly Control[],
  code: string,
): readonly Block[] {
  const wish = (id: string) => controls.find((one) => one.id === id)?.value ?? all;
  const [source, field] = [wish("bron"), wish("veld")];
  const own = {
    ...register,
    processings: register.processings
      .filter((one) => source === all || one.source === source)
      .map((one) => (field === all ? one : { ...one, fields: one.fields.filter(({ column }) => column === field) }))
      .filter((one) => field === all || one.fields.length > 0),
  };
  const [processings, fields, refused] = registerTables(own);
  if (processings === undefined || fields === undefined || refused === undefined)
    throw new Error("a register has three tables");
  if (own.processings.length === 0) return [paragraph(t("nl", "privacy-page.field.none"))];
  if (field !== all) return [{ type: "table", table: fields }];
  if (source !== all)
    return [
      entriesOf(processings),
      ...[fields, refused].flatMap((table): readonly Block[] =>
        table.rows.length === 0 ? [] : [{ type: "table", table }],
      ),
    ];
  return [{ type: "table", table: sourceTable(own.processings, code) }];
}

/** The sources as a list: how many fields, of whom, since when, and how many kinds of things stay out. */
function sourceTable(processings: readonly Processing[], code: string): DataTable {
  const table = wordTable({
    id: "bronnen",
    caption: t("nl", "register.processings"),
    titles: [
      t("nl", "register.column.source"),
      t("nl", "privacy-page.fields.count"),
      t("nl", "register.column.persons"),
      t("nl", "register.column.deliveries"),
    ],
    rows: processings.map(({ source, fields, persons, deliveries, first, last, deleted }) => [
      t("nl", "data.source", { source }),
      wholeNumber(fields.length),
      t("nl", persons ? "register.persons" : "register.no-persons"),
      t("nl", "register.loaded", {
        ...{ count: deliveries, deleted },
        ...{ first: writtenPeriod(first), last: writtenPeriod(last) },
      }),
    ]),
    source: t("nl", "register.source"),
  });
  return {
    ...table,
    rows: table.rows.map((row, at) => ({
      ...row,
      leadsTo: `/gemeenten/${code}/privacy?keuze=bron:${encodeURIComponent(processings[at]?.source ?? "")}`,
    })),
  };
}

/** What is processed as entries, which read well on any screen. */
function entriesOf({ rows, columns }: DataTable): Block {
  return {
    type: "entries",
    entries: rows.map(({ id, header, cells }) => ({
      id: `bron-${id}`,
      title: t("nl", "data.source", { source: header }),
      facts: cells.flatMap((cell, at) =>
        cell.type === "text" ? [{ label: columns[at]?.title ?? "", content: sentence(cell.text) }] : [],
      ),
    })),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted((a, b) => a.localeCompare(b, "nl"));
}
