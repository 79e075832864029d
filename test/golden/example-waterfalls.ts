import { sentence } from "../../src/text/sentence.ts";
import type { MissingReason } from "../../src/figure/missing.ts";
import type { WaterfallState, WaterfallStep } from "../../src/chart/waterfall.ts";
import { type Estimate, million } from "./example-figures.ts";

function step(
  id: string,
  label: string,
  role: WaterfallStep["role"],
  value: number | Estimate | MissingReason,
  status?: NonNullable<WaterfallStep["status"]>,
): WaterfallStep {
  const ref = `oorzaken/${id}`;
  return { id, label, role, ref, figure: million(ref, value), ...(status === undefined ? {} : { status }) };
}

/** From budget to account by causes, as a sentence; one cause has no amount yet, and the printed end has more than the steps. */
export const causesOfDeficit: WaterfallState = {
  id: "oorzaken-tekort",
  type: "waterfall",
  name: "Meer cliënten verklaren het grootste deel van de hogere kosten",
  sentence: sentence("Van de 5,5 miljoen euro die individuele begeleiding meer kostte, komt 3,1 miljoen door meer cliënten."),
  unit: "Lasten van individuele begeleiding in miljoenen euro's, gemeente Waterrijk, 2026",
  style: { scale: 1_000_000, decimals: 1 },
  source: "Gemeente Waterrijk, analyse van het tekort 2026, hoofdstuk 3",
  up: "unfavourable",
  steps: [
    step("begroot", "Begroting 2026", "start", 9.9),
    step("volume", "Meer cliënten dan verwacht", "step", 3.1, "stated"),
    step("prijs", "Hogere tarieven en langere trajecten", "step", 0.4, "qualitative"),
    step("taakstelling", "Ombuiging die al in de begroting stond", "step", -0.6, "hypothesis"),
    step("tussen", "Verklaard", "subtotal", 12.8),
    step("nagekomen", "Declaraties die te laat kwamen", "step", "pm", "under-research"),
    step("rest", "Zonder verklaring", "step", 1.9, "unexplained"),
    step("werkelijk", "Jaarrekening 2026", "end", 15.4),
  ],
};

/** Small steps far from zero, down and up, with long words and a level that does not follow from its steps. */
export const bridgeOfForecast: WaterfallState = {
  id: "brug-raming",
  type: "waterfall",
  name: "Onze raming is 1,1 miljoen euro hoger dan in het voorjaar",
  sentence: sentence("Nieuwe tarieven kosten 1,4 miljoen extra; minder verblijf van jongeren levert 0,55 miljoen op."),
  unit: "Saldo van het sociaal domein in miljoenen euro's, gemeente Waterrijk, 2026",
  style: { scale: 1_000_000, decimals: 2 },
  source: "Gemeente Waterrijk, tweede bestuursrapportage 2026",
  up: "unfavourable",
  steps: [
    step("voorjaar", "Raming in het voorjaar", "start", 61.2),
    step("tarief", "Tariefsverhoging jeugdhulp na arbitrage", "step", 1.4),
    step("verblijf", "Minder jeugdhulp met verblijf", "step", -0.55),
    step("huishoudelijke-hulp", "Abonnementstarief huishoudelijke ondersteuning", "step", { value: 0.25, low: 0.1, high: 0.4 }),
    step("najaar", "Raming in het najaar", "end", 62.34),
  ],
};
