import type { Gate } from "../../disclosure/gate.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Day } from "../../figure/period.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import type { Decision } from "../../policy/decision.ts";
import { t } from "../../text/catalogue.ts";
import { joined, say, sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import type { RankedChange } from "./change.ts";

const decided: readonly Decision["status"][] = ["taken", "rejected"];

/** What was decided in the year up to the newest document; the newest first. A decision without a date cannot be placed. */
export function decidedChanges({ dossier, figure }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  const newest = dossier.documents
    .map(({ date }) => daysOf(date).last)
    .reduce<Day | undefined>((a, b) => (a === undefined || compareDays(a, b) < 0 ? b : a), undefined);
  if (newest === undefined) return [];
  const since: Day = { ...newest, year: newest.year - 1 };
  return dossier.decisions.flatMap(({ id, title, status, date, body, figures }): readonly RankedChange[] => {
    if (date === undefined || !decided.includes(status)) return [];
    const { first, last } = daysOf(date);
    if (compareDays(first, newest) > 0 || compareDays(last, since) < 0) return [];
    const facts = { date: writePeriod(date), body: t("nl", `change.body.${body}`) };
    return [
      {
        id,
        sort: "decided",
        title,
        says: joined([
          ...sentence(t("nl", status === "rejected" ? "change.rejected" : "change.decided", facts)),
          ...figures.flatMap((ref) => {
            const found = figure(ref);
            if (found === undefined || isMissing(found.value)) return [];
            return say("nl", "change.decided.figure", {
              label: found.label,
              figure: saidFigure({ ref, figure: found }, gate),
            });
          }),
        ]),
        page: "bronnen",
        anchor: `besluit-${id}`,
        rank: first.year * 10_000 + first.month * 100 + first.day,
      },
    ];
  });
}
