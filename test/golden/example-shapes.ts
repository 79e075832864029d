import { sentence } from "../../src/text/sentence.ts";
import type { PyramidState } from "../../src/chart/pyramid.ts";
import type { Panel, SmallMultiplesState } from "../../src/chart/small-multiples.ts";
import type { BarsState } from "../../src/chart/state.ts";
import { clients, million, percent } from "./example-figures.ts";

/** Two layers with a share and two that nobody measured. */
export const supportPyramid: PyramidState = {
  id: "piramide",
  type: "pyramid",
  name: "De meeste inwoners redden zich zonder hulp van de gemeente",
  sentence: sentence("Van de twee middelste lagen heeft niemand gemeten hoe groot zij zijn."),
  unit: "Aandeel van de inwoners in procenten, gemeente Waterrijk, 2026",
  style: { scale: 1, decimals: 0 },
  source: "Gemeente Waterrijk, visie sociaal domein, 2026",
  layers: [
    { id: "l1", label: "Voorziening op maat: Wmo, jeugdhulp, uitkering", hue: "wmo", ref: "piramide/l1", figure: percent("piramide/l1", 9) },
    { id: "l2", label: "Kort durende ondersteuning door het wijkteam", ref: "piramide/l2", figure: percent("piramide/l2", "not-measured") },
    { id: "l3", label: "Algemene voorzieningen, zoals de bibliotheek en het maatschappelijk werk", ref: "piramide/l3", figure: percent("piramide/l3", "not-measured") },
    { id: "l4", label: "Eigen kracht en hulp van naasten", hue: "overig", ref: "piramide/l4", figure: percent("piramide/l4", 75) },
  ],
};

const years = ["2022", "2023", "2024", "2025", "2026"];

function village(id: string, label: string, said: string, values: readonly Parameters<typeof clients>[1][]): Panel {
  const points = values.map((value, index) => {
    const at = years[index] ?? "";
    const ref = `${id}/${at}`;
    return { at, ref, figure: clients(ref, value, Number(at)) };
  });
  return { id, label, sentence: sentence(said), series: [{ id: "wmo", label: "Wmo", hue: "wmo", tense: "realised", points }] };
}

/** Five villages on one scale, one with a gap, one with an estimate. */
export const usePerVillage: SmallMultiplesState = {
  id: "per-dorp",
  type: "small-multiples",
  name: "Alleen in Waterdorp groeit het gebruik van begeleiding snel",
  sentence: sentence("In de vier andere dorpen bleef het aantal cliënten de laatste vijf jaar ongeveer gelijk."),
  unit: "Aantal cliënten met Wmo-begeleiding op 31 december, gemeente Waterrijk",
  style: { scale: 1, decimals: 0 },
  source: "Berichtenverkeer iWmo, stand per 1 maart 2027",
  axis: years,
  panels: [
    village("waterdorp", "Waterdorp", "Bijna verdubbeld in vijf jaar.", [162, 191, 240, 281, 315]),
    village("oudekerk", "Oudekerk aan de Vaart", "Ongeveer gelijk.", [121, 118, 125, 119, 122]),
    village("de-hoek", "De Hoek", "Het jaar 2024 is niet gemeten.", [88, 92, "not-measured", 90, 86]),
    village("noordeind", "Noordeind", "Weinig cliënten, licht dalend.", [41, 39, 36, 37, 33]),
    village("polder", "Polder en buitengebied", "De stand van 2026 is een raming.", [57, 60, 58, 63, { value: 66, low: 55, high: 80 }]),
  ],
};

const products = [
  "Individuele begeleiding",
  "Huishoudelijke ondersteuning en hulp bij het huishouden",
  "Jeugdhulp met verblijf",
  "Bijstandsuitkeringen",
  "Vroegsignalering van schulden",
];

/** Differences by product with long names, to both sides of zero; one is PM and one an estimate. */
export const differenceByProduct: BarsState = {
  id: "verschil-per-product",
  type: "bars",
  layout: "diverging",
  name: "Individuele begeleiding en jeugdhulp met verblijf kosten meer dan begroot",
  sentence: sentence("De andere producten bleven binnen de begroting; van een product is het verschil nog niet bekend."),
  unit: "Begroot min werkelijk in miljoenen euro's, gemeente Waterrijk, 2026",
  style: { scale: 1_000_000, decimals: 2, signed: true },
  source: "Gemeente Waterrijk, jaarrekening 2026",
  axis: products,
  sides: { negative: "nadelig", positive: "voordelig" },
  series: [
    {
      id: "verschil",
      label: "Verschil",
      hue: "variant-2",
      tense: "realised",
      points: [-3.45, 0.4, { value: -1.1, low: -1.6, high: -0.7 }, 0.85, "pm" as const].map((value, index) => {
        const at = products[index] ?? "";
        const ref = `verschil/${index + 1}`;
        return { at, ref, figure: million(ref, value) };
      }),
    },
  ],
};
