import { sentence } from "../../src/text/sentence.ts";
import type { BarsState, ChartFrame, LineState } from "../../src/chart/state.ts";
import { carePerInhabitant, costsAmongPeers } from "./example-dot-plots.ts";
import { transformationPlan } from "./example-timeline.ts";
import { youthGoals } from "./example-goal-tree.ts";
import { clientsOnMap } from "./example-map.ts";
import { measuresMatrix } from "./example-matrix.ts";
import { durationSteps } from "./example-steps.ts";
import { differenceByProduct, supportPyramid, usePerVillage } from "./example-shapes.ts";
import { bridgeOfForecast, causesOfDeficit } from "./example-waterfalls.ts";
import { clients, hiddenClients, millionPoints } from "./example-figures.ts";

const years = ["2025", "2026", "2027", "2028", "2029"];
const inMillions: Pick<ChartFrame, "unit" | "style" | "source"> = {
  unit: "Saldo in miljoenen euro's, gemeente Waterrijk",
  style: { scale: 1_000_000, decimals: 2 },
  source: "Gemeente Waterrijk, scenarionotitie 2026, tabel 11 tot en met 14",
};

/** Parts above and below zero with a total: the zero scenario by domain. */
export const stackedBalance: BarsState = {
  ...inMillions,
  id: "nulscenario",
  type: "bars",
  layout: "stacked",
  name: "Zonder maatregelen komt Waterrijk elk jaar ruim 3 miljoen euro tekort",
  sentence: sentence("Jeugd veroorzaakt het grootste deel van het tekort; de Wmo houdt geld over, maar steeds minder."),
  axis: years,
  series: [
    {
      id: "wmo",
      label: "Wmo",
      hue: "wmo",
      tense: "expected",
      points: millionPoints("nul/wmo", years, [0.84, 0.61, 0.44, 0.31, 0.22]),
    },
    {
      id: "jeugd",
      label: "Jeugd",
      hue: "jeugd",
      tense: "expected",
      points: millionPoints("nul/jeugd", years, [-3.07, -3.04, -2.99, -2.93, -2.93]),
    },
    {
      id: "participatie",
      label: "Participatie",
      hue: "participatie",
      tense: "expected",
      points: millionPoints("nul/participatie", years, [-0.42, -0.51, -0.58, -0.66, -0.71]),
    },
    {
      id: "armoede",
      label: "Armoedebeleid",
      hue: "armoede",
      tense: "expected",
      points: millionPoints("nul/armoede", years, [-0.18, -0.18, -0.18, -0.18, -0.18]),
    },
    {
      id: "overig",
      label: "Overige baten en lasten",
      hue: "overig",
      tense: "expected",
      points: millionPoints("nul/overig", years, [0.25, 0.12, 0.04, -0.05, -0.06]),
    },
  ],
  totals: {
    id: "totaal",
    label: "Totaalsaldo",
    hue: "total",
    tense: "expected",
    points: millionPoints("nul/totaal", years, [-2.58, -3.0, -3.27, -3.51, -3.66]),
  },
};

/** Bars side by side: budget, what was spent, and an estimate with its interval; one number is PM. */
export const groupedSpending: BarsState = {
  ...inMillions,
  id: "budget-en-werkelijk",
  type: "bars",
  layout: "grouped",
  name: "De Jeugdwet kost meer dan begroot, de Wmo minder",
  sentence: sentence("Alleen bij de Jeugdwet ligt de raming voor heel 2026 boven de begroting."),
  unit: "Lasten in miljoenen euro's, gemeente Waterrijk, 2026",
  style: { scale: 1_000_000, decimals: 1 },
  axis: ["Wmo", "Jeugdwet", "Participatiewet", "Armoedebeleid"],
  series: [
    {
      id: "begroot",
      label: "Begroot",
      hue: "variant-1",
      tense: "budget",
      points: byLaw("begroot", [12.4, 15.1, 8.2, 1.3]),
    },
    {
      id: "werkelijk",
      label: "Werkelijk tot en met juni",
      hue: "variant-2",
      tense: "realised",
      points: byLaw("werkelijk", [5.9, 8.8, 4.2, 0.6]),
    },
    {
      id: "raming",
      label: "Raming heel 2026",
      hue: "variant-3",
      tense: "forecast",
      points: byLaw("raming", [
        { value: 11.8, low: 11.1, high: 12.6 },
        { value: 17.6, low: 16.2, high: 19.3 },
        { value: 8.4, low: 8.0, high: 8.8 },
        "pm",
      ]),
    },
  ],
};

