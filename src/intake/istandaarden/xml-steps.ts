/** A tag without attributes as it is remembered: its texts, and what came behind it. */
export interface Tag {
  readonly name: string;
  /** `</Name>`. */
  readonly closing: Mark;
  readonly afterOpen: Step[];
  readonly afterClose: Step[];
}

/** A text of ASCII that is looked for. */
export interface Mark {
  readonly text: string;
  /** Its bytes by four, and the last four, which may overlap; none of a shorter text. */
  readonly words: readonly number[];
  readonly last: number;
}

/** A text that is scanned. */
export interface Stretch {
  readonly text: string;
  /** Its bytes from `shift` on, where there is one for each character: bytes are compared much faster, four at a time. */
  readonly bytes: DataView | undefined;
  readonly shift: number;
}

/** What came once behind a tag: a blank, which may be empty, and a next tag. */
export interface Step {
  readonly tag: Tag;
  readonly opens: boolean;
  /** The blank and the tag together. */
  readonly mark: Mark;
  readonly gap: string;
  /** Line ends in the blank. */
  readonly lines: number;
}

/** The tags of one file: what is written by a program repeats itself to the letter. */
export interface KnownTags {
  /** The tag that stands from its `<` up to its end; undefined for one that is not remembered: with attributes, or empty. */
  readonly of: (text: string, from: number, end: number) => Tag | undefined;
  /** Adds a step; `from` is where the blank before it begins. */
  readonly learn: (steps: Step[], tag: Tag, text: string, from: number, tagAt: number, end: number) => void;
}

/** A real message has some sixty names, and behind each tag one or two others; a hostile one may have any number. */
const most = { tags: 200, steps: 4, length: 200 } as const;

/** Begins without tags. */
export function knownTags(): KnownTags {
  const tags = new Map<string, Tag>();
  return {
    of: (text, from, end) => {
      if (end - from > most.length) return undefined;
      const isClosing = text.startsWith("</", from);
      const name = text.slice(from + (isClosing ? 2 : 1), end - 1);
      const known = tags.get(name);
      if (known !== undefined || tags.size >= most.tags || !/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/.test(name))
        return known;
      const kept = copied(name);
      const tag = { name: kept, closing: markOf(`</${kept}>`), afterOpen: [], afterClose: [] };
      tags.set(kept, tag);
      return tag;
    },
    learn: (steps, tag, text, from, tagAt, end) => {
      if (steps.length >= most.steps || end - from > most.length) return;
      const gap = copied(text.slice(from, tagAt));
      if (!/^[ \t\r\n]*$/.test(gap)) return;
      const opens = !text.startsWith("</", tagAt);
      const lines = gap.split("\n").length - 1;
      steps.push({ tag, opens, mark: markOf(gap + text.slice(tagAt, end)), gap, lines });
    },
  };
}

function markOf(text: string): Mark {
  const bytes = Buffer.from(text);
  const whole = Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(4 * index));
  return { text: bytes.toString(), words: whole, last: bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4) };
}

/** A text to scan; `bytes` are those of its end, from the place `shift` on, when all of them are ASCII. */
export function stretchOf(text: string, bytes: Uint8Array | undefined, shift: number): Stretch {
  const view = bytes === undefined ? undefined : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text, bytes: view, shift };
}

/** Whether a mark stands at a place. */
export function stands({ text, words, last }: Mark, at: number, { text: whole, bytes, shift }: Stretch): boolean {
  const from = at - shift;
  const end = from + text.length;
  if (bytes === undefined || from < 0 || end > bytes.byteLength || words.length === 0)
    return whole.startsWith(text, at);
  for (let index = 0; index < words.length; index += 1)
    if (bytes.getUint32(from + 4 * index, true) !== words[index]) return false;
  return bytes.getUint32(end - 4, true) === last;
}

/**
 * Where a text ends that is as it reads: at the `<` behind it. `from` when there is none, or more stands in it than plain characters of
 * one line.
 */
export function plainEnd({ text, bytes, shift }: Stretch, from: number): number {
  if (bytes !== undefined && from >= shift) {
    for (let at = from - shift; at < bytes.byteLength; at += 1) {
      const code = bytes.getUint8(at);
      if (code === 0x3c) return at + shift;
      if (!isPlain(code)) return from;
    }
    return from;
  }
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) return at;
    if (!isPlain(code)) return from;
  }
  return from;
}

/** Neither what XML does not have, nor a line end, `&`, or `]`, behind which `]>` may come. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x26 && code !== 0x5d && code < 0xfffe;
}

/** The step that stands at a place of a text, if it is one of these. */
export function stepAt(stretch: Stretch, at: number, steps: readonly Step[] | undefined): Step | undefined {
  if (steps === undefined) return undefined;
  for (const step of steps) if (stands(step.mark, at, stretch)) return step;
  return undefined;
}

/** A copy: a piece of a text holds on to the whole of it. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}
