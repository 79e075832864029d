import type { DeclaredLine } from "./care-facts.ts";

/** What is declared over one product and period of an allocation: debits less credits. */
export interface NetAmount {
  readonly volume: number;
  readonly amount: number;
}

/** The key under which lines belong together (TR389): product and period, within one allocation. */
export function lineKey({ category, code, period }: DeclaredLine): string {
  return `${category} ${code} ${period.first} ${period.last}`;
}

/** Lines in the order in which they are processed: of one day credits before debits (OP366). */
export function inOrderOfProcessing(lines: readonly DeclaredLine[]): readonly DeclaredLine[] {
  return [...lines].sort((a, b) => compare(a.sent, b.sent) || Number(b.isCredit) - Number(a.isCredit));
}

/** The net per key. Credits count below zero, whatever the order in which they came. */
export function netDeclared(lines: readonly DeclaredLine[]): ReadonlyMap<string, NetAmount> {
  const net = new Map<string, NetAmount>();
  for (const line of lines) {
    const sign = line.isCredit ? -1 : 1;
    const { volume, amount } = net.get(lineKey(line)) ?? { volume: 0, amount: 0 };
    net.set(lineKey(line), { volume: volume + sign * line.volume, amount: amount + sign * line.amount });
  }
  return net;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
