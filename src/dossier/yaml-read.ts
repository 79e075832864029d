import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import { type Problem, problem } from "../figure/problem.ts";

/** A YAML file as plain data in which every scalar is text, and the line on which each part stands. */
export interface YamlText {
  readonly file: string;
  readonly data: unknown;
  /** The line of the key or item at a path, or of the nearest part above it that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Keys that JavaScript objects treat as their own machinery: never a key of ours. */
const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** A reason why a node may not stand in a dossier: no references within YAML, no types by tag, only words as keys. */
function objection(node: unknown): string | undefined {
  if (isAlias(node)) return "alias";
  if (isNode(node) && "anchor" in node && typeof node.anchor === "string") return "anchor";
  if (isNode(node) && node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(node.tag)) return "tag";
  if (isPair(node) && !isScalar(node.key)) return "key-no-word";
  if (isPair(node) && isScalar(node.key) && refusedKeys.has(String(node.key.value))) return "key-refused";
  return undefined;
}

function offsetOf(node: unknown): number | undefined {
  if (isPair(node)) return offsetOf(node.key) ?? offsetOf(node.value);
  return isNode(node) ? node.range?.[0] : undefined;
}

function childOf(node: unknown, key: PropertyKey): { readonly place: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item: Pair) => isScalar(item.key) && item.key.value === String(key));
    return pair === undefined ? undefined : { place: pair, value: pair.value };
  }
  if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
  const item: unknown = node.items[Number(key)];
  return item === undefined ? undefined : { place: item, value: item };
}

function finder(root: Node | null, lines: LineCounter): YamlText["lineOf"] {
  return (path) => {
    let node: unknown = root;
    let offset = offsetOf(root) ?? 0;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) break;
      offset = offsetOf(child.place) ?? offset;
      node = child.value;
    }
    return lines.linePos(offset).line;
  };
}

/** `DUPLICATE_KEY` becomes `duplicate-key`: a word that the catalogue of texts has a sentence for. */
function reasonOf(code: string): string {
  return code.replaceAll("_", "-").toLowerCase();
}

/**
 * Reads a YAML text without guessing types: `2018`, `no` and `~` are text. Anchors, aliases, tags, keys that are no words
 * and doubled keys are refused, so that a small file cannot become a large or a strange one. Gives at most one problem:
 * after the first, the rest of a file is guesswork.
 */
export function readYaml(
  file: string,
  text: string,
): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    version: "1.2",
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: "error",
  });
  const malformed = (reason: string, offset: number): { readonly problems: readonly Problem[] } => ({
    problems: [problem("yaml.malformed", { reason }, { file, line: lines.linePos(offset).line })],
  });
  const [error] = document.errors;
  if (error) return malformed(reasonOf(error.code), error.pos[0]);
  let refused: { readonly reason: string; readonly offset: number } | undefined;
  const inspect = (_: unknown, node: unknown): symbol | undefined => {
    const reason = objection(node);
    if (reason === undefined) return undefined;
    refused = { reason, offset: offsetOf(node) ?? 0 };
    return visit.BREAK;
  };
  visit(document, { Node: inspect, Pair: inspect });
  if (refused) return malformed(refused.reason, refused.offset);
  return {
    yaml: { file, data: document.toJS({ maxAliasCount: 0 }), lineOf: finder(document.contents, lines) },
    problems: [],
  };
}
