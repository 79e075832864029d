import { csvText } from "./csv-text.ts";
import { type DayNumber, dayText } from "./day-number.ts";
import { products } from "./product.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { streamFor } from "./streams.ts";
import { testBsn } from "./test-bsn.ts";

/** When clients asked, were heard, applied, were decided upon and got care, with who sent them: the file of the access. */
export function accessRows(run: Run, { clients }: PartOfRun): string {
  return csvText(
    clients.flatMap(({ person, episodes }) => {
      const random = streamFor(run.parameters.seed, "access", person.number);
      return episodes
        .filter(({ asked }) => asked >= run.first && asked <= run.last)
        .map(({ product, asked, decided, from, to, referrer, form }) => {
          const { law = "" } = products[product] ?? {};
          // Who asks for the Wmo is heard first and applies with the report of that; for youth care one applies within days.
          const heard = asked + Math.floor((decided - asked) * (0.55 + 0.4 * random.uniform()));
          const applied =
            law === "wmo" ? Math.min(decided, heard + random.below(4)) : Math.min(decided, asked + random.below(6));
          const told = (day: DayNumber): string => (day <= run.last ? dayText(day) : "");
          return [
            ...[
              `M${person.number}-${product}-${asked}`,
              testBsn(person.number),
              law,
              products[product]?.title ?? "",
              dayText(asked),
            ],
            ...[told(heard), told(applied), told(decided), decided <= run.last ? "toegekend" : ""],
            from <= to && from <= run.last ? dayText(from) : "",
            ...[referrer, form === "pgb" ? "pgb" : "zin"],
          ];
        });
    }),
  );
}

export const accessHead = csvText([
  [
    "melding",
    "bsn",
    "wet",
    "voorziening",
    "gemeld_op",
    "onderzocht_op",
    "aangevraagd_op",
    "besloten_op",
    "uitkomst",
    "start_zorg",
    "verwijzer",
    "leveringsvorm",
  ],
]);