function byLaw(id: string, values: Parameters<typeof millionPoints>[2]) {
  const axis = ["Wmo", "Jeugdwet", "Participatiewet", "Armoedebeleid"];
  return millionPoints(id, ["2026", "2026", "2026", "2026"], values).map((point, index) => {
    const at = axis[index] ?? "";
    return { ...point, at, ref: `${id}/${at}` };
  });
}

/** Lines over time whose ends lie close together: four scenarios. */
export const scenarioLines: LineState = {
  ...inMillions,
  id: "scenario-lijnen",
  type: "line",
  name: "Alleen scenario 2 komt voor 2029 bijna op nul uit",
  sentence: sentence("Zonder maatregelen groeit het tekort tot 3,7 miljoen euro; met scenario 2 blijft er 0,1 miljoen over."),
  axis: years,
  series: [
    {
      id: "nul",
      label: "Nulscenario",
      hue: "nulscenario",
      tense: "expected",
      points: millionPoints("lijn/nul", years, [-2.58, -3.0, -3.27, -3.51, -3.66]),
    },
    {
      id: "1a",
      label: "Scenario 1a: inkoop en toegang",
      hue: "scenario-1a",
      tense: "expected",
      points: millionPoints("lijn/1a", years, [-2.31, -1.62, -0.98, -0.31, -0.14]),
    },
    {
      id: "1b",
      label: "Scenario 1b: sneller",
      hue: "scenario-1b",
      tense: "expected",
      points: millionPoints("lijn/1b", years, [-2.2, -1.3, -0.7, -0.28, -0.2]),
    },
    {
      id: "2",
      label: "Scenario 2",
      hue: "scenario-2",
      tense: "expected",
      points: millionPoints("lijn/2", years, [-2.44, -1.9, -1.2, -0.5, 0.11]),
    },
  ],
};

const clientYears = ["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"];

/** A line with a forecast in a fan, a number that is not known and one that is hidden. */
export const clientForecast: LineState = {
  id: "clienten-raming",
  type: "line",
  name: "Meer inwoners krijgen begeleiding, en dat blijft zo",
  sentence: sentence("Het aantal cliënten groeit naar verwachting van 1.204 in 2025 naar ongeveer 1.410 in 2028."),
  unit: "Aantal cliënten op 31 december, gemeente Waterrijk",
  style: { scale: 1, decimals: 0 },
  source: "Berichtenverkeer iWmo en iJw, stand per 1 maart 2026",
  axis: clientYears,
  series: [
    {
      id: "wmo",
      label: "Wmo-begeleiding",
      hue: "wmo",
      tense: "realised",
      points: [932, 987, "not-measured" as const, 1093, 1151, 1204].map((value, index) =>
        count("wmo", clientYears[index] ?? "", value),
      ),
    },
    {
      id: "wmo-raming",
      label: "Wmo-begeleiding",
      hue: "wmo",
      tense: "forecast",
      points: [
        count("wmo-raming", "2025", 1204),
        count("wmo-raming", "2026", { value: 1268, low: 1221, high: 1316 }),
        count("wmo-raming", "2027", { value: 1339, low: 1253, high: 1428 }),
        count("wmo-raming", "2028", { value: 1410, low: 1277, high: 1549 }),
      ],
    },
    {
      id: "jeugd",
      label: "Jeugdhulp met verblijf",
      hue: "jeugd",
      tense: "realised",
      points: [
        ...[44, 51, 47].map((value, index) => count("jeugd", clientYears[index] ?? "", value)),
        { at: "2023", ref: "jeugd/2023", figure: hiddenClients("jeugd/2023", 8, 2023) },
        count("jeugd", "2024", 58),
        count("jeugd", "2025", "not-yet-available"),
      ],
    },
  ],
};

function count(id: string, at: string, value: Parameters<typeof clients>[1]) {
  return { at, ref: `${id}/${at}`, figure: clients(`${id}/${at}`, value, Number(at)) };
}

/** All example charts. */
export const exampleCharts = [
  stackedBalance,
  groupedSpending,
  scenarioLines,
  clientForecast,
  causesOfDeficit,
  bridgeOfForecast,
  costsAmongPeers,
  carePerInhabitant,
  transformationPlan,
  measuresMatrix,
  youthGoals,
  supportPyramid,
  usePerVillage,
  differenceByProduct,
  clientsOnMap,
  durationSteps,
] as const;
