/// <reference lib="dom" />

/** Makes an SVG element with attributes and, if given, a text. The text is set as text: it can never become markup. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, coordinate(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Writes a coordinate with at most two decimals: a hundredth of a pixel is not seen, and files stay small and equal. */
function coordinate(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}
