import { sentence } from "../../src/text/sentence.ts";
import type { MatrixItem, MatrixState } from "../../src/chart/matrix.ts";
import type { MissingReason } from "../../src/figure/missing.ts";
import { million } from "./example-figures.ts";

type Levels = Pick<MatrixItem, "across" | "down" | "sign">;

function item(mark: string, label: string, levels: Levels, value?: number | MissingReason): MatrixItem {
  const id = mark.toLowerCase();
  const ref = `maatregel/${id}`;
  return { id, mark, label, ...levels, ...(value === undefined ? {} : { effect: { ref, figure: million(ref, value) } }) };
}

/** Measures by effect, certainty and what residents notice; two without a place, one without a number. */
export const measuresMatrix: MatrixState = {
  id: "maatregelen-matrix",
  type: "matrix",
  name: "De grootste opbrengst is ook de onzekerste",
  sentence: sentence("Drie maatregelen zijn zeker, maar leveren samen minder op dan de toegang bij de huisarts."),
  unit: "Effect in 2029 in miljoenen euro's, gemeente Waterrijk",
  style: { scale: 1_000_000, decimals: 2, signed: true },
  source: "Gemeente Waterrijk, keuzenota 2026, bijlage 2",
  across: {
    label: "Hoe zeker",
    levels: [
      { id: "laag", label: "onzeker" },
      { id: "midden", label: "waarschijnlijk" },
      { id: "hoog", label: "zeker" },
    ],
  },
  down: {
    label: "Effect",
    levels: [
      { id: "klein", label: "klein" },
      { id: "middel", label: "middelgroot" },
      { id: "groot", label: "groot" },
    ],
  },
  sign: {
    label: "Wat inwoners merken",
    levels: [
      { id: "niets", label: "niets" },
      { id: "iets", label: "iets" },
      { id: "veel", label: "veel" },
    ],
  },
  items: [
    item("J1", "Eén team bij de huisarts beoordeelt elke aanvraag", { across: "laag", down: "groot", sign: "iets" }, 0.62),
    item("J2", "Kortere trajecten met een doel per half jaar", { across: "midden", down: "groot", sign: "veel" }, 0.9),
    item("J3", "Afspraken met verwijzers over jeugdhulp met verblijf", { across: "midden", down: "middel", sign: "iets" }, 0.3),
    item("W1", "Algemene voorziening voor huishoudelijke hulp", { across: "hoog", down: "middel", sign: "veel" }, 0.25),
    item("W2", "Contractmanagement", { across: "hoog", down: "klein", sign: "niets" }, 0.1),
    item("W3", "Hulpmiddelendepot", { across: "hoog", down: "klein", sign: "niets" }, 0.05),
    item("P1", "Beschut werk met de regio", { across: "laag", down: "klein", sign: "iets" }, "pm"),
    item("P2", "Vrijwilligersvergoeding", { down: "klein" }, "not-quantified"),
    item("A1", "Vroegsignalering van schulden", { across: "laag", sign: "iets" }),
  ],
};
