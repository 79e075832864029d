import type { Day, Period } from "../figure/period.ts";
import { daysOf } from "../figure/period-days.ts";
import { mainDocument } from "../policy/citation.ts";
import type { DossierDocument } from "../policy/document.ts";

/** Up to which day a document tells how things stand, and whether it says so itself. */
export interface ReportingMoment {
  readonly day: Day;
  readonly period: Period;
  /** `stated` when the document names the period that it reports on, `dated` when only its date is known. */
  readonly ground: "stated" | "dated";
}

/**
 * The moment up to which the main document of a dossier reports: the last day of the period that it says it covers, and
 * otherwise its date (Raalte L37–39). Undefined for a dossier without documents.
 */
export function reportingMoment(documents: readonly DossierDocument[]): ReportingMoment | undefined {
  const main = documents.find(({ id }) => id === mainDocument) ?? documents[0];
  if (main === undefined) return undefined;
  if (main.covers === undefined) return { day: main.date, period: main.date, ground: "dated" };
  const period = main.covers.type === "span" ? main.covers.last : main.covers;
  return { day: daysOf(main.covers).last, period, ground: "stated" };
}
