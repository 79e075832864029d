import { strFromU8, unzipSync } from "fflate";

/** A cell as a reader sees it: a number, or the words that stand in its place. */
export type SeenCell = number | string;

/** A table as a reader sees it: rows of codes with a cell each. Nothing here knows how it was protected. */
export interface SeenTable {
  readonly dimensions: readonly string[];
  readonly rows: readonly SeenRow[];
}

/** `promised` is a note for the referee, who judges what the attacker found; the attack itself does not use it. */
export interface SeenRow {
  readonly codes: readonly string[];
  readonly cell: SeenCell;
  readonly promised?: { readonly low: number; readonly high: number };
}

/** Reads the csv of `sluitend protect`: the last two columns are the value and the reason. */
export function seenInCsv(text: string): SeenTable {
  const [head = "", ...lines] = text.trim().split("\n");
  const names = head.split(",");
  return {
    dimensions: names.slice(0, -2),
    rows: lines.map((line) => {
      const cells = splitLine(line);
      const [value = "", reason = ""] = cells.slice(-2);
      return { codes: cells.slice(0, -2), cell: value === "" ? reason : Number(value) };
    }),
  };
}

/** Reads the JSON of `sluitend protect`. */
export function seenInJson(text: string): SeenTable {
  const { rows } = JSON.parse(text) as {
    readonly rows: readonly { codes: Record<string, string>; value: number | object; reason?: string }[];
  };
  return {
    dimensions: Object.keys(rows[0]?.codes ?? {}),
    rows: rows.map(({ codes, value, reason = "" }) => ({
      codes: Object.values(codes),
      cell: typeof value === "number" ? value : reason,
    })),
  };
}

/** Reads the words and numbers of a sheet in a workbook: each row that begins with a code of the table, cell by cell. */
export function seenInXlsx(bytes: Uint8Array, grid: SeenGrid): SeenTable {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const shared = [
    ...(files.find(([name]) => name.endsWith("sharedStrings.xml"))?.[1] ?? "").matchAll(/<si>(.*?)<\/si>/gs),
  ];
  const strings = shared.map(([, item = ""]) => plain(item));
  const rows = files
    .filter(([name]) => name.includes("worksheets/"))
    .flatMap(([, xml]) => [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)])
    .map(([, row = ""]) =>
      [...row.matchAll(/<c (?<attributes>[^>]*?)(?:\/>|>(?<inner>.*?)<\/c>)/gs)].map(({ groups = {} }) => {
        const inner = groups["inner"] ?? "";
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
        const isShared = /(?:^| )t="s"/.test(groups["attributes"] ?? "");
        if (isShared && value !== undefined) return strings[Number(value)] ?? "";
        return value ?? plain(inner);
      }),
    );
  return seenInGrid(rows, grid);
}

/** Reads the tables of a report as HTML. */
export function seenInHtml(text: string, grid: SeenGrid): SeenTable {
  const rows = [...text.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => plain(cell)),
  );
  return seenInGrid(rows, grid);
}

/** How a table is laid out for people: a row per code of the first dimension, a column per code of the second. */
export interface SeenGrid {
  readonly dimensions: readonly [string, string];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function seenInGrid(rows: readonly (readonly string[])[], grid: SeenGrid): SeenTable {
  const found = grid.rows.flatMap((code) => {
    const row = rows.find(([head, ...cells]) => head === code && cells.length >= grid.columns.length);
    if (row === undefined) throw new Error(`no row ${code}`);
    return grid.columns.map((column, index) => ({ codes: [code, column], cell: seen(row[index + 1] ?? "") }));
  });
  return { dimensions: grid.dimensions, rows: found };
}

function seen(text: string): SeenCell {
  const bare = text.replaceAll(/[.\s\u00a0\u202f]/g, "");
  return /^\d+$/.test(bare) ? Number(bare) : text;
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = ""]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}
