import { neighboursPage } from "./anderen.ts";
import { depletionPage } from "./depletion-page.ts";
import type { LakePage } from "./lake-page.ts";
import { monitorPage } from "./monitor-page.ts";
import { privacyPage } from "./privacy/privacy-page.ts";
import { lawsPage } from "./samenloop-page.ts";
import { tieOutPage } from "./tie-out-page.ts";
import { trajectsPage } from "./trajects-page.ts";
import { explainPage } from "./verklaren.ts";

/** The pages of a municipality with rows in the lake, in the order in which they stand under their step. */
export const lakePages: readonly LakePage[] = [
  monitorPage,
  neighboursPage,
  lawsPage,
  trajectsPage,
  explainPage,
  depletionPage,
  tieOutPage,
  privacyPage,
];
