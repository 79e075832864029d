const plain = "0123456789abcde";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ";
const up: ReadonlyMap<string, string> = new Map(Array.from(plain).map((sign, index) => [sign, raised[index] ?? sign]));
const down: ReadonlyMap<string, string> = new Map(
  Array.from(plain).map((sign, index) => [raised[index] ?? sign, sign]),
);

/** Writes a footnote mark above the line, as far as there are signs for it: "1" is "¹". */
export function raiseMark(mark: string): string {
  return Array.from(mark)
    .map((sign) => up.get(sign) ?? sign)
    .join("");
}

/** Writes a raised mark on the line: "¹" is "1". */
export function lowerMark(mark: string): string {
  return Array.from(mark)
    .map((sign) => down.get(sign) ?? sign)
    .join("");
}
