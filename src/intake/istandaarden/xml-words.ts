const starts =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const namePattern = new RegExp(`^[${starts}][${starts}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*$`, "u");
const known = new Set<string>();

/** Whether a text is white space only, or empty. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return false;
  }
  return true;
}

/** Whether a word is a name. Source: XML 1.0, fifth edition, productions 4 and 5. */
export function isName(word: string): boolean {
  if (known.has(word)) return true;
  if (!namePattern.test(word)) return false;
  // A real file has some sixty names; a hostile one may have any number. What is kept is a copy, not a piece of the file.
  if (known.size < 1000) known.add(Buffer.from(word).toString());
  return true;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", apos: "'", quot: '"' };

/** A text as it is meant: line ends made one, entities replaced. Undefined when it is no text of XML. */
export function plainText(text: string): string | undefined {
  if (text.includes("]]>")) return undefined;
  return replaced(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

/** Replaces the five entities of XML and the numbers of characters; undefined for any other. */
function replaced(text: string): string | undefined {
  if (!text.includes("&")) return text;
  const faults: string[] = [];
  const plain = text.replace(
    /&(?:#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))|([a-z]+));|&/g,
    (entity, hexadecimal, decimal, name) => {
      const found = characterOf(text16(hexadecimal), text16(decimal), text16(name));
      if (found === undefined) faults.push(entity);
      return found ?? "";
    },
  );
  return faults.length === 0 ? plain : undefined;
}

function text16(part: unknown): string | undefined {
  return typeof part === "string" ? part : undefined;
}

function characterOf(hexadecimal?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const digits = hexadecimal ?? decimal;
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Source: XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  return (
    (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** The attributes of a tag; undefined when they are no attributes, or one of them comes twice. */
export function attributesOf(text: string): Readonly<Record<string, string>> | undefined {
  const found = new Map<string, string>();
  const next = /[ \t\r\n]+([^ \t\r\n=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
  let end = 0;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [, name = "", double, single] = match;
    const value = replaced((double ?? single ?? "").replace(/\r\n|[\t\r\n]/g, " "));
    if (value === undefined || found.has(name) || !isName(name)) return undefined;
    found.set(name, value);
    end = next.lastIndex;
  }
  return /[^ \t\r\n]/.test(text.slice(end)) ? undefined : Object.fromEntries(found);
}
