import type { Period } from "../../figure/period.ts";
import { comparePeriods } from "../../figure/period-arithmetic.ts";
import type { EntityName } from "../../policy/reference.ts";
import type { DossierSlip, SlipGround } from "./dossier-slip.ts";

/**
 * What ends before it starts: events, projects, and questions that were answered before they were asked. Only where no
 * day of the end can lie on or after the start (Raalte L446–447: from 1 January 2021 until 31 December 2014).
 */
export function endBeforeStart({ events, projects, questions }: SlipGround): readonly DossierSlip[] {
  return [
    ...events.flatMap(({ id, date, ends }) => judge("events", id, "ends", date, ends)),
    ...projects.flatMap(({ id, started, ended }) => judge("projects", id, "ended", started, ended)),
    ...questions.flatMap(({ id, askedOn, answeredOn }) => judge("questions", id, "answeredOn", askedOn, answeredOn)),
  ];
}

function judge(
  kind: EntityName,
  id: string,
  field: string,
  start: Period | undefined,
  end: Period | undefined,
): readonly DossierSlip[] {
  if (start === undefined || end === undefined || comparePeriods(end, start) !== "before") return [];
  const place = { type: "entity", kind, id, field } as const;
  return [{ rule: "end-before-start", certainty: "zeker", place, facts: { start, end } }];
}
