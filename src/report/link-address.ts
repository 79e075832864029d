/**
 * The address of a link when a document may lead there: http, https or mail. Anything else (`javascript:`, `file:`, half
 * an address) is undefined, and the words of the link are then plain text.
 */
export function linkAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, href: address } = new URL(href);
  return ["http:", "https:", "mailto:"].includes(protocol) ? address : undefined;
}
