import type { LakeRow } from "../../src/lake/canonical.ts";
import { dayText, monthText } from "../../src/synth/day-number.ts";
import { optionalDay } from "./optional-day.ts";
import type { History } from "./truth/history.ts";

/** What a history says of income, work and debts, as rows of the lake. */
export function incomeRows(history: History): readonly LakeRow[] {
  return [
    ...history.benefits.map(
      (one): LakeRow => ({
        table: "inkomensvoorziening",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ maand: monthText(one.month), uitkering: one.id, client: one.client, partner: one.partner },
          ...{ regeling: one.scheme, ingangsdatum: dayText(one.from), bedrag: one.amount, redenuitstroom: one.reason },
          redeninstroom: one.cause,
          ...optionalDay("einddatum", one.until),
        },
      }),
    ),
    ...history.workHelp.map(
      (one): LakeRow => ({
        table: "reintegratie",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ voorziening: one.id, client: one.client, soort: one.kind, datumstart: dayText(one.begin) },
          ...{ ...optionalDay("datumeinde", one.end), redeneinde: one.outcome },
        },
      }),
    ),
  ];
}
