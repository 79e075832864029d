import { sentence } from "../../src/text/sentence.ts";
import type { DotPlotState, DotRow } from "../../src/chart/dot-plot.ts";
import type { MissingReason } from "../../src/figure/missing.ts";
import { type Estimate, eurosPerInhabitant } from "./example-figures.ts";

const names = ["Duinrand", "Heerland", "Sint Odaburg aan de Oude IJssel", "Lageveen", "Noordermeer", "Kerkwoude", "Rietberg"];

function row(
  id: string,
  label: string,
  hue: string,
  own: number | Estimate | MissingReason,
  mean: number | MissingReason,
  peers: readonly (number | MissingReason)[],
): DotRow {
  const at = (who: string, value: number | Estimate | MissingReason) => {
    const ref = `vergelijking/${id}/${who}`;
    return { ref, figure: eurosPerInhabitant(ref, value) };
  };
  return {
    id,
    label,
    hue,
    own: at("waterrijk", own),
    peers: peers.map((value, index) => ({ ...at(`g${index + 1}`, value), name: names[index] ?? "" })),
    reference: { ...at("gemiddelde", mean), label: "gemiddelde van de groep" },
  };
}

const frame = {
  type: "dot-plot",
  own: "Waterrijk",
  group: "zeven gemeenten van gelijke grootte",
  unit: "Lasten in euro's per inwoner, 2026",
  style: { scale: 1, decimals: 0 },
  source: "Jaarrekeningen 2026 van de gemeenten; groep gekozen op aantal inwoners, 1 januari 2026",
} as const;

const youth = row("jeugd", "Jeugdhulp", "jeugd", 512, 431, [388, 402, 455, "not-yet-available", 471, 420, "not-measured"]);

/** One subject: a line for every municipality, two without a number. */
export const costsAmongPeers: DotPlotState = {
  ...frame,
  id: "jeugd-vergeleken",
  name: "Waterrijk geeft het meeste per inwoner uit aan jeugdhulp",
  sentence: sentence("Waterrijk geeft 512 euro per inwoner uit; het gemiddelde van vijf andere gemeenten is 431 euro."),
  rows: [youth],
};

/** More subjects: a strip for each, one with an estimate and one without a mean. */
export const carePerInhabitant: DotPlotState = {
  ...frame,
  id: "domeinen-vergeleken",
  name: "Alleen bij jeugdhulp ligt Waterrijk boven alle andere gemeenten",
  sentence: sentence("Bij de Wmo geeft Waterrijk minder uit dan gemiddeld, bij participatie ongeveer evenveel."),
  rows: [
    youth,
    row("wmo-begeleiding", "Wmo: begeleiding, dagbesteding en kortdurend verblijf thuis", "wmo", { value: 96, low: 88, high: 109 }, 118, [101, 140, 122, 117, 109, 131, 106]),
    row("wmo-hulp", "Wmo: huishoudelijke ondersteuning", "wmo", 84, 97, [92, 104, 97, 88, 99, "pm", 102]),
    row("participatie", "Participatie en sociale werkvoorziening", "participatie", 211, "unknown", [190, 255, 230, 208, 187, 197, 246]),
    row("armoede", "Armoedebeleid en schuldhulp", "armoede", "not-yet-available", 41, [38, 44, 52, 35, 40, 39, 43]),
  ],
};
