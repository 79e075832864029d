import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { countings } from "../../monitor/model-text.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import type { TablePlan } from "../releases/table-plan.ts";
import { approvedRows, tieOutSubject } from "../tie-out/release-tie-out.ts";
import { areaPlans } from "./area-plans.ts";
import { carePlans } from "./care-plans.ts";
import { clientPlans } from "./client-plans.ts";
import { accessPlans, endingPlans, workPlans } from "./law-plans.ts";
import { ledgerPlans } from "./ledger-plans.ts";
import type { OtherCountings } from "./near-countings.ts";
import { rowsKey } from "./rows-key.ts";

/** A model with its way of counting, as `clienten-per-maand gestart`, and its rows. */
export type MonitorRows = ReadonlyMap<string, readonly ModelRow[]>;

/** Rows of a model with the columns that tell them apart. */
export interface KeyedRows {
  readonly keys: readonly string[];
  readonly rows: readonly ModelRow[];
}

/** What is planned of the rows of a subject; `others` are the countings of clients that it is held against. */
export type SubjectPlans = (models: ReadonlyMap<string, KeyedRows>, others?: OtherCountings) => readonly TablePlan[];

/** Models of which the numbers give each other away, so that they are released together. */
export interface Subject {
  readonly id: string;
  readonly models: readonly string[];
  /** Months after its own before a month is released: what providers report comes late. */
  readonly wait: number;
  readonly plans: SubjectPlans;
}

/** Models of which nothing is released. Each is by itself: a page that says so of one need not work out the others. */
const forStaff: readonly string[] = [
  "toewijzingen-per-maand",
  "gebruik-per-buurt",
  "trajecten-per-buurt",
  "inwoners-per-maand",
  "inwoners-per-dorp",
  ...countings.flatMap((one) => [`clienten-per-product ${one}`, `clienten-per-aanbieder ${one}`]),
  "declaraties-per-maand",
  "aanbieders-per-jaar",
  "prijs-en-volume-per-maand",
  "uitputting-per-maand",
  "stappen-toegang-per-maand",
  "formatie-per-jaar",
  "declaraties-per-productgroep",
  "lasten-per-productgroep",
  "uitvoeringskosten-per-jaar",
  "verplichtingen-per-maand",
  "bijzondere-bijstand-per-maand",
  "minimaregelingen-per-jaar",
  "niet-gebruik-per-jaar",
  "schuldhulp-per-maand",
  "clientervaring-per-jaar",
  "clientervaring-per-aanbieder",
  "bezwaren-per-maand",
  "pgb-per-maand",
  "pgb-per-jaar",
  "eigen-bijdragen-per-maand",
];

/** All that is released of the monitor. */
export const subjects: readonly Subject[] = [
  {
    id: "zorg",
    models: [
      "trajecten-per-maand",
      "wisselingen-per-maand",
      "verwijzers-per-maand",
      "wachten-per-maand",
      "zorgperioden-per-maand",
      "clienten-per-maand toegewezen",
      "samenloop-per-maand",
      "uitkeringen-per-maand",
      "uitkeringsduur-per-maand",
      "uitkeringsredenen-per-maand",
    ],
    wait: 0,
    plans: carePlans,
  },
  { id: "gestart", models: ["clienten-per-maand gestart"], wait: 1, plans: clientPlans("gestart") },
  { id: "gedeclareerd", models: ["clienten-per-maand gedeclareerd"], wait: 3, plans: clientPlans("gedeclareerd") },
  // What was allocated is told of until some weeks after it began.
  { id: "gebieden", models: ["gebruik-per-jaar"], wait: 2, plans: areaPlans },
  // Iv3 is published a month after its quarter.
  { id: "grootboek", models: ["uitputting-per-taakveld"], wait: 1, plans: ledgerPlans },
  // The very release of the tie-out: two of nearly the same amounts could be subtracted.
  { id: tieOutSubject, models: [approvedRows], wait: 0, plans: () => [] },
  { id: "toegang", models: ["toegang-per-maand"], wait: 0, plans: accessPlans },
  ...forStaff.map((model) => ({ id: `intern ${model}`, models: [model], wait: 0, plans: () => [] })),
  { id: "re-integratie", models: ["re-integratie-per-maand"], wait: 0, plans: workPlans },
  { id: "stopredenen", models: ["stopredenen-per-maand"], wait: 1, plans: endingPlans },
];

/** Whether nothing of a subject is released. */
export function isForStaff(id: string): boolean {
  return id.startsWith("intern ");
}

/** The subject that an indicator is released in; none for what is for staff only. */
export function subjectOf(indicator: Pick<Indicator, "model" | "counting">): Subject | undefined {
  return subjects.find(({ models }) => models.includes(rowsKey(indicator)));
}

/** The subject of an id, which there is. */
export function subjectNamed(id: string): Subject {
  const found = subjects.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no subject ${id}`);
  return found;
}
