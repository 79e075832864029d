import { unusedReasons } from "../../src/dossier/source.ts";
import type { Citation } from "../../src/policy/citation.ts";
import { numberTokens } from "./number-tokens.ts";
import {
  lineKey,
  type TokensOfLines,
  type TranscribedFigure,
  type TranscribedVoice,
  type Transcription,
} from "./transcription.ts";

/** One difference between a transcription and its original. `column` is empty when it is about the row as a whole. */
export interface Complaint {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly message: string;
}

/** A number that the transcription claims to have found between two lines of a document. */
interface Claim {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly token: string;
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

interface Token {
  readonly line: number;
  readonly text: string;
}

/** Lines that are judged together because a row or a figure spans them. */
interface Block {
  readonly document: string;
  readonly from: number;
  to: number;
  /** Each a sequence whose order is kept: one a table row, one of the figures, one of the unused numbers. */
  readonly sequences: Claim[][];
}

/**
 * Compares every number that a transcription claims with the numbers of the original. Per block of lines the rows (label,
 * then cells in column order), the figures and the unused numbers must together be exactly the sequence of the original:
 * every number once, in order, on its line. An empty list means that the transcription is complete and says no more than
 * what was printed.
 */
export function compareWithLines(transcription: Transcription, original: TokensOfLines): readonly Complaint[] {
  const wrongReasons = transcription.unused
    .filter(({ reason }) => !unusedReasons.some((known) => known === reason))
    .map(({ lines, reason }) => ({
      file: "unused.csv",
      row: `L${lines.from}`,
      column: "reason",
      message: `"${reason}" is not a reason`,
    }));
  const blocks = blocksOf(sequencesOf(transcription), original);
  return [...wrongReasons, ...blocks.flatMap((block) => judge(block, original))];
}

/** Compares the checked-in `numbers.csv` with the original itself, line by line. */
export function compareNumbers(recorded: TokensOfLines, original: TokensOfLines): readonly Complaint[] {
  const keys = new Set([...recorded.keys(), ...original.keys()]);
  return [...keys].flatMap((key) => {
    const [listed, printed] = [recorded.get(key)?.join(" ") ?? "nothing", original.get(key)?.join(" ") ?? "nothing"];
    if (listed === printed) return [];
    return [
      { file: "numbers.csv", row: key, column: "numbers", message: `lists ${listed}, the original has ${printed}` },
    ];
  });
}

/** Finds figures whose print ("vijf", "1,4") or qualifier ("ruim") is not literally on the lines that they cite. */
export function findMisquotes(
  figures: readonly TranscribedFigure[],
  texts: ReadonlyMap<string, string>,
): readonly Complaint[] {
  return figures.flatMap(({ id, lines, printed, qualifier }) => [
    ...findMissing("figures.csv", id, "printed", printed, lines, texts),
    ...findMissing("figures.csv", id, "qualifier", qualifier, lines, texts),
  ]);
}

/** Finds voices whose quotation is not literally on the lines that it cites. */
export function findMisquotedVoices(
  voices: readonly TranscribedVoice[],
  texts: ReadonlyMap<string, string>,
): readonly Complaint[] {
  return voices.flatMap(({ id, lines, quote }) => findMissing("voices.yaml", id, "quote", quote, lines, texts));
}

function findMissing(
  file: string,
  row: string,
  column: string,
  words: string,
  { document, from, to }: Citation,
  texts: ReadonlyMap<string, string>,
): readonly Complaint[] {
  const lines =
    texts
      .get(document)
      ?.split("\n")
      .slice(from - 1, to) ?? [];
  if (lines.join(" ").replace(/\s+/g, " ").includes(words)) return [];
  return [{ file, row, column, message: `"${words}" is not on ${linesOf({ document, from, to })}` }];
}

function sequencesOf(transcription: Transcription): Claim[][] {
  const rows = transcription.tables.flatMap(({ file, rows }) =>
    rows.map(({ row, lines, label, cells }) =>
      [["label", label] as const, ...cells].flatMap(([column, text]) =>
        numberTokens(text).map((token) => ({ file, row, column, token, ...lines })),
      ),
    ),
  );
  const figures = transcription.figures.map(({ id, lines, printed }) =>
    numberTokens(printed).map((token) => ({ file: "figures.csv", row: id, column: "printed", token, ...lines })),
  );
  const unused = transcription.unused.map(({ lines, number }) => [
    { file: "unused.csv", row: `L${lines.from}`, column: "number", token: number, ...lines },
  ]);
  return [...rows, ...figures, ...unused].filter((sequence) => sequence.length > 0);
}

/** Cuts the originals into the smallest blocks such that no claim spans two, and files every sequence under its block. */
function blocksOf(sequences: readonly Claim[][], original: TokensOfLines): readonly Block[] {
  const spans = new Map<string, { document: string; from: number; to: number }>();
  for (const key of original.keys()) {
    const cut = key.lastIndexOf(":");
    const line = Number(key.slice(cut + 1));
    spans.set(key, { document: key.slice(0, cut), from: line, to: line });
  }
  for (const { document, from, to } of sequences.flat()) {
    const widest = Math.max(to, spans.get(lineKey(document, from))?.to ?? to);
    spans.set(lineKey(document, from), { document, from, to: widest });
  }
  const blocks: Block[] = [];
  for (const span of [...spans.values()].sort((a, b) => a.document.localeCompare(b.document) || a.from - b.from)) {
    const last = blocks.at(-1);
    if (last?.document === span.document && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else blocks.push({ ...span, sequences: [] });
  }
  const blockOfLine = new Map<string, Block>();
  for (const block of blocks) {
    for (let line = block.from; line <= block.to; line += 1) blockOfLine.set(lineKey(block.document, line), block);
  }
  for (const sequence of sequences) {
    const [first] = sequence;
    if (first) fileUnder(blockOfLine.get(lineKey(first.document, first.from)), sequence);
  }
  return blocks;
}

/** Figures and unused numbers of a block are one sequence each: their order in the file is their order in the text. */
function fileUnder(block: Block | undefined, sequence: Claim[]): void {
  const [first] = sequence;
  const joined = block?.sequences.find(([other]) => other?.file === first?.file && !first?.file.startsWith("tables/"));
  if (joined) joined.push(...sequence);
  else block?.sequences.push(sequence);
}

function judge(block: Block, original: TokensOfLines): readonly Complaint[] {
  const tokens: Token[] = [];
  for (let line = block.from; line <= block.to; line += 1) {
    for (const text of original.get(lineKey(block.document, line)) ?? []) tokens.push({ line, text });
  }
  return interleaves(tokens, block.sequences) ? [] : explain(tokens, block);
}

const answers = (claim: Claim, token: Token): boolean =>
  claim.token === token.text && claim.from <= token.line && token.line <= claim.to;

/** Whether the sequences, each in its own order, together make up the tokens exactly. */
function interleaves(tokens: readonly Token[], sequences: readonly (readonly Claim[])[]): boolean {
  const total = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
  if (total !== tokens.length) return false;
  const deadEnds = new Set<string>();
  const from = (taken: readonly number[], index: number): boolean => {
    const token = tokens[index];
    if (token === undefined) return true;
    const state = taken.join();
    if (deadEnds.has(state)) return false;
    const found = sequences.some((sequence, which) => {
      const claim = sequence[taken[which] ?? 0];
      return (
        claim !== undefined && answers(claim, token) && from(taken.with(which, (taken[which] ?? 0) + 1), index + 1)
      );
    });
    if (!found) deadEnds.add(state);
    return found;
  };
  return from(Array<number>(sequences.length).fill(0), 0);
}

/** Says what is wrong with a block that does not fit: loose numbers are looked up first, the rows get what is left. */
function explain(tokens: readonly Token[], block: Block): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const left = [...tokens];
  const [rows, loose] = [true, false].map((isRow) =>
    block.sequences.filter(([first]) => first?.file.startsWith("tables/") === isRow),
  );
  for (const claim of loose?.flat() ?? []) {
    const at = left.findIndex((token) => answers(claim, token));
    if (at >= 0) left.splice(at, 1);
    else complaints.push(complaintOf(claim, `"${claim.token}" is not (or not so often) on ${linesOf(claim)}`));
  }
  for (const row of rows ?? []) complaints.push(...explainRow(row, left));
  for (const { line, text } of left) {
    const message = `"${text}" is printed and nothing uses it`;
    complaints.push({ file: "unused.csv", row: `L${line}`, column: "", message });
  }
  if (complaints.length > 0) return complaints;
  const message = "has the right numbers in another order than the original";
  return block.sequences.flatMap(([first]) => (first ? [{ ...complaintOf(first, message), column: "" }] : []));
}

/** Lays a row beside the tokens that are left on its lines, one by one, and takes these away. */
function explainRow(row: readonly Claim[], left: Token[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const claim of row) {
    const at = left.findIndex(({ line }) => claim.from <= line && line <= claim.to);
    const [token] = at < 0 ? [] : left.splice(at, 1);
    if (token && answers(claim, token)) continue;
    const printed = token ? `"${token.text}"` : "nothing more";
    complaints.push(complaintOf(claim, `is "${claim.token}" where ${linesOf(claim)} has ${printed}`));
  }
  return complaints;
}

function linesOf({ document, from, to }: Citation): string {
  return `${document}:L${from}${to === from ? "" : `-${to}`}`;
}

function complaintOf({ file, row, column }: Claim, message: string): Complaint {
  return { file, row, column, message };
}
