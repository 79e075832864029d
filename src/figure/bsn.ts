/** Nine digits in a row, or grouped as people write a BSN: 1234.56.789, 123 456 789, 1234-56-789. */
const candidates = /(?<!\d)(?:\d{9}|\d{4}([ .-])\d{2}\1\d{3}|\d{3}([ .-])\d{3}\2\d{3})(?!\d)/g;

/** Hashes and generated ids hold runs of digits that mean nothing; one in a hundred hashes would be refused. */
const generated = /\b(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi;

/**
 * Tells whether a text holds something that looks like a BSN: nine digits that pass the 11-test
 * (9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11). One number in eleven passes by chance; that is accepted.
 *
 * Source: design, section 5, personal data: a BSN is never stored.
 */
export function holdsBsn(text: string): boolean {
  if (isPlainlyWithout(text)) return false;
  const plain = text.normalize("NFKC").replace(generated, " ");
  for (const match of plain.matchAll(candidates)) {
    if (passesElevenTest(match[0].replace(/\D/g, ""))) return true;
  }
  return false;
}

/** Most texts have too few digits: seen without the work that the others need, which is done for every reference of a delivery. */
function isPlainlyWithout(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Characters outside ASCII may be digits in another guise.
    if (code > 0x7f) return false;
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits < 9;
}

/** Tells whether a text is a BSN and nothing else: nine digits that pass the 11-test (rule CS002), and not all of them zero. */
export function isBsn(text: string): boolean {
  return /^\d{9}$/.test(text) && text !== "000000000" && passesElevenTest(text);
}

function passesElevenTest(nineDigits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (nineDigits.charCodeAt(at) - 0x30) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}
