import { type Cell, csvText } from "./csv-text.ts";
import { dayNumber, dayText, yearOf } from "./day-number.ts";
import type { Run } from "./simulate.ts";

/** What is done at the access, counted by reports or decisions, with the hours that it takes. */
const counted = [
  { task: "melding en vraagverheldering Wmo", law: "wmo", counts: "melding", hours: 2.5 },
  { task: "onderzoek Wmo", law: "wmo", counts: "melding", hours: 7.5 },
  { task: "besluit Wmo", law: "wmo", counts: "besluit", hours: 2.25 },
  { task: "gezinsplan jeugd", law: "jeugdwet", counts: "melding", hours: 9 },
  { task: "besluit jeugd", law: "jeugdwet", counts: "besluit", hours: 2.5 },
] as const;

/** What is done so many times a year for 1,000 inhabitants, whatever comes in. */
const fixed = [
  { task: "overleg met wijk en huisartsen", times: 14, hours: 3 },
  { task: "casusregie zware gezinnen", times: 3, hours: 38 },
] as const;

/** The norm times of a year, set in its first month; by each January a little less for every task, for forms are done by computer. */
export function taskRows(run: Run): string {
  const head = ["jaar", "taak", "wet", "telt", "keer", "uren", "uren_per_fte", "vastgesteld_op"];
  return csvText([
    head,
    ...yearsOf(run).flatMap((year, at): readonly (readonly Cell[])[] => {
      const day = dayText(Math.max(run.first, dayNumber(year, 1, 15)));
      if (dayNumber(year, 1, 15) > run.last) return [];
      const less = 1 - 0.02 * Math.min(at, 10);
      return [
        ...counted.map(({ task, law, counts, hours }) => [
          year,
          task,
          law,
          counts,
          "",
          decimal(hours * less),
          perFte,
          day,
        ]),
        ...fixed.map(({ task, times, hours }) => [
          ...[year, task, "", "vast", Math.round((times * run.parameters.inhabitants) / 1000), decimal(hours * less)],
          ...[perFte, day],
        ]),
      ];
    }),
  ]);
}

/** Hours of a full-timer that are left for tasks. */
const perFte = 1310;

/** Two definitions of what carrying out costs, as the municipality keeps them: by account, and by product without the policy makers. */
export function executionRows({ first }: Run): string {
  const vanaf = dayText(first);
  return csvText([
    ["definitie", "soort", "code", "reden", "vanaf"],
    ["berenschot", "grootboekrekening", "41000", "salarissen van toegang, inkoop en beleid", vanaf],
    ["eigen", "product", "toegang", "alleen wie met inwoners werkt", vanaf],
  ]);
}

function yearsOf({ parameters: { start, months } }: Run): readonly number[] {
  const [first, last] = [yearOf(start), yearOf(start + months - 1)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function decimal(hours: number): string {
  return hours.toFixed(2).replace(".", ",");
}
