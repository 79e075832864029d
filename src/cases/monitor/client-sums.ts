import { namesOf, type PeriodRows, setColumns, sumSpread } from "./month-rows.ts";
import type { NumberTable } from "./number-table.ts";

const laws = ["wmo", "jeugdwet"] as const;
const income = "participatiewet";
/** Where the number of those who use both laws stands, which nobody publishes. */
export const bothLaws = "wmo+jeugdwet";

/**
 * Clients by law and category. Categories and laws overlap, so that their sum is more than the number of clients: what is too much is a
 * number of its own here, else it could be had by subtracting, and with it how few use two laws or more than one provision.
 */
export function addClients(numbers: NumberTable, clients: PeriodRows): void {
  const of = namesOf(clients);
  setColumns(numbers, clients, ["clienten"]);
  setColumns(numbers, clients, ["voorzieningen", "met_een", "met_twee", "met_meer"], (spread) => spread.endsWith("/*"));
  for (const law of ["*", ...laws]) {
    const all = `${law}/*`;
    numbers.sum(
      of("clienten", all),
      ["met_een", "met_twee", "met_meer"].map((column) => of(column, all)),
    );
    numbers.set(of("extra", all), numbers.at(of("voorzieningen", all)) - numbers.at(of("clienten", all)));
    numbers.sum(of("voorzieningen", all), [of("clienten", all), of("extra", all)]);
    if (law === "*") continue;
    numbers.sum(
      of("voorzieningen", all),
      [...clients.rows.keys()]
        .filter((spread) => spread.startsWith(`${law}/`) && spread !== all)
        .map((spread) => of("clienten", spread)),
    );
  }
  sumSpread(numbers, { ...clients, rows: lawRows(clients) }, ["voorzieningen"]);
  const both =
    laws.reduce((sum, law) => sum + numbers.at(of("clienten", `${law}/*`)), 0) - numbers.at(of("clienten", "*/*"));
  numbers.set(ofBothLaws(clients), both);
  numbers.sum(of("extra", "*/*"), [...laws.map((law) => of("extra", `${law}/*`)), ofBothLaws(clients)]);
}

function lawRows({ rows }: PeriodRows): PeriodRows["rows"] {
  return new Map([...rows].filter(([spread]) => spread.endsWith("/*")));
}

function ofBothLaws(clients: PeriodRows): string {
  return namesOf(clients)("clienten", bothLaws);
}

/** Clients are those of the trajectories that were in sight, and their time with care is counted too. */
export function linkClients(
  numbers: NumberTable,
  clients: PeriodRows,
  { trajectories, episodes }: { readonly trajectories: PeriodRows; readonly episodes: PeriodRows },
): void {
  const [of, ofTrajectories, ofEpisodes] = [namesOf(clients), namesOf(trajectories), namesOf(episodes)];
  for (const spread of clients.rows.keys()) {
    const column = spread.endsWith("/*") ? "voorzieningen" : "clienten";
    numbers.within(ofTrajectories("in_beeld", spread), [of(column, spread)]);
  }
  for (const law of laws) numbers.within(ofEpisodes("in_beeld", law), [of("clienten", `${law}/*`)]);
}

/** Who uses a law uses it in one combination with others: those add up to the clients of the law, and to those of both. */
export function addCombinations(
  numbers: NumberTable,
  combinations: PeriodRows,
  clients: PeriodRows,
  benefits: PeriodRows,
): void {
  const [of, ofClients] = [namesOf(combinations), namesOf(clients)];
  setColumns(numbers, combinations, ["clienten"]);
  const using = (...wanted: readonly string[]): readonly string[] =>
    [...combinations.rows.keys()]
      .filter((combination) => wanted.every((law) => combination.split("+").includes(law)))
      .map((combination) => of("clienten", combination));
  for (const law of laws) numbers.sum(ofClients("clienten", `${law}/*`), using(law));
  numbers.sum(ofBothLaws(clients), using(...laws));
  numbers.within(namesOf(benefits)("personen", "*"), using(income));
}
