import { neighboursPage } from "./anderen.ts";
import type { LakePage } from "./lake-page.ts";
import { monitorPage } from "./monitor-page.ts";
import { privacyPage } from "./privacy/privacy-page.ts";
import { lawsPage } from "./samenloop-page.ts";
import { tieOutPage } from "./tie-out-page.ts";
import { explainPage } from "./verklaren.ts";

/** The pages of a municipality with rows in the lake. */
export const lakePages: readonly LakePage[] = [
  monitorPage,
  lawsPage,
  neighboursPage,
  explainPage,
  tieOutPage,
  privacyPage,
];
