import { raiseMark } from "./raised-marks.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { readXml, type XmlHandler } from "./xml-reading.ts";

/**
 * Gathers the text of a string of a workbook, over its pieces with a look of their own. A raised "1" stays raised as "¹",
 * so that a footnote mark does not become a digit of its number. How Japanese is pronounced is left out.
 */
export function gatherText(longest: number): XmlHandler & { readonly take: () => string } {
  let parts: string[] = [];
  let length = 0;
  let depth: "none" | "text" | "skip" = "none";
  let isRaised = false;
  return {
    open: (name, attributes) => {
      if (name === "rPh") depth = "skip";
      else if (name === "t" && depth === "none") depth = "text";
      else if (name === "r") isRaised = false;
      else if (name === "vertAlign") isRaised = attributes["val"] === "superscript";
    },
    close: (name) => {
      if (name === "rPh" || (name === "t" && depth === "text")) depth = "none";
      else if (name === "r") isRaised = false;
    },
    text: (text) => {
      if (depth !== "text" || length > longest) return;
      length += text.length;
      parts.push(isRaised && text.length <= 3 ? raiseMark(text) : text);
    },
    take: () => {
      const text = unescapeText(parts.join("").slice(0, longest));
      parts = [];
      length = 0;
      depth = "none";
      isRaised = false;
      return text;
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold. Half a pair of surrogates becomes U+FFFD. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  const unescaped = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return unescaped.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}");
}

/** Reads those shared strings that cells refer to, and no others. */
export async function readSharedStrings(
  chunks: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<number>,
  budget: ReadingBudget,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  const last = [...wanted].reduce((most, one) => Math.max(most, one), -1);
  const gathered = gatherText(budget.limits.cellCharacters);
  let index = -1;
  await readXml(
    chunks,
    {
      open: (name, attributes) => {
        if (name === "si") index += 1;
        else gathered.open(name, attributes);
      },
      text: gathered.text ?? (() => undefined),
      close: (name) => {
        if (name !== "si") {
          gathered.close(name);
          return;
        }
        const text = gathered.take();
        if (!wanted.has(index)) return;
        budget.spendText(text.length);
        found.set(index, text);
      },
      isDone: () => index > last,
    },
    budget.path,
  );
  return found;
}
