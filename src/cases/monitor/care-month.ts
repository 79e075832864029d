import { addBenefits } from "./benefit-sums.ts";
import { addCare } from "./care-sums.ts";
import { addClients, addCombinations, linkClients } from "./client-sums.ts";
import { clientTruths } from "./client-truths.ts";
import { episodeTruths } from "./episode-truths.ts";
import { keyedFollower } from "./followers.ts";
import { chainOf, type MonthNumbers } from "./month-plan.ts";
import type { PeriodRows } from "./month-rows.ts";
import type { NumberTable } from "./number-table.ts";

/** Adds all that is released of care in kind and income in a month, and what it adds up to; `of` gives the rows of a model. */
export function addCareMonth(numbers: NumberTable, of: (model: string) => PeriodRows, indicator: string): MonthNumbers {
  const trajectories = of("trajecten-per-maand");
  const [episodes, benefits] = [of("zorgperioden-per-maand"), of("uitkeringen-per-maand")];
  const durations = of("uitkeringsduur-per-maand");
  const [waiting, clients] = [of("wachten-per-maand"), of("clienten-per-maand toegewezen")];
  addClients(numbers, clients);
  addBenefits(numbers, { benefits, durations, reasons: of("uitkeringsredenen-per-maand") });
  addCare(numbers, {
    ...{ trajectories, episodes, waiting },
    changes: of("wisselingen-per-maand"),
    referrers: of("verwijzers-per-maand"),
  });
  linkClients(numbers, clients, { trajectories, episodes });
  addCombinations(numbers, of("samenloop-per-maand"), clients, benefits);
  const known = clientTruths(clients, indicator);
  const begun = episodeTruths({ trajectories, episodes }, indicator);
  return {
    alsoKnown: { sums: known.sums, inclusions: [...known.inclusions, ...begun] },
    chained: [
      ...chainOf(trajectories, "stand_begin", "stand_eind"),
      ...chainOf(episodes, "stand_begin", "stand_eind"),
      ...chainOf(benefits, "begin", "eind"),
    ],
    followers: [
      ...keyedFollower(indicator, trajectories, "dagen_uitstroom", "uitstroom"),
      ...keyedFollower(indicator, waiting, "wachtdagen", "begonnen"),
      ...keyedFollower(indicator, benefits, "bedrag", "uitkeringen"),
      ...keyedFollower(indicator, durations, "dagen_lopend", "lopend"),
      ...keyedFollower(indicator, durations, "dagen_beeindigd", "beeindigd"),
    ],
  };
}
