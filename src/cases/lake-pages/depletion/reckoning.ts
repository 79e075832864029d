import type { DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { t } from "../../../text/catalogue.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { Against } from "./against.ts";
import { differenceOf } from "./against.ts";
import type { ExpectedParts } from "./expected.ts";
import type { WholeYear } from "./whole-year.ts";

/** What a reckoning is of. */
interface ReckoningFrame {
  readonly source: string;
  readonly year: string;
  /** The last month of the year that is booked. */
  readonly bookedUntil: string;
}

/** How the expectation of a year is made up, line by line, and what it is set against: the lines above a total add up to it. */
export function reckoningTable(
  { source, year, bookedUntil }: ReckoningFrame,
  { declared, late, ahead }: ExpectedParts,
  { total, outside }: WholeYear,
  against: Against | undefined,
): DataTable {
  const until = writePeriod(periodOfName(bookedUntil < `${year}-01` ? year : bookedUntil));
  const line = (id: string, header: string, found: Measured, why: string, role: DataRow["role"] = "line"): DataRow => ({
    ...{ id, role, header },
    cells: [
      { type: "figure", ref: `opbouw/${found.ref}`, figure: found.figure },
      why === "" ? { type: "empty" } : { type: "text", text: why },
    ],
  });
  const rows: readonly DataRow[] = [
    line("gedeclareerd", t("nl", "depletion.expected.al-gedeclareerd"), declared, ""),
    line("laat", t("nl", "depletion.expected.laat"), late, t("nl", "depletion.reckoning.late")),
    ...(ahead.figure.value === 0
      ? []
      : [line("komend", t("nl", "depletion.expected.komend"), ahead, t("nl", "depletion.reckoning.ahead"))]),
    line("buiten", t("nl", "depletion.buiten"), outside.booked, t("nl", "depletion.reckoning.outside", { until })),
    ...(outside.ahead === undefined
      ? []
      : [
          line(
            "buiten-komend",
            t("nl", "depletion.buiten-komend"),
            outside.ahead,
            t("nl", outside.basis === "last-year" ? "depletion.reckoning.last-year" : "depletion.reckoning.pace", {
              until,
            }),
          ),
        ]),
    line("samen", t("nl", "depletion.whole.verwacht"), total, "", "total"),
    ...(against === undefined
      ? []
      : [
          line(against.id, t("nl", `depletion.against.${against.id}`), against.amount, ""),
          line("verschil", t("nl", `depletion.against.${against.id}.less`), differenceOf(against, total), "", "total"),
        ]),
  ];
  return {
    ...{ id: "opbouw-verwachting", source, rows, rowTitle: t("nl", "depletion.reckoning.what") },
    caption: t("nl", "depletion.reckoning.caption", { year }),
    unit: t("nl", "tie-out.unit"),
    style: { scale: 1, decimals: 0 },
    columns: [
      { id: "bedrag", title: t("nl", "tie-out.column.amount"), align: "end" },
      { id: "toelichting", title: t("nl", "depletion.by-product.why"), align: "start" },
    ],
    footnotes: [{ mark: "", text: t("nl", "depletion.rounded") }],
  };
}
