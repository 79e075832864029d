import { holdsBsn } from "../figure/bsn.ts";
import { shorten } from "../figure/numeral.ts";

/** What may be said back of something that was sent: its beginning, and nothing of what looks like a BSN. */
export function echo(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return holdsBsn(text) ? "…" : shorten(text);
}
