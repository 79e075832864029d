import { readAddress } from "./cell-address.ts";
import { type CellDisplay, storedDecimals, writeSerialDate, writeShown } from "./number-format.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { gatherRows, type SheetCell, type SheetRow } from "./sheet-rows.ts";
import { gatherText, unescapeText } from "./xlsx-text.ts";
import { readXml } from "./xml-reading.ts";

/** What a cell of a sheet needs to be understood: the looks of the workbook, and in which year its dates begin. */
export interface SheetSetting {
  readonly display: (style: number) => CellDisplay;
  readonly from1904: boolean;
}

/** A sheet as far as it was read. */
export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formulas of which the file holds no outcome. */
  readonly uncomputed: number;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads one sheet as it streams by: cells that hold something, hidden rows and columns, merged cells. */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  setting: SheetSetting,
  budget: ReadingBudget,
): Promise<SheetContent> {
  const { limits, path } = budget;
  const rows = gatherRows(budget);
  const hiddenColumns = new Set<number>();
  const inline = gatherText(limits.cellCharacters);
  let [row, column, uncomputed, isRowHidden] = [0, 0, 0, false];
  let cell: OpenCell | undefined;
  let inside: "value" | "formula" | "inline" | undefined;

  const opening = new Map<string, (attributes: Attributes) => void>([
    [
      "row",
      ({ r, hidden }) => {
        row = wholeNumber(r) ?? row + 1;
        column = 0;
        isRowHidden = isTrue(hidden);
      },
    ],
    [
      "c",
      ({ r = "", t: type = "n", s }) => {
        const at = readAddress(r);
        row = at?.row ?? row;
        column = at?.column ?? column + 1;
        cell = { column, type, style: wholeNumber(s) ?? 0, value: "", formula: undefined };
      },
    ],
    [
      "f",
      () => {
        inside = "formula";
        if (cell !== undefined) cell.formula = "";
      },
    ],
    [
      "v",
      () => {
        inside = "value";
      },
    ],
    [
      "is",
      () => {
        inside = "inline";
      },
    ],
    ["col", (attributes) => hideColumns(attributes, hiddenColumns, limits.columns)],
    ["mergeCell", ({ ref = "" }) => rows.merge(ref)],
  ]);

  function closeCell(closed: OpenCell): void {
    const made = makeCell(closed, setting);
    if (closed.formula !== undefined && closed.value === "") uncomputed += 1;
    if (made !== undefined) rows.keep(row, made, isRowHidden);
  }

  await readXml(
    chunks,
    {
      open: (name, attributes) => {
        if (inside === "inline") inline.open(name, attributes);
        else opening.get(name)?.(attributes);
      },
      text: (text) => {
        if (inside === "inline") inline.text?.(text);
        else if (inside === "value" && cell !== undefined) cell.value = append(cell.value, text, limits.cellCharacters);
        else if (inside === "formula" && cell !== undefined)
          cell.formula = append(cell.formula ?? "", text, limits.cellCharacters);
      },
      close: (name) => {
        if (name === "is" && cell !== undefined) cell.value = inline.take();
        if (inside === "inline" && name !== "is") {
          inline.close(name);
          return;
        }
        if (name === "is" || name === "v" || name === "f") inside = undefined;
        if (name === "c" && cell !== undefined) closeCell(cell);
        if (name === "c") cell = undefined;
      },
      isDone: rows.isFull,
    },
    path,
  );
  return { rows: rows.inOrder(), hiddenColumns, uncomputed };
}

/** What a cell holds; nothing for one that only has a colour. */
function makeCell(cell: OpenCell, setting: SheetSetting): SheetCell | undefined {
  const { column, type, value } = cell;
  const formula = cell.formula === undefined ? {} : { formula: unescapeText(cell.formula) };
  if (value === "") return cell.formula === undefined ? undefined : { column, text: "", ...formula };
  switch (type) {
    case "s": {
      const shared = wholeNumber(value);
      return shared === undefined ? undefined : { column, text: "", shared, ...formula };
    }
    case "b":
      return { column, text: value === "1" ? "WAAR" : "ONWAAR", ...formula };
    case "d":
      return { column, text: value.slice(0, 10), isDate: true, ...formula };
    case "n":
      return { column, ...makeNumber(value, setting.display(cell.style), setting.from1904), ...formula };
    case "inlineStr":
      return { column, text: value, ...formula };
    default:
      // The outcome of a formula, an error: a text.
      return { column, text: unescapeText(value), ...formula };
  }
}

function makeNumber(text: string, display: CellDisplay, from1904: boolean): Omit<SheetCell, "column"> {
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === "" || storedDecimals(value) > 60) return { text };
  if (display.date === undefined) return { text: writeShown(value, display), native: { value, display } };
  const date = writeSerialDate(value, display.date, from1904);
  return date === undefined ? { text } : { text: date, isDate: true };
}

function hideColumns(attributes: Readonly<Record<string, string>>, hidden: Set<number>, most: number): void {
  if (!isTrue(attributes["hidden"])) return;
  const last = Math.min(wholeNumber(attributes["max"]) ?? 0, most);
  for (let column = wholeNumber(attributes["min"]) ?? 1; column <= last; column += 1) hidden.add(column);
}

function append(before: string, text: string, longest: number): string {
  return before.length >= longest ? before : `${before}${text}`.slice(0, longest);
}

/** A number of a row, a style or a string; undefined for anything that cannot be one. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** XML Schema writes a boolean in two ways. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
