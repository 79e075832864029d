import type { Day, Period } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import { mainDocument } from "../policy/citation.ts";
import type { DossierDocument } from "../policy/document.ts";

/** Up to which day a document tells how things stand, and whether it says so itself. */
export interface ReportingMoment {
  readonly day: Day;
  readonly period: Period;
  /** The last part of the period that the document says it covers. */
  readonly covered?: Period;
  /**
   * `stated` when the document names the period that it reports on and that was over, `dated` when only its date is known,
   * `written-before-end` when it was written before that period was over.
   */
  readonly ground: "stated" | "dated" | "written-before-end";
}

/**
 * The moment up to which the main document of a dossier reports: the last day of the period that it says it covers, or its
 * date where that is earlier: of what comes after it a text tells plans only (Raalte covers the third quarter, L37–39, and
 * speaks in August of what happens in September, L475 and L596). Without a period: its date. Undefined without documents.
 */
export function reportingMoment(documents: readonly DossierDocument[]): ReportingMoment | undefined {
  const main = documents.find(({ id }) => id === mainDocument) ?? documents[0];
  if (main === undefined) return undefined;
  if (main.covers === undefined) return { day: main.date, period: main.date, ground: "dated" };
  const { last } = daysOf(main.covers);
  const covered = main.covers.type === "span" ? main.covers.last : main.covers;
  if (compareDays(main.date, last) < 0)
    return { day: main.date, period: main.date, covered, ground: "written-before-end" };
  return { day: last, period: covered, covered, ground: "stated" };
}
