import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { unusedReasons } from "../../src/dossier/source.ts";
import { compareNumbers, compareWithLines, findMisquotedVoices, findMisquotes } from "./line-comparison.ts";
import { countLines, tokensByLine } from "./number-tokens.ts";
import { lineKey, readTranscription, type TokensOfLines } from "./transcription.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dossiers = join(root, "dossiers");
const originals = join(root, "..", "shared", "seeds");
const hashed = existsSync(originals) ? hashOriginals(originals) : undefined;
const names = readdirSync(dossiers).filter((name) => existsSync(join(dossiers, name, "dossier.yaml")));

describe.each(names)("the transcription %s", (name) => {
  const transcription = readTranscription(join(dossiers, name));

  it("says on every line exactly the numbers that the checked-in list of its original has", () => {
    expect(compareWithLines(transcription, transcription.numbers)).toEqual([]);
  });

  it("names the hash of at least one original, or has no numbers at all", () => {
    expect(transcription.texts.length > 0 || transcription.numbers.size === 0).toBe(true);
  });

  describe.skipIf(hashed === undefined)(`beside its originals (skipped where ../shared/seeds is absent)`, () => {
    it.each(transcription.texts)("points into the text of $document that its hash names", ({ sha256, lines }) => {
      const text = hashed?.get(sha256);
      expect(text, `no original has the hash ${sha256}`).toBeDefined();
      expect(countLines(text ?? "")).toBe(lines);
    });

    it("says on every line exactly the numbers that were printed", () => {
      const printed = new Map<string, readonly string[]>();
      for (const { document, sha256 } of transcription.texts) {
        for (const [line, tokens] of tokensByLine(hashed?.get(sha256) ?? ""))
          printed.set(lineKey(document, line), tokens);
      }
      expect(compareNumbers(transcription.numbers, printed)).toEqual([]);
      expect(compareWithLines(transcription, printed)).toEqual([]);
    });

    it("has figures whose print and qualifier stand literally on their lines", () => {
      const texts = new Map(transcription.texts.map(({ document, sha256 }) => [document, hashed?.get(sha256) ?? ""]));
      expect(findMisquotes(transcription.figures, texts)).toEqual([]);
    });

    it("has voices that say literally what stands on their lines", () => {
      const texts = new Map(transcription.texts.map(({ document, sha256 }) => [document, hashed?.get(sha256) ?? ""]));
      expect(findMisquotedVoices(transcription.voices, texts)).toEqual([]);
    });
  });
});

