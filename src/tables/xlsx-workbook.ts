import { type CellDisplay, readFormat } from "./number-format.ts";
import { isTrue, wholeNumber } from "./xlsx-sheet.ts";
import { readXml } from "./xml-reading.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** A sheet of a workbook, not read yet. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself: its sheets with cells in their order, and where its other parts are. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads the parts of a workbook that name its other parts. A link to another file is no part and is never followed. */
export async function readWorkbook(archive: ZipArchive, path: string): Promise<Workbook> {
  const main =
    (await readRelations(archive, "", path)).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = await readRelations(archive, main, path);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await readXml(
    archive.read(main),
    {
      open: (name, attributes) => {
        if (name === "workbookPr") from1904 = isTrue(attributes["date1904"]);
        if (name !== "sheet") return;
        const [, id] = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key)) ?? [];
        const part = relations.find((one) => one.id === id && one.type === "worksheet")?.target;
        if (part === undefined) return;
        sheets.push({ name: attributes["name"] ?? "", part, isHidden: /hidden/i.test(attributes["state"] ?? "") });
      },
      close: () => undefined,
    },
    path,
  );
  const partOf = (kind: string): string | undefined => {
    const target = relations.find(({ type }) => type === kind)?.target;
    return target !== undefined && archive.has(target) ? target : undefined;
  };
  return { sheets, from1904, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}

/** Reads how every style of a workbook shows a number. */
export async function readStyles(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): Promise<(style: number) => CellDisplay> {
  const codes = new Map<number, string>();
  const displays: CellDisplay[] = [];
  const cache = new Map<number, CellDisplay>();
  let inCells = false;
  await readXml(
    chunks,
    {
      open: (name, attributes) => {
        if (name === "numFmt") codes.set(wholeNumber(attributes["numFmtId"]) ?? -1, attributes["formatCode"] ?? "");
        else if (name === "cellXfs") inCells = true;
        else if (name === "xf" && inCells && displays.length < mostStyles) {
          const id = wholeNumber(attributes["numFmtId"]) ?? 0;
          const display = cache.get(id) ?? readFormat(id, codes.get(id));
          cache.set(id, display);
          displays.push(display);
        }
      },
      close: (name) => {
        if (name === "cellXfs") inCells = false;
      },
    },
    path,
  );
  return (style) => displays[style] ?? generalDisplay;
}

/** How a number looks in a workbook without styles. */
export const generalDisplay: CellDisplay = readFormat(0, undefined);

/** Excel itself has at most 65,490. */
const mostStyles = 65_490;

async function readRelations(archive: ZipArchive, of: string, path: string): Promise<readonly Relation[]> {
  const slash = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, slash);
  const part = `${folder}_rels/${of.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(part)) return relations;
  await readXml(
    archive.read(part),
    {
      open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
        if (name !== "Relationship" || mode === "External" || relations.length >= mostStyles) return;
        relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) });
      },
      close: () => undefined,
    },
    path,
  );
  return relations;
}

/** The name of a part as the zip has it: `../x.xml` and `/xl/x.xml` are seen from the part that refers to it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
