import { sentence } from "../../src/text/sentence.ts";
import type { MapState, Ring } from "../../src/chart/area-map.ts";
import { clients, hiddenClients } from "./example-figures.ts";

const square = (x: number, y: number, size = 100): Ring => [x, y, x + size, y, x + size, y + size, x, y + size];

function area(id: string, label: string, value: number, rings: readonly Ring[]) {
  const ref = `buurten/${id}`;
  return { id, label, rings, ref, figure: clients(ref, value) };
}

/** Six neighbourhoods in three classes: one of two islands, one with a hole in which another lies, one hidden. */
export const clientsOnMap: MapState = {
  id: "kaart-clienten",
  type: "map",
  name: "In het centrum van Waterrijk wonen de meeste cliënten",
  sentence: sentence("Van vijf van de zes buurten is er een cijfer; wat gearceerd is, heeft er geen."),
  unit: "Aantal cliënten met Wmo-begeleiding, gemeente Waterrijk, 2026",
  style: { scale: 1, decimals: 0 },
  source: "Berichtenverkeer iWmo, stand per 1 maart 2027",
  hue: "wmo",
  bounds: [40, 100],
  areas: [
    area("BU99010000", "Centrum", 122, [square(100, 0, 200), square(150, 50, 60)]),
    area("BU99010001", "Hof in het centrum", 41, [square(150, 50, 60)]),
    area("BU99010002", "De Eilanden", 18, [square(320, 0, 60), square(400, 80, 70)]),
    area("BU99010003", "Noorderkamp en het buitengebied langs de vaart", 100, [square(0, 0)]),
    { ...area("BU99010004", "Polder", 0, [square(0, 100)]), figure: hiddenClients("buurten/BU99010004", 4) },
    area("BU99010005", "Zuiderbroek", 39, [[300, 160, 390, 170, 380, 240, 310, 250]]),
  ],
};
