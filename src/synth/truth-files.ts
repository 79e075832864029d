import { type Cell, csvText } from "./csv-text.ts";
import { monthText } from "./day-number.ts";
import { type Product, products } from "./product.ts";
import type { Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";
import {
  lags,
  lawRows,
  type MoneyStage,
  moneyStages,
  type PeopleCount,
  peopleCounts,
  populationCounts,
} from "./truth.ts";

const stageNames: Readonly<Record<MoneyStage, string>> = {
  delivered: "geleverd",
  declared: "gedeclareerd",
  rejected: "afgekeurd",
  accepted: "toegekend",
  paid: "betaald",
  toCome: "nog_te_komen",
  forgone: "komt_nooit",
};

const countNames: Readonly<Record<PeopleCount, string>> = {
  allocated: "toegewezen",
  waiting: "wachtend",
  inCare: "in_zorg",
  pgb: "pgb",
  inflow: "instroom",
  outflow: "uitstroom",
  returned: "terugkeer",
};

const populationNames = ["begin", "geboren", "gevestigd", "overleden", "vertrokken"];

/** Writes what really happened, in whole eurocents, to compare with what is made of the messages. */
export async function writeTruth(run: Run, sink: Sink): Promise<void> {
  const { truth, parameters } = run;
  const write = (name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> =>
    sink.write(`waarheid/${name}.csv`, csvText([head, ...rows]));
  await write(
    "geld",
    ["wet", "product", "zorgmaand", ...moneyStages.map((stage) => `${stageNames[stage]}_centen`)],
    byProduct(run, (at, month) => moneyStages.map((stage) => truth.money[stage].at(at, month))),
  );
  await write(
    "clienten",
    ["wet", "product", "maand", ...peopleCounts.map((count) => countNames[count])],
    byProduct(run, (at, month) => peopleCounts.map((count) => truth.people[count].at(at, month))),
  );
  await write(
    "unieke-clienten",
    ["maand", "wmo", "jeugdwet", "wmo_of_jeugdwet"],
    eachMonth(run, (month) => lawRows.map((_, row) => truth.unique.at(row, month))),
  );
  await write(
    "bevolking",
    ["maand", ...populationNames],
    eachMonth(run, (month) => populationCounts.map((count) => truth.population[count].at(0, month))),
  );
  await write("driehoek", ["wet", "zorgmaand", "maanden_later", "toegekend_centen"], triangleRows(run));
  await write(
    "buurten",
    ["buurtcode", "buurt", "inwoners", "huishoudens", "clienten_wmo", "clienten_jeugdwet", "huishoudens_bijstand"],
    run.neighbourhoods.map(({ code, name }, at) => [
      code,
      name,
      ...[0, 1, 2, 3, 4].map((column) => truth.places.at(at, column)),
    ]),
  );
  await write(
    "huishoudens-naar-wetten",
    ["aantal_wetten", "huishoudens"],
    [0, 1, 2, 3].map((count) => [count, truth.laws.at(0, count)]),
  );
  await sink.write("waarheid/gebeurtenissen.json", `${JSON.stringify(eventsOf(run), null, 2)}\n`);
  await sink.write("gemeente.json", `${JSON.stringify(descriptionOf(run, parameters.start), null, 2)}\n`);
}

function byProduct(run: Run, cells: (product: number, month: number) => readonly Cell[]): readonly (readonly Cell[])[] {
  return products.flatMap(({ law, id }: Product, at) =>
    eachMonth(run, (month) => cells(at, month)).map((row) => [law, id, ...row]),
  );
}

function eachMonth(
  { parameters: { start, months } }: Run,
  cells: (month: number) => readonly Cell[],
): readonly (readonly Cell[])[] {
  return Array.from({ length: months }, (_, month) => [monthText(start + month), ...cells(month)]);
}

function triangleRows({ truth, parameters: { start, months } }: Run): readonly (readonly Cell[])[] {
  return ["wmo", "jeugdwet"].flatMap((law, at) =>
    Array.from({ length: months }, (_, month) => month).flatMap((month) =>
      Array.from({ length: lags }, (_, lag) => lag).flatMap((lag) => {
        const cents = truth.triangle.at(at * months + month, lag);
        return cents === 0 ? [] : [[law, monthText(start + month), lag, cents]];
      }),
    ),
  );
}

/** What happens in the run that no forecast assumes, and when everything is bought anew. */
export function eventsOf({ contracts: { plan, renewal, providers } }: Run): Readonly<Record<string, unknown>> {
  const agb = (provider: number): string => providers[provider]?.agb ?? "";
  const { stops, catchesUp, jump, twice } = plan;
  return {
    ...(renewal !== undefined && { nieuwe_contracten: { vanaf: monthText(renewal) } }),
    ...(stops && { stopt_met_declareren: { agb: agb(stops.provider), vanaf_declaratiemaand: monthText(stops.from) } }),
    ...(catchesUp && {
      haalt_in: {
        agb: agb(catchesUp.provider),
        vanaf_declaratiemaand: monthText(catchesUp.from),
        alles_in_declaratiemaand: monthText(catchesUp.until),
      },
    }),
    ...(jump && {
      tariefsprong: {
        product: products[jump.product]?.id,
        vanaf: monthText(jump.from),
        stijging: Number(jump.rate.toFixed(4)),
      },
    }),
    ...(twice && { dubbel_aangeleverd: { agb: agb(twice.provider), declaratiemaand: monthText(twice.month) } }),
  };
}

function descriptionOf({ place, parameters, neighbourhoods, contracts }: Run, start: number): unknown {
  return {
    gemeente: place.name,
    gemeentecode: place.code,
    bestaat: false,
    eerste_maand: monthText(start),
    maanden: parameters.months,
    inwoners_bij_begin: parameters.inhabitants,
    beginwaarde: parameters.seed,
    buurten: neighbourhoods.length,
    aanbieders: contracts.providers.length,
    producten: products.map(({ id, title, law, category, code, laterCode, unit, taakveld }) => ({
      ...{ id, titel: title, wet: law, categorie: category, productcode: code, productcode_nieuw: laterCode },
      ...{ eenheid: unit, taakveld },
    })),
  };
}