describe("the comparison of a transcription with its original", () => {
  const transcription = readTranscription(join(dossiers, "dronten-2018"));
  const { tables, figures, unused, numbers } = transcription;

  it("names file, row and column of one changed cell", () => {
    const changed = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        table.file === "tables/tabel-1.csv" && row.row === "m02"
          ? { ...row, cells: new Map([...row.cells, ["2019", "511"]]) }
          : row,
      ),
    }));
    expect(compareWithLines({ ...transcription, tables: changed }, numbers)).toEqual([
      {
        file: "tables/tabel-1.csv",
        row: "m02",
        column: "2019",
        message: 'is "511" where origineel:L2518 has "510"',
      },
    ]);
  });

  it.each([0, 1, 2, 3, 4])("notices any cell that changes in column %i of any table", (column) => {
    const expected: string[] = [];
    const changed = tables.map(({ file, rows }) => ({
      file,
      rows: rows.map((row) => {
        const [id, cell] = [...row.cells][column] ?? [];
        if (id === undefined || cell === undefined || !/[0-9]$/.test(cell)) return row;
        expected.push(`${file} ${row.row} ${id}`);
        return { ...row, cells: new Map([...row.cells, [id, `${cell}1`]]) };
      }),
    }));
    const found = compareWithLines({ ...transcription, tables: changed }, numbers);
    expect(found.map(({ file, row, column: id }) => `${file} ${row} ${id}`).sort()).toEqual(expected.sort());
    expect(expected).not.toEqual([]);
  });

  it("notices any figure that changes", () => {
    const numeric = figures.filter(({ printed }) => /[0-9]$/.test(printed));
    const changed = figures.map((figure) =>
      numeric.includes(figure) ? { ...figure, printed: `${figure.printed}1` } : figure,
    );
    const found = compareWithLines({ ...transcription, figures: changed }, numbers);
    const complainedOf = new Set(found.map(({ row }) => row));
    expect(numeric.filter(({ id }) => !complainedOf.has(id))).toEqual([]);
  });

  it("notices two cells that changed places", () => {
    const swapped = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        table.file === "tables/tabel-11.csv" && row.row === "wmo"
          ? { ...row, cells: new Map([...row.cells, ["2018", "0,91"], ["2019", "0,60"]]) }
          : row,
      ),
    }));
    const found = compareWithLines({ ...transcription, tables: swapped }, numbers);
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      ["wmo", "2018"],
      ["wmo", "2019"],
    ]);
  });

  it("notices a sign that was lost", () => {
    const unsigned = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        table.file === "tables/tabel-11.csv" && row.row === "jeugd"
          ? { ...row, cells: new Map([...row.cells, ["2020", "2,99"]]) }
          : row,
      ),
    }));
    expect(compareWithLines({ ...transcription, tables: unsigned }, numbers)).toMatchObject([
      { row: "jeugd", column: "2020" },
    ]);
  });

  it("notices a printed number that nothing uses", () => {
    const [first, ...rest] = unused;
    const found = compareWithLines({ ...transcription, unused: rest }, numbers);
    expect(found).toMatchObject([{ file: "unused.csv", row: `L${first?.lines.from}`, column: "" }]);
  });

  it("notices a number that is listed twice, stands on another line or has no known reason", () => {
    const [first] = figures;
    const [number] = unused;
    if (!first || !number) throw new Error("the dossier has no figures");
    expect(compareWithLines({ ...transcription, figures: [...figures, first] }, numbers)).not.toEqual([]);
    const elsewhere = { ...first, lines: { ...first.lines, from: 9, to: 9 } };
    expect(compareWithLines({ ...transcription, figures: [elsewhere, ...figures.slice(1)] }, numbers)).toMatchObject([
      { row: first.id },
      { message: `"${first.printed}" is printed and nothing uses it` },
    ]);
    const unexplained = { ...number, reason: "because" };
    expect(compareWithLines({ ...transcription, unused: [unexplained, ...unused.slice(1)] }, numbers)).toMatchObject([
      { file: "unused.csv", column: "reason" },
    ]);
  });

  it.each(unusedReasons)("lets a number be no figure because it is: %s", (reason) => {
    const changed = unused.map((number) => ({ ...number, reason }));
    expect(compareWithLines({ ...transcription, unused: changed }, numbers)).toEqual([]);
  });

  it("notices a figure in words that is not on its line", () => {
    const figure = { id: "wijknetwerken", lines: { document: "origineel", from: 2, to: 3 }, printed: "zes of zeven" };
    const texts = new Map([["origineel", "een\nwel zes\n of zeven netwerken"]]);
    expect(findMisquotes([{ ...figure, qualifier: "" }], texts)).toEqual([]);
    expect(findMisquotes([{ ...figure, qualifier: "ruim" }], texts)).toMatchObject([{ column: "qualifier" }]);
    expect(findMisquotes([{ ...figure, printed: "acht", qualifier: "wel" }], texts)).toMatchObject([
      { column: "printed" },
    ]);
  });

  it("notices a list of numbers that is not that of the original", () => {
    const [key] = numbers.keys();
    const original: TokensOfLines = new Map([...numbers, [key ?? "", ["1", "2"]]]);
    expect(compareNumbers(numbers, original)).toMatchObject([{ file: "numbers.csv", row: key }]);
  });
});

/** Every original by the hash of its bytes, so that no file needs to be named. */
function hashOriginals(folder: string): ReadonlyMap<string, string> {
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    texts.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")];
    }),
  );
}
