import { fromMarkdown } from "mdast-util-from-markdown";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];

/**
 * A piece of a sentence of the municipality's own text; `figure` is a live reference, `{figuur:tabel-12/totaal/2022}`, or
 * one with the words of the author, `{figuur:tabel-12/totaal/2022|ruim 3 miljoen}`.
 */
export type TextInline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "emphasis"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly href: string }
  | { readonly type: "figure"; readonly ref: string; readonly words?: string; readonly line: number };

/** A block of the municipality's own text. */
export type TextBlock =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly content: readonly TextInline[] }
  | { readonly type: "paragraph"; readonly content: readonly TextInline[] }
  | { readonly type: "quote"; readonly content: readonly TextInline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly TextInline[])[] };

const live = /\{figuur:([^{}\s|]{1,250})(?:\|([^{}]{1,250}))?\}/g;

type Style = "text" | "strong" | "emphasis";

function pieces(text: string, style: Style, line: number): readonly TextInline[] {
  const found: TextInline[] = [];
  let end = 0;
  for (const match of text.matchAll(live)) {
    if (match.index > end) found.push({ type: style, text: text.slice(end, match.index) });
    const at = line + text.slice(0, match.index).split("\n").length - 1;
    const words = match[2]?.replace(/\s+/g, " ").trim();
    found.push({ type: "figure", ref: match[1] ?? "", ...(words ? { words } : {}), line: at });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ type: style, text: text.slice(end) });
  return found;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function plain(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plain).join("") : "";
}

function inlines(node: Nodes, style: Style = "text"): readonly TextInline[] {
  switch (node.type) {
    case "text":
    case "html":
    case "inlineCode":
    case "code":
      return pieces(node.value, style, lineOf(node));
    case "break":
      return [{ type: style, text: "\n" }];
    case "strong":
      return node.children.flatMap((child) => inlines(child, "strong"));
    case "emphasis":
      return node.children.flatMap((child) => inlines(child, "emphasis"));
    case "link":
      return /^(?:https:|mailto:)/i.test(node.url) && plain(node).search(live) < 0
        ? [{ type: "link", text: plain(node), href: node.url }]
        : node.children.flatMap((child) => inlines(child, style));
    case "image":
      return node.alt ? pieces(node.alt, style, lineOf(node)) : [];
    default:
      return "children" in node ? node.children.flatMap((child) => inlines(child, style)) : [];
  }
}

/** Items of a list with those of the lists within them, in the order of the text: a report knows one level. */
function items(node: Nodes): readonly (readonly TextInline[])[] {
  if (node.type === "list") return node.children.flatMap(items);
  if (node.type !== "listItem") return [];
  const own = node.children.filter((child) => child.type !== "list").flatMap((child) => inlines(child));
  return [own, ...node.children.filter((child) => child.type === "list").flatMap(items)];
}

function levelOf(depth: number): 1 | 2 | 3 {
  return depth === 1 ? 1 : depth === 2 ? 2 : 3;
}

function blocks(node: Nodes): readonly TextBlock[] {
  switch (node.type) {
    case "heading":
      return [{ type: "heading", level: levelOf(node.depth), content: inlines(node) }];
    case "list":
      return [{ type: "list", ordered: node.ordered === true, items: items(node) }];
    case "blockquote":
      return [{ type: "quote", content: inlines(node) }];
    case "thematicBreak":
    case "definition":
      return [];
    default:
      if (node.type === "root") return node.children.flatMap(blocks);
      return [{ type: "paragraph", content: inlines(node) }];
  }
}

/** Deeper nesting than any letter has; beyond it the text is taken as one paragraph, so that nobody can exhaust the reader. */
const deepest = 50;
const nesting = /^(?:\s{0,3}(?:>|[-*+]|\d{1,9}[.)])\s?){51}/m;

/**
 * Reads Markdown (CommonMark) into headings, paragraphs, quotes and lists with live references as nodes. HTML is text and
 * never markup; images give their description; links keep `https:` and `mailto:` only.
 */
export function readText(markdown: string): readonly TextBlock[] {
  if (nesting.test(markdown) || markdown.split(/[[*_]/).length > deepest * 200) {
    return [{ type: "paragraph", content: pieces(markdown, "text", 1) }];
  }
  return Object.freeze(blocks(fromMarkdown(markdown)));
}

/** Every live reference of a text, with its line. */
export function referencesIn(text: readonly TextBlock[]): readonly { readonly ref: string; readonly line: number }[] {
  const all = text.flatMap((block) => (block.type === "list" ? block.items.flat() : block.content));
  return all.flatMap((inline) => (inline.type === "figure" ? [{ ref: inline.ref, line: inline.line }] : []));
}
