import type { live as nl } from "../nl/live.ts";
import type { Translated } from "../translated.ts";

/** The chapter of a document with live figures of a lake. */
export const live: Translated<typeof nl> = {
  "live.title": "The month as it stands",
  "live.text": ({ asOf, snapshot }) =>
    `These figures come from the data of the municipality as known on ${asOf} (snapshot ${snapshot}), and not from an earlier document. Small counts are left out.`,
  "live.none": "No figures were released for these months.",
  "live.table": "By month, whole municipality",
  "live.unit": "",
  "live.indicator": "Indicator",
  "live.hidden": "A hidden number is small itself, or would give a small one away.",
  "live.chart": ({ unit }) => `How it went by month, in ${unit}`,
  "live.chart.sentence": ({ indicator, from, begin, until, end }) =>
    `${indicator}: ${begin} in ${from} and ${end} in ${until}.`,
  "live.source": ({ asOf }) => `Data of the municipality, as known on ${asOf}`,
  "live.version": ({ snapshot, asOf }) => `snapshot ${snapshot} of the data, as of ${asOf}`,
  "live.report": ({ name }) => `The month of ${name} as it stands`,
  "live.subtitle": ({ asOf }) => `As known on ${asOf}`,
  "live.author": ({ name }) => `Sluitend, from the data of ${name}`,
};
