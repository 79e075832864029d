import { type Counting, countings } from "../model-text.ts";
import { ways } from "./counting-ways.ts";
import { type Indicator, type Theme, themed } from "./indicator.ts";

function servicesBy(counting: Counting): readonly Indicator[] {
  const { says, caveat, version = 1, ...when } = ways[counting];
  const theme: Omit<Theme, "model" | "goal"> = {
    ...{
      counting,
      version,
      ...when,
      lastPeriod:
        "De laatste maand tot en met de peildatum waarover de bronnen vertellen; recente maanden veranderen nog.",
    },
    caveats: [caveat, "Wie er twee heeft, telt bij beide: de aantallen tellen niet op."],
    coverage:
      "Zorg in natura van Wmo en Jeugdwet waarover berichten per cliënt komen. Zonder pgb, subsidie en lumpsum.",
  };
  return [
    ...themed({ ...theme, model: "clienten-per-product", goal: "Weten welke producten worden gebruikt." }, [
      {
        ...{ id: `clienten-per-product-${counting}`, name: `Cliënten per product (${counting})` },
        ...{ unit: "cliënten", better: "geen oordeel" },
        definition: `Cliënten van het product ${says}; elk telt per product een keer.`,
        measure: { column: "clienten" },
      },
    ]),
    ...themed({ ...theme, model: "clienten-per-aanbieder", goal: "Weten hoeveel cliënten een aanbieder heeft." }, [
      {
        ...{ id: `clienten-per-aanbieder-${counting}`, name: `Cliënten per aanbieder (${counting})` },
        ...{ unit: "cliënten", better: "geen oordeel" },
        definition: `Cliënten van de aanbieder ${says}; elk telt per aanbieder een keer.`,
        measure: { column: "clienten" },
      },
    ]),
  ];
}

/** Clients by what they get and from whom, in three ways. */
export const serviceIndicators: readonly Indicator[] = countings.flatMap(servicesBy);
