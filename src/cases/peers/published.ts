import type { Figure } from "../../figure/figure.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import { publishedCounts } from "../../monitor/cost-change/read-cost.ts";
import { t } from "../../text/catalogue.ts";
import { numberIn } from "./peer-measures.ts";
import type { PeerNumberView, PublishedView } from "./peers-view.ts";
import { releasedAt } from "./protect-peer.ts";
import type { PeerQuarter } from "./read-peers.ts";

/**
 * What CBS published of the municipality itself beside what we count of the same law: they differ, since CBS counts a year or half-year, takes
 * subcontractors in and leaves pgb out in another way, and counts allocations and reports where we count declarations.
 */
export async function publishedBy(
  lake: Lake,
  own: PeerQuarter,
  show: (ref: string, figure: Figure) => PeerNumberView,
): Promise<readonly PublishedView[]> {
  const reader = await lake.read({ gemeenten: [own.municipality], asOf: own.asOf });
  try {
    return (await publishedCounts(reader)).map(({ table, subject, period, value }) => {
      const law = /jeugd/i.test(subject) ? "jeugdwet" : "wmo";
      const { model, place } = releasedAt(own, { what: "clienten", part: law });
      const frame = frameOf(own);
      const unit = { quantity: "count", of: "cliënten" } as const;
      return {
        ...{ subject, table, period: periodName(period) },
        // Somebody else published it: it passes as it is.
        published: show(`vergelijken/cbs/${table}/${subject}`, {
          ...frame,
          ...{ value, unit, label: subject, status: "published" },
          definition: { id: "vergelijken.cbs", version: 1 },
          provenance: {
            type: "printed",
            lines: [],
            transcription: { file: "statistiek", row: table, column: subject },
          },
        }),
        ours: show(`vergelijken/cbs/${table}/${subject}/eigen`, {
          ...frame,
          ...{
            value: numberIn(own, { what: "clienten", part: law }) ?? 0,
            unit,
            label: t("nl", "neighbours.number.clienten"),
          },
          definition: { id: "vergelijken.clienten", version: 1 },
          provenance: { type: "model", model, filter: Object.fromEntries(place), snapshot: own.snapshot },
        }),
      };
    });
  } finally {
    reader.close();
  }
}

function frameOf({ municipality, quarter, asOf }: PeerQuarter) {
  const [period, knownOn] = [parsePeriod(quarter), parseDay(asOf)];
  if (isProblem(period) || isProblem(knownOn)) throw new Error("no quarter or day");
  return {
    kind: "fixed",
    scope: { municipality: `GM${municipality}` },
    period,
    status: "provisional",
    knownOn,
  } as const;
}

/** `2024JJ00` is 2024, `2024HJ01` the first half; another code stays as it is. */
function periodName(code: string): string {
  const [, year = "", kind = "", number = ""] = /^(\d{4})(JJ|HJ|KW|MM)(\d{2})$/.exec(code) ?? [];
  if (kind === "JJ") return year;
  if (kind === "HJ") return t("nl", "neighbours.half-year", { year, half: String(Number(number)) });
  return code;
}
