import type { Measured } from "../../chart/state.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Day } from "../../figure/period.ts";
import { periodText } from "../../figure/period-text.ts";
import { householdState } from "../../lake/household.ts";
import { householdsByLaws, householdsModel } from "../../monitor/households/households-by-laws.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { lakeOf } from "../deliveries/known-municipalities.ts";
import { paragraph } from "../pages/blocks.ts";
import { today } from "../today.ts";
import { type LakePageAsk, seesTrueNumbers } from "./lake-page.ts";
import { type Part, partsChart, partsTable } from "./monitor/parts-table.ts";
import { periodOfName, yearBefore } from "./monitor/steps.ts";
import type { Subject } from "./monitor/subject.ts";
import { lawsName } from "./monitor/value-names.ts";

/** What the part about households is made of. */
export interface HouseholdGround {
  readonly subject: Subject;
  readonly month: string;
  readonly months: readonly string[];
  readonly day: Day;
}

/**
 * Households by the laws that their members use together, when the municipality recorded why and on which basis; else why not, and how that
 * is done. They are not released, and shown as true numbers only.
 */
export async function householdBlocks(ask: LakePageAsk, ground: HouseholdGround): Promise<readonly Block[]> {
  const { subject, month, day } = ground;
  const code = lakeCode(ask.municipality.code);
  const lake = await lakeOf(ask.site);
  const snapshot = await lake?.snapshot();
  if (lake === undefined || snapshot === undefined || month === "") return [];
  const { record, refusal } = householdState(snapshot, code, today());
  if (refusal !== undefined) return [paragraph(t("nl", "samenloop.households.off", { reason: refusal }))];
  const { purpose = "", basis = "", until = "" } = record?.allows ?? {};
  const why = paragraph(t("nl", "samenloop.households.ground", { purpose, basis, until }));
  if (!seesTrueNumbers(ask)) return [why, paragraph(t("nl", "samenloop.households.true-only"))];
  const reader = await lake.read({ asOf: periodText(day), gemeenten: [code] });
  try {
    const rows = await householdsByLaws(reader, {
      from: ground.months[0] ?? month,
      until: month,
      day: periodText(day),
    });
    const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
    const wanted = new Set([month, yearBefore(month)]);
    const lines = new Map<string, Map<string, Measured>>();
    for (const row of rows) {
      const [combination, period] = [String(row["combinatie"]), String(row["maand"])];
      if (!wanted.has(period)) continue;
      const figure: Figure = {
        ...{ value: Number(row["huishoudens"]), unit: { quantity: "count", of: "huishoudens" }, kind: "fixed" },
        definition: { id: householdsModel, version: 1 },
        label: t("nl", "samenloop.households.label"),
        scope: { municipality: `GM${code}` },
        period: periodOfName(period),
        status: "provisional",
        knownOn: day,
        provenance: {
          ...{ type: "model", model: householdsModel, snapshot: reader.snapshot.id },
          filter: { combinatie: combination, maand: period },
        },
      };
      const line = lines.get(combination) ?? new Map<string, Measured>();
      line.set(period, { ref: `huishoudens/${period}/${combination}`, figure: gate.release(figure) });
      lines.set(combination, line);
    }
    const parts = [...lines].map(([id, line]): Part => ({ id, label: lawsName(id), line }));
    const title = {
      id: "huishoudens-per-combinatie",
      name: t("nl", "samenloop.households.name"),
      said: say("nl", "samenloop.households.said", { period: writePeriod(periodOfName(month)) }),
      rowTitle: t("nl", "samenloop.row"),
    };
    const [chart, table] = [partsChart(subject, parts, month, title), partsTable(subject, parts, month, title)];
    return [
      why,
      ...(chart === undefined ? [] : [{ type: "chart", chart, numbersIn: table?.id ?? "" } as const]),
      ...(table === undefined ? [] : [{ type: "table", table } as const]),
      paragraph(t("nl", "samenloop.households.about")),
    ];
  } finally {
    reader.close();
  }
}
