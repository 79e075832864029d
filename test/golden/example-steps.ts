import type { LineState } from "../../src/chart/state.ts";
import { sentence } from "../../src/text/sentence.ts";
import { percent } from "./example-figures.ts";

const axis = ["0", "3", "6", "9", "12", "15", "18", "21", "24"];

function course(id: string, values: readonly (number | "not-yet-available")[]): LineState["series"][number]["points"] {
  return values.map((value, at) => ({ at: axis[at] ?? "", ref: `${id}/${at}`, figure: percent(`${id}/${at}`, value) }));
}

/** Lines that fall at once and hold until the next place: how long help lasts, allocated and used. The second is not known to its end. */
export const durationSteps: LineState = {
  type: "line",
  id: "duur-in-stappen",
  isStepped: true,
  name: "Hulp wordt korter gebruikt dan zij is toegewezen",
  sentence: sentence("Na een jaar is 64 procent van de trajecten nog toegewezen; 52 procent van de hulp loopt dan nog."),
  unit: "Deel dat nog loopt, in procenten, naar maanden sinds het begin",
  style: { scale: 1, decimals: 0 },
  source: "Gemeente Waterrijk, berichten 301, 305 en 307",
  axis,
  series: [
    {
      ...{ id: "traject", label: "Toegewezen", hue: "total", tense: "realised" },
      points: course("traject", [100, 92, 85, 74, 64, 56, 49, 45, 38]),
    },
    {
      ...{ id: "gebruik", label: "Gebruikt", hue: "overig", tense: "realised" },
      points: course("gebruik", [100, 86, 74, 63, 52, 45, 36, 33, "not-yet-available"]),
    },
  ],
};
